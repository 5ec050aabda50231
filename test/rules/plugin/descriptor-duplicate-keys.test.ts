import { describe, expect, it } from 'vitest';
import { descriptorDuplicateKeys } from '../../../src/rules/plugin/descriptor-duplicate-keys.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const of = (text: string) => plugin({ 'plugin-descriptor.properties': text });

describe('descriptor-duplicate-keys', () => {
  it('is silent when each key stands once', async () => {
    expect(await findings(descriptorDuplicateKeys, of(descriptor()))).toEqual([]);
  });

  it('points at the line that does not count, and says which does', async () => {
    expect(await findings(descriptorDuplicateKeys, of(`${descriptor()}version: 1.1.0\n`))).toEqual([
      {
        rule: 'descriptor-duplicate-keys',
        severity: 'warn',
        file: 'plugin-descriptor.properties',
        line: 3,
        column: 1,
        message: 'The key version stands here with "1.0.0", but line 7 counts: "1.1.0".',
        hint: 'Delete line 3 of plugin-descriptor.properties, or line 7 if that is the wrong one.',
      },
    ]);
  });

  it('says so, too, when both have the same value', async () => {
    const found = await findings(descriptorDuplicateKeys, of(`${descriptor()}name=demo\n`));
    expect(found.map(({ message }) => message)).toEqual(['The key name stands here and again in line 7.']);
  });

  it('leaves keys that differ in case to descriptor-unknown-keys', async () => {
    expect(await findings(descriptorDuplicateKeys, of(`${descriptor()}Version=1.1.0\n`))).toEqual([]);
  });
});
