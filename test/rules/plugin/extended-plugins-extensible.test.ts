import { describe, expect, it } from 'vitest';
import { extendedPluginsExtensible } from '../../../src/rules/plugin/extended-plugins-extensible.ts';
import { type ClassParts, classFile } from '../../support/class-file.ts';
import { descriptor, findings, other, plugin, stableDescriptor } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const demo = plugin({ 'plugin-descriptor.properties': descriptor({ 'extended.plugins': 'base' }) });
const EXTENSIBLE = 'org.elasticsearch.plugins.ExtensiblePlugin';

/** The plugin base, whose class is base.Main. */
const base = (...classes: readonly ClassParts[]) =>
  other(
    'base',
    {
      'base.jar': jar(
        Object.fromEntries(
          classes.map((parts) => [`${parts.name?.replaceAll('.', '/')}.class`, classFile(parts)]),
        ),
      ),
    },
    { classname: 'base.Main' },
  );

const messages = async (...classes: readonly ClassParts[]) =>
  (await findings(extendedPluginsExtensible, demo, '9.5.2', [base(...classes)])).map(
    ({ message }) => message,
  );

describe('extended-plugins-extensible', () => {
  it('is silent on a class that implements ExtensiblePlugin', async () => {
    expect(await messages({ name: 'base.Main', interfaces: [EXTENSIBLE] })).toEqual([]);
  });

  it('is silent where a super class or an interface of the plugin does', async () => {
    const open = { name: 'base.Open', superClass: 'java.lang.Object', interfaces: [EXTENSIBLE] };
    expect(await messages({ name: 'base.Main', superClass: 'base.Open' }, open)).toEqual([]);
    expect(await messages({ name: 'base.Main', interfaces: ['base.Open'] }, open)).toEqual([]);
  });

  it.each([
    [{ name: 'base.Main', superClass: 'lib.Unseen' }],
    [{ name: 'base.Main', superClass: 'base.Main', interfaces: ['lib.Unseen'] }],
    [{ name: 'base.Another' }],
  ])('is silent where the class cannot be followed', async (parts) => {
    expect(await messages(parts)).toEqual([]);
  });

  it('refuses a class that does not', async () => {
    const closed = base({ name: 'base.Main', interfaces: ['org.elasticsearch.plugins.ActionPlugin'] });
    expect(await findings(extendedPluginsExtensible, demo, '9.5.2', [closed])).toEqual([
      {
        rule: 'extended-plugins-extensible',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 18,
        message: `base (../base) cannot be extended: base.Main does not implement ${EXTENSIBLE}.`,
        hint: 'Let base.Main implement ExtensiblePlugin, or take base out of extended.plugins.',
      },
    ]);
  });

  it('refuses a stable plugin', async () => {
    const files = { 'stable-plugin-descriptor.properties': stableDescriptor({ name: 'base' }) };
    const found = await findings(extendedPluginsExtensible, demo, '9.5.2', [plugin(files)]);
    expect(found.map(({ message }) => message)).toEqual([
      'base (demo) cannot be extended: it is a stable plugin.',
    ]);
  });

  it('leaves a plugin that is not there to extended-plugins-present', async () => {
    expect(await findings(extendedPluginsExtensible, demo)).toEqual([]);
  });
});
