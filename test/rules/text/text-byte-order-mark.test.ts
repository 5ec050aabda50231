import { describe, expect, it } from 'vitest';
import { textByteOrderMark } from '../../../src/rules/text/text-byte-order-mark.ts';
import { findings, reading } from '../../support/extension.ts';

const list = (content: string | Uint8Array) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('text-byte-order-mark', () => {
  it('is silent about text without one', async () => {
    expect(await findings(textByteOrderMark, list('the\n'))).toEqual([]);
  });

  it('points at the one at the start', async () => {
    expect(await findings(textByteOrderMark, list('\ufeffthe\n'))).toEqual([
      {
        rule: 'text-byte-order-mark',
        severity: 'warn',
        file: 'dictionaries/stop.txt',
        line: 1,
        column: 1,
        message:
          'the file starts with a byte order mark, U+FEFF, which Elasticsearch takes for a part of the first line.',
        hint: 'Save dictionaries/stop.txt as UTF-8 without a BOM.',
      },
    ]);
  });

  it('leaves UTF-16, whose byte order mark is another, to text-utf8', async () => {
    expect(await findings(textByteOrderMark, list(Buffer.from('\ufeffthe\n', 'utf16le')))).toEqual([]);
  });
});
