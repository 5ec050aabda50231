import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each file of src may import of ours, by the longest name here that its path starts with. A file without a line
 * fails. `*` stands for anything in src.
 */
const law: Readonly<Record<string, readonly string[]>> = {
  'as-is.ts': ['digest', 'errors', 'model', 'pack', 'partial-file', 'source'],
  'bundle-files.ts': ['formats/', 'model', 'take'],
  'byte-order.ts': [],
  'check-run.ts': ['check', 'config', 'model', 'pipeline', 'rule-settings', 'select', 'step'],
  'check.ts': [
    'bundle-files',
    'take',
    'byte-order',
    'each-target',
    'elasticsearch/',
    'model',
    'errors',
    'identify',
    'jars',
    'formats/',
    'rule-settings',
    'rules/',
  ],
  'cli.ts': ['commands/', 'errors'],
  'cloud/': ['cloud/', 'errors'],
  'commands/': ['*'],
  'config-problem.ts': ['did-you-mean', 'errors'],
  'config.ts': ['config-problem', 'errors', 'formats/', 'model', 'reason', 'rule-settings'],
  'credentials.ts': ['cloud/credentials', 'errors'],
  'did-you-mean.ts': [],
  'digest.ts': ['byte-order', 'model', 'errors'],
  'each-target.ts': ['elasticsearch/', 'rules/rule'],
  'elasticsearch/': ['elasticsearch/', 'model', 'errors'],
  'elasticsearch/reader/': ['elasticsearch/', 'formats/'],
  'errors.ts': [],
  'excerpts.ts': ['formats/', 'model'],
  'formats/': ['formats/', 'model', 'errors'],
  'identify.ts': ['model', 'errors', 'formats/', 'elasticsearch/'],
  'index.ts': ['*'],
  'jars.ts': ['formats/', 'model', 'zip/'],
  'library.ts': ['*'],
  'local-cloud/': ['local-cloud/', 'errors'],
  'look.ts': ['cloud/', 'model', 'plan', 'step', 'verify'],
  'mark.ts': [],
  'model.ts': [],
  'outputs.ts': ['errors'],
  'pack.ts': ['model', 'errors', 'zip/', 'digest', 'partial-file'],
  'partial-file.ts': ['errors', 'temporary'],
  'pipeline.ts': ['*'],
  'plan-file.ts': ['errors', 'model', 'partial-file', 'plan', 'reason'],
  'plan.ts': ['mark', 'model'],
  'publish.ts': ['cloud/', 'errors', 'look', 'mark', 'model', 'plan', 'receipt', 'step', 'verify'],
  'reason.ts': [],
  'receipt.ts': ['errors', 'model', 'partial-file', 'plan', 'reason'],
  'rules/': ['did-you-mean', 'rules/', 'model', 'formats/', 'elasticsearch/'],
  'report/': [
    'report/',
    'check-run',
    'elasticsearch/',
    'excerpts',
    'formats/',
    'model',
    'mark',
    'plan',
    'pipeline',
    'receipt',
    'rules/rule',
    'take',
    'verdicts',
  ],
  'rule-settings.ts': ['model'],
  'scaffold.ts': ['errors', 'model', 'scaffold/'],
  'scaffold/': ['errors', 'model', 'scaffold/'],
  'select.ts': [
    'config',
    'did-you-mean',
    'elasticsearch/',
    'errors',
    'formats/',
    'model',
    'rule-settings',
    'rules/',
    'source',
  ],
  'settings.ts': ['cloud/', 'config', 'credentials', 'errors', 'reason'],
  'source.ts': ['model', 'errors', 'source/', 'zip/'],
  'source/': ['byte-order', 'model', 'errors', 'source/', 'zip/'],
  'step.ts': [],
  'take.ts': ['formats/', 'model', 'take/'],
  'take/': ['did-you-mean', 'elasticsearch/', 'errors', 'formats/', 'model', 'take/'],
  'temporary.ts': ['errors', 'reason'],
  'told.ts': ['elasticsearch/', 'errors', 'formats/', 'identify', 'model', 'reason', 'select', 'source'],
  'verdicts.ts': ['elasticsearch/', 'model'],
  'verify.ts': ['cloud/', 'errors', 'model', 'pack', 'plan', 'source', 'step', 'temporary'],
  'zip/': ['byte-order', 'model', 'errors', 'partial-file', 'zip/'],
};

/** Packages that one file alone imports, so that it can be exchanged. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  '@humanwhocodes/momoa': ['formats/json.ts'],
  archiver: ['zip/write.ts'],
  asn1js: ['formats/der.ts'],
  chardet: ['formats/encoding.ts'],
  'compress-commons': ['zip/write.ts'],
  diff: ['report/diff.ts'],
  'iconv-lite': ['formats/encoding.ts'],
  commander: ['cli.ts', 'commands/program.ts'],
  'mmdb-lib': ['formats/geoip-database.ts'],
  saxes: ['formats/xml.ts'],
  listr2: ['commands/show-steps.ts'],
  undici: ['cloud/transport.ts'],
  yaml: ['formats/yaml.ts', 'formats/yaml-indent.ts', 'formats/yaml-tokens.ts'],
  yauzl: ['zip/read.ts'],
};

const root = path.join(import.meta.dirname, '..', 'src');
const all = (await readdir(root, { recursive: true })).map((file) => file.split(path.sep).join('/'));
const files = all.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).sort();

async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(path.join(root, file), 'utf8');
  return [...text.matchAll(/(?:^import|^export|\bfrom|\bimport\()\s*'([^']+)'/gm)].map(
    ([, name]) => name ?? '',
  );
}

describe('the import law', () => {
  it.each(files)('holds in %s', async (file) => {
    const line = Object.keys(law)
      .filter((prefix) => file === prefix || (prefix.endsWith('/') && file.startsWith(prefix)))
      .sort((a, b) => b.length - a.length)[0];
    expect(line, `${file} has no line in the table`).toBeDefined();

    const allowed = law[line ?? ''] ?? [];
    const imported = await importsOf(file);
    const ours = imported
      .filter((name) => name.startsWith('.'))
      .map((name) => path.posix.join(path.posix.dirname(file), name));
    const broken = ours.filter(
      (name) =>
        !allowed.some(
          (entry) => entry === '*' || (entry.endsWith('/') ? name.startsWith(entry) : name === `${entry}.ts`),
        ),
    );
    expect(broken).toEqual([]);
    const foreign = imported.filter((name) => !(onlyIn[name] ?? [file]).includes(file));
    expect(foreign).toEqual([]);
  });

  it('keeps the environment and the terminal at the edge', async () => {
    const edge = (file: string) => file === 'cli.ts' || file === 'action.ts' || file.startsWith('commands/');
    for (const file of files.filter((each) => !edge(each))) {
      const text = (await readFile(path.join(root, file), 'utf8')).replace(/^\s*(\*|\/\/|\/\*).*$/gm, '');
      expect(text, file).not.toMatch(/process\.(argv|exit|stdout|stderr)|console\.|\bexitCode =/);
      if (file !== 'settings.ts') expect(text, file).not.toMatch(/process\.env/);
    }
  });

  it('keeps every file within a few screens', async () => {
    for (const file of files) {
      const lines = (await readFile(path.join(root, file), 'utf8')).split('\n').length;
      expect(lines, file).toBeLessThanOrEqual(250);
    }
  });

  it('names every file of the table', () => {
    const dead = Object.keys(law).filter(
      (prefix) => !files.some((file) => file === prefix || file.startsWith(prefix)),
    );
    expect(dead).toEqual([]);
  });
});
