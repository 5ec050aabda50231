import { configPath } from '../elasticsearch/config-path.ts';
import type { FormatName } from '../formats/reading.ts';
import type { SourceFile } from '../model.ts';
import type { Taken } from './taken.ts';

/** The format of a file that a node looks for at this very place below `config/`. */
export function formatByPlace(path: string): FormatName | undefined {
  const landing = configPath(path);
  return places.find(([pattern]) => pattern.test(landing))?.[1];
}

/**
 * ConfigDatabases, UserAgentPlugin, IK's Dictionary and Configuration, NativeRolesStore's kin of files, and the names that
 * Elastic Cloud knows.
 */
const places: readonly (readonly [RegExp, FormatName])[] = [
  [/^ingest-geoip\/[^/]+\.mmdb$/, 'geoip-database'],
  [/^(?:ingest-)?user-agent\/[^/]+\.yml$/, 'user-agent-regexes'],
  [/^analysis-ik\/IKAnalyzer\.cfg\.xml$/, 'ik-configuration'],
  [/^analysis-ik\/.+\.(?:dic|txt)$/, 'ik-dictionary'],
  [/^cacerts$/, 'keystore'],
  [/^keytab$/, 'keytab'],
  [/^krb5\.conf$/, 'krb5-conf'],
  [/^(?:x-pack\/|shield\/)?role_mapping\.yml$/, 'role-mapping'],
  [/^(?:x-pack\/|shield\/)?users$/, 'users'],
  [/^(?:x-pack\/|shield\/)?users_roles$/, 'users-roles'],
];

/** `hunspell/<locale>/`: each with an .aff or a .dic is one dictionary, with all files in it (HunspellService). */
export function hunspellFolders(files: readonly SourceFile[]): readonly Taken[] {
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const [locale] = /^hunspell\/[^/]+(?=\/[^/]+$)/.exec(configPath(file.path)) ?? [];
    if (locale === undefined) continue;
    folders.set(locale, [...(folders.get(locale) ?? []), file]);
  }
  return [...folders.values()]
    .filter((held) => held.some(({ path }) => /\.(?:aff|dic)$/i.test(path)))
    .map((held) => ({ format: 'hunspell', files: held, because: 'its place', options: {} }));
}
