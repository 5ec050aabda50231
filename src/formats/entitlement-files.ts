import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlPlace } from './yaml-node.ts';

/** One entry of a `files` entitlement that Elasticsearch can read. */
export interface FileEntitlement extends YamlPlace {
  /** `path`, or the folder that `relative_to` or `basedir_if_relative` names: two of one base can be compared. */
  readonly base: string;
  readonly kind: 'path' | 'relative_path' | 'path_setting';
  readonly path: string;
  readonly mode: 'read' | 'read_write';
  readonly exclusive: boolean;
  readonly platform: string | undefined;
}

const modes: readonly string[] = ['read', 'read_write'];
const platforms: readonly string[] = ['linux', 'macos', 'windows'];
/** The last two are taken, but no message of Elasticsearch offers them. */
const baseFolders: readonly string[] = ['config', 'data', 'home', 'shared_repo', 'shared_data'];

type Tell = (at: YamlPlace, message: string) => void;

/** FilesEntitlement.build: the entries that pass; `tell` hears of the others. */
export function checkFiles(list: YamlList, place: YamlPlace, tell: Tell): readonly FileEntitlement[] {
  if (list.items.length === 0) tell(place, 'must specify at least one path');
  return list.items.flatMap((item) => {
    if (item.kind !== 'map') {
      tell(item, 'internal error');
      return [];
    }
    let isSound = true;
    const entry = checkFile(item, (at, message) => {
      isSound = false;
      tell(at, message);
    });
    return entry !== undefined && isSound ? [entry] : [];
  });
}

const selectors = ['path', 'relative_path', 'path_setting'] as const;
const textKeys = [...selectors, 'relative_to', 'basedir_if_relative', 'mode', 'platform'] as const;

function checkFile(file: YamlMap, tell: Tell): FileEntitlement | undefined {
  const texts = new Map(textKeys.map((key) => [key, text(file, key, tell)]));
  const exclusive = entryOf(file, 'exclusive');
  if (exclusive !== undefined && typeName(exclusive.value) !== 'Boolean') {
    tell(
      exclusive.value,
      `expected [exclusive] to be type [boolean] but found type [${typeName(exclusive.value)}]`,
    );
  }
  for (const entry of file.entries.filter(({ key }) => key !== 'exclusive' && !isTextKey(key))) {
    tell(entry, `unknown key(s) [{${entry.key}}] in a listed file for files entitlement`);
  }
  const given = selectors.filter((key) => entryOf(file, key) !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    tell(file, 'a files entitlement entry must contain one of [path, relative_path, path_setting]');
    return undefined;
  }
  checkMode(file, texts.get('mode'), tell);
  oneOf(texts.get('platform'), 'platform', platforms, tell);
  const base = checkBase(file, kind, texts.get('relative_to'), texts.get('basedir_if_relative'), tell);
  const path = texts.get(kind);
  if (path === undefined) return undefined;
  checkPath(kind, path, tell);
  return {
    line: file.line,
    column: file.column,
    base,
    kind,
    path: path.text,
    mode: texts.get('mode')?.text === 'read_write' ? 'read_write' : 'read',
    exclusive: exclusive?.value.kind === 'scalar' && /^(yes|true|on)$/i.test(exclusive.value.text),
    platform: texts.get('platform')?.text,
  };
}

interface Text extends YamlPlace {
  readonly text: string;
}

function text(file: YamlMap, key: string, tell: Tell): Text | undefined {
  const value = entryOf(file, key)?.value;
  if (value === undefined) return undefined;
  if (value.kind === 'scalar' && value.type === 'String') return value;
  tell(value, `expected [${key}] to be type [String] but found type [${typeName(value)}]`);
  return undefined;
}

/** As in Java: a key whose value is null counts as absent. */
function entryOf(file: YamlMap, key: string): YamlEntry | undefined {
  const entry = file.entries.find((each) => each.key === key);
  return entry === undefined || typeName(entry.value) === 'null' ? undefined : entry;
}

function isTextKey(key: string): boolean {
  return textKeys.some((each) => each === key);
}

function typeName(value: YamlNode): string {
  if (value.kind === 'scalar') return value.type;
  return value.kind === 'map' ? 'HashMap' : 'ArrayList';
}

function checkMode(file: YamlMap, mode: Text | undefined, tell: Tell): void {
  if (entryOf(file, 'mode') === undefined) {
    tell(file, "files entitlement must contain 'mode' for every listed file");
  }
  oneOf(mode, 'mode', modes, tell);
}

function oneOf(value: Text | undefined, what: string, known: readonly string[], tell: Tell): void {
  if (value === undefined || known.includes(value.text)) return;
  tell(value, `invalid ${what}: ${value.text}, valid values: [${known.join(', ')}]`);
}

function checkBase(
  file: YamlMap,
  kind: FileEntitlement['kind'],
  relativeTo: Text | undefined,
  basedir: Text | undefined,
  tell: Tell,
): string {
  const wants = { path: undefined, relative_path: 'relative_to', path_setting: 'basedir_if_relative' }[kind];
  const to = entryOf(file, 'relative_to');
  if (to !== undefined && wants !== 'relative_to') {
    tell(to, "'relative_to' may only be used with 'relative_path'");
  }
  const dir = entryOf(file, 'basedir_if_relative');
  if (dir !== undefined && wants !== 'basedir_if_relative') {
    tell(dir, "'basedir_if_relative' may only be used with 'path_setting'");
  }
  if (wants === undefined) return 'path';
  if (entryOf(file, wants) === undefined) {
    tell(file, `files entitlement with a '${kind}' must specify '${wants}'`);
  }
  const base = wants === 'relative_to' ? relativeTo : basedir;
  if (base === undefined || baseFolders.includes(base.text)) return base?.text ?? '';
  tell(base, `invalid relative directory: ${base.text}, valid values: [config, data, home]`);
  return '';
}

function checkPath(kind: FileEntitlement['kind'], path: Text, tell: Tell): void {
  if (kind === 'path_setting') return;
  // java.nio.file.Path.of refuses it, which no message of Elasticsearch says.
  if (path.text.includes('\0')) tell(path, 'internal error');
  const isAbsolute = isAbsolutePath(path.text);
  if (kind === 'path' && !isAbsolute) tell(path, `'path' [${path.text}] must be absolute`);
  if (kind === 'relative_path' && isAbsolute) tell(path, `'relative_path' [${path.text}] must be relative`);
}

/** FileUtils.isAbsolutePath: of Linux or Windows, whatever the node runs on. */
function isAbsolutePath(path: string): boolean {
  return /^(?:\/|\\\\\?\\|[\\/][\\/]|\p{L}:)/u.test(path);
}
