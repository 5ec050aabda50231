import { describe, expect, it } from 'vitest';
import { descriptorEncoding } from '../../../src/rules/plugin/descriptor-encoding.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const of = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') =>
  plugin({ 'plugin-descriptor.properties': Buffer.from(text, encoding) });

describe('descriptor-encoding', () => {
  it.each([
    ['ASCII', of(descriptor({ description: 'For all' }))],
    ['a letter by its number', of(descriptor({ description: 'F\\u00fcr alle' }))],
    ['Latin-1', of(descriptor({ description: 'Für alle' }), 'latin1')],
    ['a comment in UTF-8', of(`# Für alle\n${descriptor()}`)],
  ])('is silent on %s', async (_what, extension) => {
    expect(await findings(descriptorEncoding, extension)).toEqual([]);
  });

  it('shows what Java makes of UTF-8', async () => {
    expect(await findings(descriptorEncoding, of(descriptor({ description: 'Für 𝒳' })))).toEqual([
      {
        rule: 'descriptor-encoding',
        severity: 'warn',
        file: 'plugin-descriptor.properties',
        line: 2,
        column: 13,
        message: 'The value of description is UTF-8 for "Für 𝒳"; Java reads it as "FÃ¼r ð\u009d\u0092³".',
        hint: 'Write description=F\\u00fcr \\ud835\\udcb3.',
      },
    ]);
  });

  it('leaves a byte order mark to descriptor-unknown-keys', async () => {
    expect(await findings(descriptorEncoding, of(`\ufeff${descriptor()}`))).toEqual([]);
  });
});
