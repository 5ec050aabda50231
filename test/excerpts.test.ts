import { describe, expect, it } from 'vitest';
import { readExcerpts } from '../src/excerpts.ts';
import { type Files, sourceOf } from './support/extension.ts';

const at = (file: string, line?: number) => ({
  rule: 'demo',
  severity: 'error' as const,
  file,
  message: '',
  hint: '',
  docs: '',
  ...(line && { line }),
});
const lines = async (files: Files, ...findings: ReturnType<typeof at>[]) =>
  Object.fromEntries(await readExcerpts(sourceOf(files), findings));

describe('readExcerpts', () => {
  it('reads the lines that findings point at', async () => {
    const files = { 'a.properties': 'one\r\ntwo\rthree\n', 'b.yaml': 'x\n' };
    expect(await lines(files, at('a.properties', 2), at('a.properties', 3), at('b.yaml'))).toEqual({
      '2:a.properties': 'two',
      '3:a.properties': 'three',
    });
  });

  it('leaves out a byte order mark, which no editor shows', async () => {
    expect(await lines({ 'a.txt': '\ufeffone' }, at('a.txt', 1))).toEqual({ '1:a.txt': 'one' });
  });

  it('reads UTF-8, and Latin-1 where it is not that', async () => {
    const files = { 'a.txt': 'ä', 'b.txt': Buffer.from([0xe4]) };
    expect(await lines(files, at('a.txt', 1), at('b.txt', 1))).toEqual({ '1:a.txt': 'ä', '1:b.txt': 'ä' });
  });

  it.each([
    ['a line that is not there', 'a.txt', 'one', 2],
    ['a line that is very long', 'a.txt', 'x'.repeat(5000), 1],
    ['a file that is very large', 'a.txt', `a\n${'x'.repeat(1024 ** 2)}`, 1],
    ['a file that may hold a secret', '.env', 'KEY=1', 1],
    ['a key', 'server.key', 'KEY=1', 1],
    ['a jar', 'a.jar', 'PK', 1],
  ])('leaves out %s', async (_what, file, content, line) => {
    expect(await lines({ [file]: content }, at(file, line))).toEqual({});
  });

  it('reads a file outside by its own text, though one inside is called like it', async () => {
    const texts = [{ file: 'a.json', text: '{\r\n"a": 1}' }];
    const findings = [{ ...at('a.json', 2), outside: true as const }, at('a.json', 1)];
    expect(Object.fromEntries(await readExcerpts(sourceOf({ 'a.json': 'inside' }), findings, texts))).toEqual(
      {
        'outside 2:a.json': '"a": 1}',
        '1:a.json': 'inside',
      },
    );
  });

  it('leaves out a file that is not there', async () => {
    expect(await lines({ 'a.txt': '' }, at('demo.jar!/b.txt', 1))).toEqual({});
  });
});
