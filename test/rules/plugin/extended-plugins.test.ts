import { describe, expect, it } from 'vitest';
import { extendedPlugins } from '../../../src/rules/plugin/extended-plugins.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const of = (list: string) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'extended.plugins': list }) });

describe('extended-plugins', () => {
  it.each(['', 'lang-painless', 'lang-painless,x-pack-core'])('is silent on "%s"', async (list) => {
    expect(await findings(extendedPlugins, of(list))).toEqual([]);
  });

  it('refuses a blank in a name', async () => {
    expect(await findings(extendedPlugins, of('lang-painless, x-pack-core'))).toEqual([
      {
        rule: 'extended-plugins',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 18,
        message: 'extended.plugins is "lang-painless, x-pack-core", and the blank counts as part of a name.',
        hint: 'Write extended.plugins=lang-painless,x-pack-core and no blank in it.',
      },
    ]);
  });

  it.each([
    [
      'a,',
      'extended.plugins is "a,", which has an empty name in it.',
      'Write extended.plugins=a and no blank in it.',
    ],
    [
      ',',
      'extended.plugins is ",", which has an empty name in it.',
      'Delete the line with extended.plugins from plugin-descriptor.properties.',
    ],
    [
      'demo',
      'extended.plugins names demo, which is this plugin itself.',
      'Delete the line with extended.plugins from plugin-descriptor.properties.',
    ],
  ])('refuses "%s"', async (list, message, hint) => {
    const found = await findings(extendedPlugins, of(list));
    expect(found.map((one) => [one.message, one.hint])).toEqual([[message, hint]]);
  });

  it('leaves a placeholder to descriptor-placeholders', async () => {
    expect(await findings(extendedPlugins, of('${extended}, b'))).toEqual([]);
  });
});
