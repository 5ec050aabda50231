import { describe, expect, it } from 'vitest';
import { textLineLength } from '../../../src/rules/text/text-line-length.ts';
import { findings, reading } from '../../support/extension.ts';

const list = (content: string | Uint8Array) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('text-line-length', () => {
  it('is silent about long lines that may be meant', async () => {
    expect(await findings(textLineLength, list(`${'a'.repeat(100_000)}\n`))).toEqual([]);
  });

  it('tells where the reading stopped', async () => {
    expect(await findings(textLineLength, list(`the\n${'a'.repeat(2_000_000)}`))).toEqual([
      {
        rule: 'text-line-length',
        severity: 'warn',
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 1,
        message: 'line 2 has more than a million characters, so what follows was not checked.',
        hint: 'Look whether dictionaries/stop.txt is the file that you meant, and break the line.',
      },
    ]);
  });

  it('leaves bytes that are no text to text-utf8', async () => {
    expect(await findings(textLineLength, list(Buffer.alloc(2_000_000, 0xff)))).toEqual([]);
  });
});
