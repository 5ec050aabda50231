import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { readEntitlementPolicy } from '../entitlement-policy.ts';
import { type ExclusivePath, exclusivePaths } from '../exclusive-paths.ts';
import { defineRule, type Other, type Remark } from '../rule.ts';

/** What is exclusive to one plugin is no other's. */
export const entitlementExclusive = defineRule({
  id: 'entitlement-exclusive',
  summary: 'No exclusive path in entitlement-policy.yaml is, holds or lies in one of another plugin.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 8.18 on a node stops when two plugins have an exclusive path in common, "Path [..] is already exclusive to [..]", or the one has a path inside the other\'s, "duplicate/overlapping exclusive paths". ' +
    'Slipway compares the plugins that are given with --with, paths of one base with each other.',
  reference:
    'FileAccessTree.buildExclusivePathList and validateExclusivePaths in Elasticsearch 8.18 and later.',
  stricter: 'The policy parser reads one policy; the node compares all of them when it starts.',
  fails:
    'ALL-UNNAMED:\n  - files:\n    - {relative_path: shared, relative_to: data, mode: read_write, exclusive: true}',
  passes:
    'ALL-UNNAMED:\n  - files:\n    - {relative_path: demo, relative_to: data, mode: read_write, exclusive: true}',

  async *check({ source, others, target }) {
    if (others.length === 0) return;
    const own = exclusivePaths(await readEntitlementPolicy(source, target));
    if (own.length === 0) return;
    for (const other of others) {
      const policy = await readEntitlementPolicy(other.source, target);
      yield* shared(own, other, exclusivePaths(policy));
    }
  },
});

interface Owned extends ExclusivePath {
  readonly isOwn: boolean;
}

/** Both lists are in the order of their paths, so what lies in a path follows it. */
function* shared(
  own: readonly ExclusivePath[],
  other: Other,
  theirs: readonly ExclusivePath[],
): Generator<Remark> {
  const all: readonly Owned[] = [
    ...own.map((each) => ({ ...each, isOwn: true })),
    ...theirs.map((each) => ({ ...each, isOwn: false })),
  ].toSorted((one, another) => (one.path < another.path ? -1 : Number(one.path > another.path)));
  // The outermost path of each side that what follows may still lie in.
  let [ours, others]: (Owned | undefined)[] = [];
  for (const each of all) {
    const holds = (outer: Owned | undefined) => outer !== undefined && each.path.startsWith(outer.path);
    const outer = each.isOwn ? others : ours;
    if (outer !== undefined && holds(outer)) {
      yield remark(each.isOwn ? each : outer, each.isOwn ? outer : each, other);
    }
    if (each.isOwn) ours = holds(ours) ? ours : each;
    else others = holds(others) ? others : each;
  }
}

function remark(mine: ExclusivePath, theirs: ExclusivePath, other: Other): Remark {
  const { line, column, path, base } = mine.file;
  const that = `${theirs.file.path || theirs.file.base}`;
  const how =
    mine.path === theirs.path
      ? 'is exclusive to'
      : mine.path.startsWith(theirs.path)
        ? `lies in ${that}, which is exclusive to`
        : `holds ${that}, which is exclusive to`;
  return {
    file: entitlementPolicyFile,
    line,
    column,
    message: `${path || base} is exclusive here and ${how} ${other.name} (${other.path}), line ${theirs.file.line} of its policy, so no node with both plugins starts.`,
    hint: 'Delete `exclusive: true` from one of the two, or give each plugin a folder of its own.',
  };
}
