import {
  everyLayout,
  fixedLayouts,
  forbiddenFolders,
  type Layout,
  validatesFiles,
} from '../../elasticsearch/forbidden-paths.ts';
import type { FileEntitlement } from '../../formats/entitlement-files.ts';
import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { readEntitlementPolicy } from '../entitlement-policy.ts';
import { normalPath } from '../exclusive-paths.ts';
import { defineRule } from '../rule.ts';

/** Folders of the node itself. */
export const entitlementFilesForbidden = defineRule({
  id: 'entitlement-files-forbidden',
  summary:
    'No files entitlement covers plugins/, modules/ or lib/ of the node, or lets the plugin write config/.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A node stops when the policy of a plugin lets it read all of plugins/, modules/ or lib/, or write all of config/, be it by a folder above them: "Any path under [..] is forbidden for mode [READ]". ' +
    'A folder below these is taken, and so is reading config/. ' +
    'Where they lie depends on how Elasticsearch is installed: Slipway speaks of the archive and the Docker image, which have all of them and data/ in one folder, of deb and rpm packages, and of /app/config in Elastic Cloud. ' +
    'A path_setting is known to the node alone. ' +
    'Releases from 8.18.1 and from 9.0.1 on.',
  reference: 'FilesEntitlementsValidation.validate in Elasticsearch 8.18.1, 9.0.1 and later.',
  stricter: 'The policy parser takes any path; the node stops when it starts with the plugin.',
  fails: 'ALL-UNNAMED:\n  - files:\n    - relative_path: ../\n      relative_to: config\n      mode: read',
  passes: 'ALL-UNNAMED:\n  - files:\n    - relative_path: demo\n      relative_to: config\n      mode: read',

  async *check({ source, target }) {
    if (target !== undefined && !target.ask(validatesFiles)) return;
    const policy = await readEntitlementPolicy(source, target);
    const files = policy?.scopes.flatMap(({ entitlements }) => entitlements.flatMap((each) => each.files));
    for (const file of files ?? []) {
      // Elastic Cloud and the Docker image are Linux, which leaves an entry for another platform out.
      if (file.platform !== undefined && file.platform !== 'linux') continue;
      const [first, ...others] = refusals(file);
      if (first === undefined) continue;
      const { line, column, path, kind, base } = file;
      const alike = others.filter(({ folders }) => folders.join() === first.folders.join());
      const where = [first, ...alike].map(({ of }) => `in ${of}`);
      const verb = first.folders[0] === 'config/' ? 'write' : 'read';
      yield {
        file: entitlementPolicyFile,
        line,
        column,
        message: `${JSON.stringify(path)}${kind === 'path' ? '' : ` of ${base}`} covers ${listed(first.folders)} ${listed(where)}, which no plugin may ${verb}, so no node with it starts there.`,
        hint:
          verb === 'write' && base === 'config'
            ? 'Write `mode: read`, or name a folder of the plugin in config.'
            : 'Name the folder that the plugin needs, such as `{relative_path: demo, relative_to: data, mode: read_write}`.',
      };
    }
  },
});

interface Refusal {
  readonly of: string;
  readonly folders: readonly string[];
}

function refusals(file: FileEntitlement): readonly Refusal[] {
  return (file.kind === 'path' ? fixedLayouts : everyLayout).flatMap((layout) => {
    const absolute = absolutePath(file, layout);
    const folders = absolute === undefined ? [] : forbiddenFolders(layout, absolute, file.mode);
    return folders.length === 0 ? [] : [{ of: layout.of, folders }];
  });
}

/** Without its first slash; undefined where it cannot be known, or is one of Windows. Nothing lies above the root. */
function absolutePath({ kind, base, path }: FileEntitlement, layout: Layout): string | undefined {
  if (kind === 'path') return path.startsWith('/') ? beneathRoot(path) : undefined;
  const bases = new Map([
    ['config', layout.config],
    ['data', layout.data],
    ['home', layout.user],
  ]);
  const folder = kind === 'relative_path' ? bases.get(base) : undefined;
  return folder === undefined ? undefined : beneathRoot(`${folder}/${path}`);
}

function beneathRoot(path: string): string {
  return normalPath(path).replace(/^(\.\.(\/|$))+/, '');
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
