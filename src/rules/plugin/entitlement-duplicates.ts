import type { Entitlement } from '../../formats/entitlement-policy.ts';
import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { readEntitlementPolicy } from '../entitlement-policy.ts';
import { type ExclusivePath, exclusivePaths } from '../exclusive-paths.ts';
import { defineRule, type Remark } from '../rule.ts';

/** Twice the same is a mistake that only a starting node notices. */
export const entitlementDuplicates = defineRule({
  id: 'entitlement-duplicates',
  summary:
    'A scope in entitlement-policy.yaml has each entitlement once, and no exclusive path lies in another.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'The installer takes a policy in which one entitlement stands twice in a scope, or one exclusive path below another. ' +
    'From 8.18 on the node that then starts with the plugin stops. ' +
    'Several files are one entitlement with several entries.',
  reference: 'PolicyManager and FileAccessTree.validateExclusivePaths in Elasticsearch 8.18 and later.',
  stricter: 'The policy parser takes it, and the node that starts with the plugin stops.',
  fails: 'ALL-UNNAMED:\n  - manage_threads\n  - manage_threads',
  passes: 'ALL-UNNAMED:\n  - manage_threads',

  async *check({ source, target }) {
    const policy = await readEntitlementPolicy(source, target);
    for (const { name, entitlements } of policy?.scopes ?? []) yield* repeated(name, entitlements);
    yield* nested(exclusivePaths(policy));
  },
});

function* repeated(scope: string, entitlements: readonly Entitlement[]): Generator<Remark> {
  const first = new Map<string, number>();
  for (const { type, line, column } of entitlements) {
    const before = first.get(type);
    if (before === undefined) {
      first.set(type, line);
      continue;
    }
    yield {
      file: entitlementPolicyFile,
      line,
      column,
      message: `${type} stands in scope ${scope} already, on line ${before}, so no node with the plugin starts.`,
      hint:
        type.includes('files') || type.includes('properties')
          ? 'Put both lists into one.'
          : 'Delete the line.',
    };
  }
}

/** Only paths of one base can be compared without a node. Equal ones are one path to Elasticsearch. */
function* nested(sorted: readonly ExclusivePath[]): Generator<Remark> {
  let parent = sorted[0];
  for (const each of sorted.slice(1)) {
    if (parent === undefined || each.path === parent.path) continue;
    if (!each.path.startsWith(parent.path)) {
      parent = each;
      continue;
    }
    yield {
      file: entitlementPolicyFile,
      line: each.file.line,
      column: each.file.column,
      message: `${each.file.path} is exclusive and lies in ${parent.file.path || each.file.base}, which is exclusive too, so no node with the plugin starts.`,
      hint: `Delete \`exclusive: true\` from one of the two; the other stands on line ${parent.file.line}.`,
    };
  }
}
