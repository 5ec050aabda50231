import { describe, expect, it } from 'vitest';
import { bundle, descriptor, plugin, reading } from './support/extension.ts';
import { fixed, only } from './support/fixing.ts';

const PATH = 'dictionaries/stop.txt';
const list = (content: string | Uint8Array) => reading('word-list', { [PATH]: content });
const DESCRIPTOR = 'plugin-descriptor.properties';

describe('fix', () => {
  it('mends all that has one right answer, also what comes to light behind it', async () => {
    const content = '\ufeffthe \r\nof\u00a0\r\n# of \r\n\u200bof\r\nthe';
    expect(await fixed(list(content))).toEqual({
      files: { [PATH]: 'the\nof\n# of\n' },
      rules: {
        [PATH]: [
          'text-byte-order-mark',
          'text-invisible-ends',
          'text-trailing-blanks',
          'text-line-ends',
          'words-duplicate',
        ],
      },
      left: {},
    });
  });

  it('leaves a good file, and what only a person can decide', async () => {
    const content = 'the\nThe\nnew york\ne\u0301\na, b\na, b\n| c\n\u00a0# d\n';
    expect(await fixed(list(content))).toEqual({ files: {}, rules: {}, left: {} });
  });

  it('leaves what nothing tells the format of', async () => {
    expect(await fixed(bundle({ 'dictionaries/LICENSE': '\ufeffYou may use it.\r\n' }))).toEqual({
      files: {},
      rules: {},
      left: {},
    });
  });

  it('takes out lines only where a line is an entry and order means nothing', async () => {
    const twice = reading('mappings', { [PATH]: 'a => b\na => b\n' });
    expect(await fixed(twice)).toEqual({ files: {}, rules: {}, left: {} });
  });

  it('empties the lines of blanks that fail in synonyms, and mends the ends of terms', async () => {
    const synonyms = reading('synonyms', { [PATH]: 'usa, us\u00a0\n  \nuk,\tgb  \na, \nb => \n' });
    expect((await fixed(synonyms)).files).toEqual({ [PATH]: 'usa, us\n\nuk,\tgb\na, \nb => \n' });
  });

  it('leaves what rules that are off find', async () => {
    const { files } = await fixed(list('the \r\nthe\r\n'), { settings: only('text-line-ends') });
    expect(files).toEqual({ [PATH]: 'the \nthe\n' });
  });

  describe('of text that is not UTF-8', () => {
    const latin1 = Buffer.from('K\u00e4se \r\nK\u00e4se\n', 'latin1');

    it('does nothing without being told what it is in, however sure a guess is', async () => {
      expect(await fixed(list(latin1))).toEqual({ files: {}, rules: {}, left: {} });
    });

    it('makes it UTF-8, and mends what comes to light', async () => {
      const { files, rules } = await fixed(list(latin1), { encoding: () => 'windows-1252' });
      expect(files).toEqual({ [PATH]: 'K\u00e4se\n' });
      expect(rules[PATH]?.[0]).toBe('text-utf8');
    });

    it('takes errors that nobody could see for no new ones', async () => {
      const mappings = reading('mappings', { [PATH]: Buffer.from('\u00e4 => ae\nno arrow\n', 'latin1') });
      const { files } = await fixed(mappings, { encoding: () => 'windows-1252' });
      expect(files).toEqual({ [PATH]: '\u00e4 => ae\nno arrow\n' });
    });

    it('leaves what is not in that encoding', async () => {
      expect(await fixed(list(Buffer.of(0x61, 0x0a, 0x81)), { encoding: () => 'windows-1252' })).toEqual({
        files: {},
        rules: {},
        left: { [PATH]: 'line 2 has bytes that are no text in windows-1252' },
      });
    });

    it('leaves text that is UTF-8, whatever is said', async () => {
      expect(await fixed(list('K\u00e4se\n'), { encoding: () => 'windows-1252' })).toMatchObject({
        files: {},
      });
    });
  });

  it('leaves a file in which it would make an error, and mends the others', async () => {
    // The token becomes shorter than its segments.
    const extension = reading('nori-user-dictionary', {
      'dictionaries/ko.txt': '\uc138\uc885\u00a0 \uc138 \uc885 \uc2dc\n',
      'dictionaries/other.txt': '\uc138\uc885\n\uc138\uc885\uc2dc \r\n',
    });
    expect(await fixed(extension)).toEqual({
      files: { 'dictionaries/other.txt': '\uc138\uc885\n\uc138\uc885\uc2dc\n' },
      rules: { 'dictionaries/other.txt': ['text-trailing-blanks', 'text-line-ends'] },
      left: { 'dictionaries/ko.txt': 'would have an error of nori-segments that it has not now' },
    });
  });

  it.each([
    ['may not be written', { obstacle: async () => 'is read-only' }, 'the\r\n', 'is read-only'],
    ['is binary', {}, 'a\0\r\n', 'holds NUL, as no text does'],
    [
      'is beyond the limit',
      {},
      Buffer.alloc(64 * 1024 ** 2 + 2, `#${'x'.repeat(5000)}\r\n`),
      'has more than 64 MB',
    ],
  ])('leaves a file that %s', async (_why, options, content, because) => {
    const settings = only('text-line-ends');
    expect(await fixed(list(content), { ...options, settings })).toEqual({
      files: {},
      rules: {},
      left: { [PATH]: because },
    });
  });

  describe('of a descriptor', () => {
    it('takes away a byte order mark, and blanks behind what Elasticsearch compares', async () => {
      const text = `${descriptor()}`.replace('9.5.2', '9.5.2 ').replace('A demo', 'A demo ');
      const { files, rules } = await fixed(plugin({ [DESCRIPTOR]: `\ufeff${text}` }));
      expect(files).toEqual({ [DESCRIPTOR]: text.replace('9.5.2 ', '9.5.2') });
      expect(rules[DESCRIPTOR]).toEqual(['descriptor-unknown-keys', 'descriptor-trailing-blanks']);
    });

    it('takes away blanks beside a key that nobody knows', async () => {
      const text = `${descriptor({ classname: 'org.example.Demo ' })}jvm=true\n`;
      expect((await fixed(plugin({ [DESCRIPTOR]: text }))).files).toEqual({
        [DESCRIPTOR]: text.replace('Demo ', 'Demo'),
      });
    });

    it('leaves line ends, and blanks that may be meant', async () => {
      const text = descriptor({ description: 'A demo ' }).replaceAll('\n', '\r\n');
      expect(await fixed(plugin({ [DESCRIPTOR]: text }))).toMatchObject({ files: {} });
    });
  });
});
