import { describe, expect, it } from 'vitest';
import { textLineEnds } from '../../../src/rules/text/text-line-ends.ts';
import { findings, reading } from '../../support/extension.ts';

const list = (content: string | Uint8Array) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('text-line-ends', () => {
  it('is silent about LF, and about an empty file', async () => {
    expect(await findings(textLineEnds, list('the\n\nof\n'))).toEqual([]);
    expect(await findings(textLineEnds, list(''))).toEqual([]);
  });

  it('points at the first line that ends in anything else, and counts', async () => {
    expect(await findings(textLineEnds, list('the\nof\r\nto\rin'))).toEqual([
      {
        rule: 'text-line-ends',
        severity: 'note',
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 3,
        message: 'of 4 lines, some end in CRLF (1) and CR (1) and nothing (the last); LF was expected.',
        hint: 'Save dictionaries/stop.txt with LF at the end of each line, or run slipway check --fix.',
      },
    ]);
  });

  it('leaves bytes of which nobody knows what they are to text-utf8', async () => {
    expect(await findings(textLineEnds, list(Buffer.from('K\u00e4se\r\n', 'latin1')))).toEqual([]);
  });
});
