import type { SourceFile } from '../model.ts';
import { readBytes } from './bytes.ts';
import type { Tell } from './problem.ts';
import { malformedAt } from './utf8.ts';
import { parseYaml } from './yaml.ts';
import type { YamlNode } from './yaml-node.ts';

const KIND = 'hunspell-settings';

/** settings.yml, or else settings.json, of a locale (HunspellService.loadDictionarySettings): one key is read, `ignore_case`. */
export async function readHunspellSettings(files: readonly SourceFile[], tell: Tell): Promise<void> {
  const file =
    files.find(({ path }) => path.endsWith('/settings.yml')) ??
    files.find(({ path }) => path.endsWith('/settings.json'));
  if (file === undefined) return;
  if (file.size > LIMIT) {
    return tell({
      kind: KIND,
      file: file.path,
      line: 1,
      column: 1,
      message: `${file.path} has ${file.size} bytes; a line or two were expected.`,
      hint: 'Leave ignore_case in it, and nothing else.',
    });
  }
  const bytes = await readBytes(file, LIMIT);
  const text = new TextDecoder('utf-8', { ignoreBOM: file.path.endsWith('.json') }).decode(bytes);
  const { root, problems } = parseYaml(text);
  const [first] = problems;
  const unreadable = first?.message ?? (isJson(file.path, text) ? undefined : 'it is no JSON');
  if (unreadable !== undefined || malformedAt(bytes) < bytes.length) {
    return tell({
      kind: KIND,
      file: file.path,
      line: first?.line ?? 1,
      column: first?.column ?? 1,
      message: `the settings cannot be read: ${unreadable ?? 'they are not UTF-8'}.`,
      hint: 'Write one line: ignore_case: true, or leave the file out.',
    });
  }
  if (root === undefined) return;
  if (root.kind !== 'map')
    return tellShape(file.path, root, 'the settings are', 'keys and values were', tell);
  for (const { key, value, line, column } of root.entries) {
    if (key === 'ignore_case') {
      if (value.kind !== 'scalar' || !/^(?:true|false)$/.test(value.text)) {
        tellShape(file.path, value, 'ignore_case is', 'true or false was', tell);
      }
      continue;
    }
    tell({
      kind: 'hunspell-settings-keys',
      file: file.path,
      line,
      column,
      message: `${key} is read by nobody; ignore_case is the one key that Elasticsearch looks for.`,
      hint: `Remove ${key}.`,
    });
  }
}

/** Bytes. */
const LIMIT = 1024 ** 2;

function isJson(path: string, text: string): boolean {
  if (!path.endsWith('.json') || text.trim() === '') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tellShape(file: string, node: YamlNode, what: string, expected: string, tell: Tell): void {
  const found = node.kind === 'scalar' ? node.text.slice(0, 60) : `a ${node.kind}`;
  tell({
    kind: KIND,
    file,
    line: node.line,
    column: node.column,
    message: `${what} ${found}; ${expected} expected.`,
    hint: 'Write one line: ignore_case: true.',
  });
}
