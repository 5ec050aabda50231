import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each file of src may import of ours, by the longest name here that its path starts with. A file without a line
 * fails. `*` stands for anything in src.
 */
const law: Readonly<Record<string, readonly string[]>> = {
  'answer-of.ts': [],
  'archive-facts.ts': ['model', 'source'],
  'as-is.ts': ['digest', 'errors', 'model', 'pack', 'partial-file', 'source'],
  'bundle-files.ts': ['formats/', 'model', 'take'],
  'bounded.ts': [],
  'byte-order.ts': [],
  'check-run.ts': [
    'check',
    'config',
    'examine',
    'fix-run',
    'model',
    'rule-settings',
    'select',
    'step',
    'unread',
  ],
  'capped.ts': ['elasticsearch/', 'model'],
  'check.ts': [
    'bundle-files',
    'take',
    'bounded',
    'byte-order',
    'capped',
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
  'config-schema.ts': ['config-problem', 'formats/'],
  'config.ts': ['config-schema', 'errors', 'formats/', 'model', 'reason'],
  'credentials.ts': ['cloud/credentials', 'errors'],
  'did-you-mean.ts': [],
  'digest.ts': ['byte-order', 'model', 'errors'],
  'each-target.ts': ['answer-of', 'elasticsearch/', 'rules/rule', 'tellings'],
  'elasticsearch/': ['elasticsearch/', 'model', 'errors'],
  'elasticsearch/reader/': ['elasticsearch/', 'formats/'],
  'errors.ts': [],
  'examine.ts': [
    'archive-facts',
    'check',
    'elasticsearch/',
    'excerpts',
    'identify',
    'model',
    'rule-settings',
    'select',
    'source',
    'step',
    'verdicts',
    'others',
    'rules/rule',
    'told',
  ],
  'excerpts.ts': ['formats/', 'model'],
  'fix-run.ts': [
    'check',
    'errors',
    'examine',
    'fix',
    'fix/',
    'identify',
    'model',
    'select',
    'step',
    'told',
    'unread',
  ],
  'fix.ts': ['check', 'fix/', 'model'],
  'fix/': ['check', 'did-you-mean', 'errors', 'fix/', 'formats/', 'model', 'partial-file', 'rules/rule'],
  'formats/': ['formats/', 'model', 'errors'],
  'identify.ts': ['model', 'errors', 'formats/', 'elasticsearch/'],
  'index.ts': ['*'],
  'jars.ts': ['formats/', 'model', 'zip/'],
  'library.ts': ['*'],
  'local-cloud/': ['local-cloud/', 'errors'],
  'look.ts': ['cloud/', 'model', 'plan', 'step', 'verify'],
  'mark.ts': [],
  'model.ts': [],
  'others.ts': ['errors', 'formats/', 'identify', 'jars', 'model', 'rules/rule', 'select', 'source', 'step'],
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
    'bounded',
    'check-run',
    'elasticsearch/',
    'examine',
    'excerpts',
    'formats/',
    'fix-run',
    'model',
    'mark',
    'plan',
    'plan-file',
    'pipeline',
    'receipt',
    'rules/rule',
    'take',
    'verdicts',
  ],
  'rule-settings.ts': ['config-schema', 'model'],
  'scaffold.ts': ['elasticsearch/', 'errors', 'model', 'scaffold/'],
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
  'settings.ts': ['cloud/', 'config', 'config-schema', 'credentials', 'errors', 'reason'],
  'source.ts': ['model', 'errors', 'source/', 'zip/'],
  'source/': ['byte-order', 'model', 'errors', 'source/', 'zip/'],
  'step.ts': [],
  'take.ts': ['formats/', 'model', 'take/'],
  'take/': ['did-you-mean', 'elasticsearch/', 'errors', 'formats/', 'model', 'take/'],
  'tellings.ts': ['answer-of', 'elasticsearch/', 'rules/rule'],
  'temporary.ts': ['errors', 'reason'],
  'told.ts': ['elasticsearch/', 'errors', 'formats/', 'identify', 'model', 'reason', 'select', 'source'],
  'unread.ts': ['errors', 'identify', 'model', 'examine', 'rules/', 'select', 'verdicts'],
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
  yaml: ['formats/yaml.ts', 'formats/yaml-end.ts', 'formats/yaml-indent.ts', 'formats/yaml-tokens.ts'],
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

  it('keeps out of the start of `slipway check` what it does not need', async () => {
    const packages = new Set<string>();
    const reached = new Set(['cli.ts', 'commands/check.ts']);
    for (const file of reached) {
      const text = await readFile(path.join(root, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)) {
        if (name.startsWith('.')) reached.add(path.posix.join(path.posix.dirname(file), name));
        else if (!name.startsWith('node:')) packages.add(name);
      }
    }
    expect([...packages].sort()).toEqual(['commander', 'fastest-levenshtein', 'ignore', 'semver']);
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
