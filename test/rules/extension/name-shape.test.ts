import { describe, expect, it } from 'vitest';
import { nameShape } from '../../../src/rules/extension/name-shape.ts';
import { bundle, descriptor, findings, plugin } from '../../support/extension.ts';

const named = (name: string) => bundle({ 'a.txt': '' }, { name });

describe('name-shape', () => {
  it('is silent for a name of 64 characters', async () => {
    expect(await findings(nameShape, named('n'.repeat(64)))).toEqual([]);
  });

  it.each([
    ['-demo', '-', 'demo'],
    ['.removing-demo', '.', 'removing-demo'],
  ])('warns of %s', async (name, first, better) => {
    expect(await findings(nameShape, named(name))).toEqual([
      {
        rule: 'name-shape',
        severity: 'warn',
        file: '.',
        message: `The name ${name} starts with "${first}"; a letter or a digit was expected.`,
        hint: `Pass --name ${better}.`,
      },
    ]);
  });

  it.each([
    ['.removing-demo', 'error'],
    ['.elasticsearch-plugins.yml.cache', 'error'],
    ['.installing-demo', 'warn'],
    ['.demo', 'warn'],
  ])('judges a plugin %s as the node does: %s', async (name, severity) => {
    const found = await findings(nameShape, plugin({ 'plugin-descriptor.properties': descriptor({ name }) }));
    expect(found).toMatchObject([{ severity, line: 1 }]);
  });

  it('refuses a name of dots alone', async () => {
    expect(await findings(nameShape, named('..'))).toEqual([
      {
        rule: 'name-shape',
        severity: 'error',
        file: '.',
        message: 'The name .. starts with "."; a letter or a digit was expected.',
        hint: 'Pass --name <name>.',
      },
    ]);
  });

  it('refuses a name of 129 characters', async () => {
    expect(await findings(nameShape, named('n'.repeat(129)))).toMatchObject([{ severity: 'error' }]);
    expect(await findings(nameShape, named('n'.repeat(128)))).toMatchObject([{ severity: 'warn' }]);
  });

  it('warns of a name of 65 characters', async () => {
    expect(await findings(nameShape, named('n'.repeat(65)))).toEqual([
      {
        rule: 'name-shape',
        severity: 'warn',
        file: '.',
        message: 'The name has 65 characters; at most 64 were expected.',
        hint: 'Pass --name <a shorter name>.',
      },
    ]);
  });

  it('leaves other characters to name-characters', async () => {
    expect(await findings(nameShape, named('my names'))).toEqual([]);
  });
});
