import { describe, expect, it } from 'vitest';
import { textUtf8 } from '../../../src/rules/text/text-utf8.ts';
import { findings, reading } from '../../support/extension.ts';

const list = (content: string | Uint8Array) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('text-utf8', () => {
  it('is silent about UTF-8', async () => {
    expect(await findings(textUtf8, list('Käse\n素晴らしい\n'))).toEqual([]);
  });

  it('points at the first byte that is not, and guesses what the text is', async () => {
    const latin1 = Buffer.from('Brot\nKäse und Müsli für die Gäste, schön früh\n', 'latin1');
    expect(await findings(textUtf8, list(latin1))).toEqual([
      {
        rule: 'text-utf8',
        severity: 'error',
        stage: 'index',
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 2,
        message: 'byte 0xE4 is not UTF-8; the text looks like ISO-8859-1.',
        hint: 'Save dictionaries/stop.txt as UTF-8, with slipway check --fix --encoding ISO-8859-1 if that is right.',
      },
    ]);
  });

  it('leaves a byte order mark to text-byte-order-mark', async () => {
    expect(await findings(textUtf8, list('\ufeffKäse\n'))).toEqual([]);
  });
});
