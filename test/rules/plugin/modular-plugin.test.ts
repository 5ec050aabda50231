import { describe, expect, it } from 'vitest';
import { modularPlugin } from '../../../src/rules/plugin/modular-plugin.ts';
import { moduleInfo } from '../../support/class-file.ts';
import { descriptor, type Files, findings, plugin } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const modular = (jars: Files, keys: Readonly<Record<string, string>> = {}) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ modulename: 'demo', ...keys }), ...jars });
const messages = async (jars: Files, keys: Readonly<Record<string, string>> = {}) =>
  (await findings(modularPlugin, modular(jars, keys))).map(({ message }) => message);

const demo = jar({ 'module-info.class': moduleInfo('demo', 'words'), 'a/Foo.class': '' });
const words = jar({ 'b/Foo.class': '' });

describe('modular-plugin', () => {
  it('is silent for a module that is there, declared or automatic', async () => {
    expect(await messages({ 'x.jar': demo, 'words-1.0.jar': words })).toEqual([]);
    expect(await messages({ 'demo-2.0.jar': words })).toEqual([]);
  });

  it('misses the module', async () => {
    expect(await findings(modularPlugin, modular({ 'words-1.0.jar': words, 'spi/x.jar': demo }))).toEqual([
      {
        rule: 'modular-plugin',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 12,
        message: 'modulename is "demo"; the jars at the root are the modules words.',
        hint: 'Set modulename=words in plugin-descriptor.properties, or delete the line.',
      },
    ]);
  });

  it('refuses a jar that makes no module', async () => {
    expect(await messages({ 'x.jar': demo, '1.0.jar': words })).toEqual([
      'The file name 1.0.jar gives no name of a module.',
    ]);
    expect(await messages({ 'x.jar': demo, 'words.jar': jar({ 'Foo.class': '' }) })).toEqual([
      'Foo.class in words.jar lies in no package, which a module may not have.',
    ]);
  });

  it('refuses an automatic module that offers a service by a class of no package of its own', async () => {
    const services = (text: string, more = {}) =>
      messages({ 'demo-1.0.jar': jar({ 'b/Foo.class': '', 'META-INF/services/x.Y': text, ...more }) });
    const fact = (name: string) =>
      `META-INF/services/x.Y in demo-1.0.jar names "${name}", a class of no package of the jar, which a module may not provide.`;
    expect(await services('# why\r\nb.Foo # a comment\n\n b.Missing')).toEqual([]);
    expect(await services('b.Foo\nno.Such\n')).toEqual([fact('no.Such')]);
    expect(await services('b.Foo', { 'META-INF/services/read-me': 'no.Such' })).toEqual([]);
    expect(await services('Such')).toEqual([fact('Such')]);
    expect(await services('no.Such', { 'module-info.class': moduleInfo('demo') })).toEqual([]);
  });

  it('refuses a package in two modules that are used together', async () => {
    const more = {
      'x.jar': demo,
      'words.jar': words,
      'ships.jar': jar({ 'b/Bar.class': '', 'c/D.class': '' }),
    };
    expect(await messages(more)).toEqual([
      'The package b is in the module words (words.jar) and in ships (ships.jar).',
    ]);
  });

  it('takes a package in two modules of which one is not used', async () => {
    const own = jar({ 'module-info.class': moduleInfo('demo'), 'a/Foo.class': '' });
    expect(await messages({ 'x.jar': own, 'words.jar': jar({ 'a/Bar.class': '' }) })).toEqual([]);
  });

  it('leaves to others: a plugin without modulename, a broken jar, a release that does not know the key', async () => {
    expect(await messages({ 'words.jar': words }, { modulename: '' })).toEqual([]);
    expect(await messages({ 'words.jar': 'broken' })).toEqual([]);
    expect(await messages({ 'words.jar': words }, { 'elasticsearch.version': '7.17.0' })).toEqual([]);
  });
});
