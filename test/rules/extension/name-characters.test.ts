import { describe, expect, it } from 'vitest';
import { nameCharacters } from '../../../src/rules/extension/name-characters.ts';
import { bundle, descriptor, findings, plugin } from '../../support/extension.ts';

describe('name-characters', () => {
  it('is silent for ASCII letters, digits and three signs', async () => {
    expect(await findings(nameCharacters, bundle({ a: '' }, { name: 'My_names-2.0' }))).toEqual([]);
  });

  it('shows what is not allowed in a name that was given', async () => {
    expect(await findings(nameCharacters, bundle({ a: '' }, { name: 'Zoë & co' }))).toEqual([
      {
        rule: 'name-characters',
        severity: 'error',
        file: '.',
        message:
          'The name "Zoë & co" has "ë", " ", "&"; Elastic Cloud takes only ASCII letters, digits, "_", "." and "-".',
        hint: 'Pass --name Zo-co.',
      },
    ]);
  });

  it('shows the line of a name that the descriptor states', async () => {
    const spaced = plugin({ 'plugin-descriptor.properties': descriptor({ name: 'my plugin' }) });
    expect(await findings(nameCharacters, spaced)).toEqual([
      {
        rule: 'name-characters',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 1,
        column: 6,
        message:
          'The name "my plugin" has " "; Elastic Cloud takes only ASCII letters, digits, "_", "." and "-".',
        hint: 'Set name=my-plugin in plugin-descriptor.properties.',
      },
    ]);
  });

  it('asks for a name where there is none', async () => {
    expect(await findings(nameCharacters, bundle({ a: '' }, { name: '' }))).toEqual([
      {
        rule: 'name-characters',
        severity: 'error',
        file: '.',
        message: 'The name is empty; Elastic Cloud needs one.',
        hint: 'Pass --name <name>.',
      },
    ]);
  });

  it('leaves a leading hyphen to name-shape', async () => {
    expect(await findings(nameCharacters, bundle({ a: '' }, { name: '-demo' }))).toEqual([]);
  });
});
