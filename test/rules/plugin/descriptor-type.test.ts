import { describe, expect, it } from 'vitest';
import { descriptorType } from '../../../src/rules/plugin/descriptor-type.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (release: string, changes: Readonly<Record<string, string | undefined>>) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release, ...changes }) });

describe('descriptor-type', () => {
  it.each([
    ['an isolated plugin with a class', { type: 'Isolated' }],
    ['no type', {}],
    ['an empty type', { type: '' }],
    ['a bootstrap plugin with options', { type: 'bootstrap', classname: undefined, 'java.opts': '-Xa' }],
    ['a bootstrap plugin with an empty class', { type: 'BOOTSTRAP', classname: '' }],
    ['empty options', { 'java.opts': '' }],
  ])('is silent on %s', async (_what, changes) => {
    expect(await findings(descriptorType, on('7.17.0', changes))).toEqual([]);
  });

  it('refuses any other word', async () => {
    expect(await findings(descriptorType, on('8.3.0', { type: 'plugin' }))).toEqual([
      {
        rule: 'descriptor-type',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 6,
        message: 'type is "plugin"; isolated or bootstrap was expected.',
        hint: 'Delete the line with type from plugin-descriptor.properties: isolated is what it is without.',
      },
    ]);
  });

  it('refuses options without bootstrap, and a class with it', async () => {
    const options = await findings(descriptorType, on('7.17.0', { 'java.opts': '-Xa' }));
    expect(options.map(({ line, message }) => [line, message])).toEqual([
      [7, 'java.opts has a value, which only a plugin with type=bootstrap may have.'],
    ]);
    const named = await findings(descriptorType, on('7.17.0', { type: 'bootstrap' }));
    expect(named.map(({ line, message }) => [line, message])).toEqual([
      [6, 'classname has a value, which a plugin with type=bootstrap may not have.'],
    ]);
  });

  it('leaves releases without these keys to descriptor-unknown-keys, and a placeholder to descriptor-placeholders', async () => {
    expect(await findings(descriptorType, on('8.4.0', { type: 'plugin' }))).toEqual([]);
    expect(await findings(descriptorType, on('7.17.0', { type: '${type}' }))).toEqual([]);
  });
});
