import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judgeDescriptor } from './judge-descriptor.ts';
import { judgeFolder } from './judge-folder.ts';
import { judgeProperties } from './judge-properties.ts';
import { table } from './table.ts';

const files = await judgeFolder(fileURLToPath(new URL('plugin', import.meta.url)));
const linesOf = (name: string) => files.find((file) => file.name === name)?.lines ?? [];

describe('the vectors', () => {
  it.each([
    ['descriptor-verdicts.jsonl.gz', 9681],
    ['properties-verdicts.jsonl.gz', 1023],
  ])('of %s agree with Elasticsearch in all of %i lines', (name, count) => {
    const lines = linesOf(name);
    expect(lines).toHaveLength(count);
    expect(lines.filter(({ judgement }) => judgement.verdict === 'disagrees')).toEqual([]);
  });

  it('are refused on purpose, where Elasticsearch accepts, by these rules alone', () => {
    const lines = linesOf('descriptor-verdicts.jsonl.gz');
    const rules = lines.flatMap(({ judgement }) => (judgement.verdict === 'stricter' ? judgement.rules : []));
    expect([...new Set(rules)].sort()).toEqual([
      'descriptor-placeholders',
      'descriptor-required-keys',
      'descriptor-trailing-blanks',
      'extended-plugins',
      'module-name',
      'name-characters',
      'name-shape',
    ]);
  });

  it('are judged file by file, and what is none is named', () => {
    const judged = files.filter(({ lines }) => lines !== undefined).map(({ name }) => name);
    expect(judged).toEqual([
      'descriptor-verdicts.jsonl.gz',
      'policy-verdicts.jsonl.gz',
      'properties-verdicts.jsonl.gz',
      'zip-verdicts.jsonl.gz',
    ]);
    expect(table([{ name: 'run.ts', lines: undefined }])).toContain(
      'run.ts: not judged, for it holds no vectors of a kind that a judge knows\n',
    );
  });
});

describe('the table', () => {
  it('has a line per file and release, and each disagreement with both verdicts', () => {
    const lines = [
      { id: '9.5.0:a', release: '9.5.0', judgement: { verdict: 'agrees' } },
      { id: '9.5.0:b', release: '9.5.0', judgement: { verdict: 'stricter', rules: ['name-shape'] } },
      {
        id: '10.0.0:c',
        release: '10.0.0',
        judgement: { verdict: 'disagrees', input: 'a\nb', ours: 'no error', theirs: 'refused' },
      },
    ] as const;
    expect(table([{ name: 'descriptor-verdicts.jsonl', lines }])).toBe(
      [
        'descriptor-verdicts.jsonl',
        '  9.5.0        2 lines, 1 agree, 1 stricter (name-shape 1), 0 disagree',
        '  10.0.0       1 lines, 0 agree, 0 stricter, 1 disagree',
        '  10.0.0:c',
        '    input:  "a\\nb"',
        '    ours:   no error',
        '    theirs: refused',
        '',
      ].join('\n'),
    );
  });
});

describe('a judge', () => {
  it('compares every key of a properties file', async () => {
    const map: unknown = JSON.parse('{"__proto__":"x"}');
    const verdict = async (text: string) => {
      const line = { id: 'x', input_base64: Buffer.from(text).toString('base64'), error: null, map };
      return (await judgeProperties(line)).judgement.verdict;
    };
    expect(await verdict('__proto__=x')).toBe('agrees');
    expect(await verdict('__proto__=y')).toBe('disagrees');
    expect(await verdict('')).toBe('disagrees');
  });

  it('notices an exception that is another, a value that is another, and a verdict that is another', async () => {
    const line = {
      id: '9.5.0:x',
      es: '9.5.0',
      java: '26.0.1+8',
      file: 'plugin-descriptor.properties',
      descriptor_base64: Buffer.from('name=demo\n').toString('base64'),
      ok: false,
      exception: 'IllegalArgumentException',
      message: 'property [description] is missing for plugin [demo]',
      parsed: null,
      install_ok: false,
      install_exception: 'IllegalArgumentException',
      install_message: 'property [description] is missing for plugin [demo]',
    };
    const verdict = async (changes: object) =>
      (await judgeDescriptor({ ...line, ...changes })).judgement.verdict;
    expect(await verdict({})).toBe('agrees');
    expect(await verdict({ exception: 'IllegalStateException' })).toBe('disagrees');
    expect(await verdict({ message: 'property [version] is missing for plugin [demo]' })).toBe('disagrees');
    expect(await verdict({ ok: true, parsed: {}, install_ok: true })).toBe('disagrees');
  });
});
