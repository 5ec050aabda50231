import { describe, expect, it } from 'vitest';
import { moduleRequires } from '../../../src/rules/plugin/module-requires.ts';
import { classFile, moduleInfo } from '../../support/class-file.ts';
import { descriptor, type Extension, type Files, findings, other, plugin } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const requiring = (...requires: readonly string[]) =>
  jar({ 'org/example/Demo.class': classFile(), 'module-info.class': moduleInfo('demo', ...requires) });
const of = (files: Files, keys: Readonly<Record<string, string>> = { modulename: 'demo' }) =>
  plugin({ 'plugin-descriptor.properties': descriptor(keys), ...files });
const messages = async (extension: Extension, release = '9.5.2', others: readonly Extension[] = []) =>
  (await findings(moduleRequires, extension, release, others)).map(({ message }) => message);
const lib = jar({ 'lib/Thing.class': '' });

describe('module-requires', () => {
  // As PluginsLoader of 8.12.2, 8.17.10, 8.19.0 and 9.5.2 judges.
  it.each([
    ['java.sql', 'org.elasticsearch.server', 'org.apache.lucene.core', 'org.elasticsearch.unheard.of'],
    ['org.apache.logging.log4j', 'hppc', 'jopt.simple'],
    ['static com.google.gson'],
  ])('is silent on %s', async (...requires) => {
    expect(await messages(of({ 'demo.jar': requiring(...requires) }))).toEqual([]);
  });

  it('is silent on a module that a jar of the plugin is', async () => {
    const named = jar({
      'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\nAutomatic-Module-Name: some.thing\n',
      'some/Thing.class': '',
    });
    const files = {
      'demo.jar': requiring('com.google.gson', 'some.thing', 'some.spi'),
      'com.google.gson-1.0.jar': lib,
      'x.jar': named,
      'spi/some-spi.jar': lib,
    };
    expect(await messages(of(files))).toEqual([]);
  });

  it('refuses a module that is nowhere', async () => {
    const demo = of({ 'demo.jar': requiring('java.base', 'com.google.gson') });
    expect(await findings(moduleRequires, demo)).toEqual([
      {
        rule: 'module-requires',
        severity: 'error',
        file: 'demo.jar',
        message:
          'The module demo in demo.jar requires com.google.gson, which is in no jar of the plugin and not in Elasticsearch 9.5.2.',
        hint: 'Add the jar with the module com.google.gson at the root, or take the line out of module-info.java.',
      },
    ]);
  });

  it('refuses what a module lacks that this one requires, and no other', async () => {
    const files = {
      'demo.jar': requiring('beside'),
      'beside.jar': jar({ 'module-info.class': moduleInfo('beside', 'gone') }),
      'unused.jar': jar({ 'module-info.class': moduleInfo('unused', 'missing') }),
    };
    expect(await messages(of(files))).toEqual([
      'The module beside in beside.jar requires gone, which is in no jar of the plugin and not in Elasticsearch 9.5.2.',
    ]);
  });

  it.each([
    ['com.sun.jna', '8.12.2', 0],
    ['com.sun.jna', '8.17.10', 1],
    ['org.yaml.snakeyaml', '8.12.2', 1],
    ['com.fasterxml.jackson.dataformat.yaml', '9.5.2', 1],
  ])('asks whether lib/ has %s in %s', async (name, release, count) => {
    expect(await messages(of({ 'demo.jar': requiring(name) }), release)).toHaveLength(count);
  });

  it('looks into plugins that are extended, if these are modules themselves', async () => {
    const demo = of({ 'demo.jar': requiring('base') }, { modulename: 'demo', 'extended.plugins': 'base' });
    const base = (keys: Readonly<Record<string, string>>) => [other('base', { 'base.jar': lib }, keys)];
    expect(await messages(demo, '9.5.2', base({ modulename: 'base' }))).toEqual([]);
    expect(await messages(demo, '9.5.2', base({}))).toHaveLength(1);
    // Without --with, or where it extends a module of Elasticsearch, what these offer is not known.
    expect(await messages(demo)).toEqual([]);
    expect(await messages(demo, '9.5.2', base({ 'extended.plugins': 'x-pack-core' }))).toEqual([]);
  });

  it.each([
    [{}, '9.5.2'],
    [{ modulename: 'demo' }, '8.2.0'],
  ])('is silent on a plugin that is no module: %o for %s', async (keys, release) => {
    expect(await messages(of({ 'demo.jar': requiring('com.google.gson') }, keys), release)).toEqual([]);
  });

  it('leaves a modulename that no jar has to modular-plugin', async () => {
    expect(await messages(of({ 'demo.jar': requiring('gone') }, { modulename: 'other' }))).toEqual([]);
  });
});
