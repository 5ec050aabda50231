import {
  configs,
  homes,
  unreadable,
  unwritable,
  validatesFiles,
} from '../../elasticsearch/forbidden-paths.ts';
import type { FileEntitlement } from '../../formats/entitlement-files.ts';
import { entitlementPolicyFile } from '../../formats/entitlement-policy.ts';
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
    'Where they lie depends on how Elasticsearch is installed: Slipway speaks of the archive and the Docker image, where all of them are in the home of Elasticsearch with data/, of deb and rpm packages, and of /app/config in Elastic Cloud. ' +
    'A path_setting is known to the node alone. ' +
    'Releases from 8.18.1 and from 9.0.1 on.',
  reference: 'FilesEntitlementsValidation.validate in Elasticsearch 8.18.1, 9.0.1 and later.',
  stricter: 'The policy parser takes any path; the node stops when it starts with the plugin.',
  fails: 'ALL-UNNAMED:\n  - files:\n    - relative_path: ../\n      relative_to: config\n      mode: read',
  passes: 'ALL-UNNAMED:\n  - files:\n    - relative_path: demo\n      relative_to: config\n      mode: read',

  async *check({ source, target }) {
    if (target !== undefined && !validatesFiles(target.release)) return;
    const policy = await readEntitlementPolicy(source, target);
    const files = policy?.scopes.flatMap(({ entitlements }) => entitlements.flatMap((each) => each.files));
    for (const file of files ?? []) {
      // Elastic Cloud and the Docker image are Linux; an entry for another platform is left out there.
      if (file.platform !== undefined && file.platform !== 'linux') continue;
      const covered = file.kind === 'path' ? coveredByPath(file) : coveredByRelative(file);
      if (covered === undefined) continue;
      const { line, column, path, mode } = file;
      yield {
        file: entitlementPolicyFile,
        line,
        column,
        message: `${JSON.stringify(path)}${file.kind === 'path' ? '' : ` of ${file.base}`} covers ${covered}, which no plugin may ${mode === 'read_write' && covered.startsWith(unwritable) ? 'write' : 'read'}, so no node with the plugin starts.`,
        hint:
          mode === 'read_write' && file.base === 'config' && normalPath(path) === ''
            ? 'Write `mode: read`, or name a folder of the plugin in config.'
            : 'Name the folder that the plugin needs, such as `{relative_path: demo, relative_to: data, mode: read_write}`.',
      };
    }
  },
});

/** What of an absolute path is forbidden, in words that begin with the folder's name. */
function coveredByPath({ path, mode }: FileEntitlement): string | undefined {
  if (!path.startsWith('/')) return undefined; // of Windows
  // Nothing lies above the root.
  const given = normalPath(path).replace(/^(\.\.(\/|$))+/, '');
  if (given === '') return folders;
  for (const { path: home, of } of homes) {
    const folder = unreadable.find((name) => holds(given, `${home}/${name}`));
    if (folder !== undefined) return `${holds(given, home) ? folders : `${folder}/`} in ${of}`;
  }
  const config = mode === 'read' ? undefined : configs.find((each) => holds(given, each.path));
  return config && `${unwritable}/ in ${config.of}`;
}

const folders = 'plugins/, modules/ and lib/';

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The same of a path in config, data or the user's home, which in the Docker image is that of Elasticsearch. */
function coveredByRelative({ base, kind, path, mode }: FileEntitlement): string | undefined {
  if (kind !== 'relative_path' || !['config', 'data', 'home'].includes(base)) return undefined;
  const own = normalPath(path);
  const inHome = normalPath(base === 'home' ? path : `${base}/${path}`);
  if (base === 'config' && mode === 'read_write' && /^(\.\.\/?)*$/.test(own)) return `${unwritable}/`;
  const where = base === 'home' ? 'the Docker image' : 'the archive and the Docker image';
  if (/^(\.\.\/?)*$/.test(inHome)) return `${folders} in ${where}`;
  if (unreadable.includes(inHome)) return `${inHome}/ in ${where}`;
  return mode === 'read_write' && inHome === unwritable ? `${unwritable}/ in ${where}` : undefined;
}
