import { describe, expect, it } from 'vitest';
import { jarHellExtended } from '../../../src/rules/plugin/jar-hell-extended.ts';
import { descriptor, type Extension, type Files, findings, other, plugin } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const shared = jar({ 'x/Shared.class': '' });
const of = (list: string, files: Files) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'extended.plugins': list }), ...files });
const messages = async (extension: Extension, others: readonly Extension[], release = '9.5.2') =>
  (await findings(jarHellExtended, extension, release, others)).map(({ message }) => message);

describe('jar-hell-extended', () => {
  it('is silent on a class of a plugin that is not extended', async () => {
    const others = [other('alone', { 'a.jar': shared }), other('base')];
    expect(await messages(of('base', { 'demo.jar': shared }), others)).toEqual([]);
  });

  it('is silent on what a plugin has besides its spi/', async () => {
    const base = other('base', { 'base.jar': shared, 'spi/spi.jar': jar({ 'y/Spi.class': '' }) });
    expect(await messages(of('base', { 'demo.jar': shared }), [base])).toEqual([]);
  });

  it('refuses a class of a plugin that is extended', async () => {
    const twoOf = jar({ 'x/Shared.class': '', 'x/More.class': '' });
    expect(
      await findings(jarHellExtended, of('base', { 'demo.jar': twoOf }), '9.5.2', [
        other('base', { 'base.jar': twoOf }),
      ]),
    ).toEqual([
      {
        rule: 'jar-hell-extended',
        severity: 'error',
        file: 'demo.jar',
        message:
          'x.Shared stands in demo.jar and in base.jar of base (../base), which this plugin extends, and so does 1 other.',
        hint: 'Leave it out of demo.jar: the plugin sees the classes of base.',
      },
    ]);
  });

  it('refuses a class of its own spi/, and of one that is extended through another', async () => {
    const others = [other('util', {}, { 'extended.plugins': 'base' }), other('base', { 'base.jar': shared })];
    expect(await messages(of('util', { 'spi/demo-spi.jar': shared }), others)).toEqual([
      'x.Shared stands in spi/demo-spi.jar and in base.jar of base (../base), which this plugin extends.',
    ]);
  });

  it('refuses two plugins that have a class in common and are both extended', async () => {
    const others = [other('base', { 'base.jar': shared }), other('util', { 'util.jar': shared })];
    expect(await findings(jarHellExtended, of('base,util', {}), '9.5.2', others)).toEqual([
      {
        rule: 'jar-hell-extended',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 18,
        message:
          'x.Shared stands in base.jar of base (../base) and in util.jar of util (../util), and this plugin extends both.',
        hint: 'Extend one of the two, or leave the class out of one.',
      },
    ]);
  });

  it('refuses a class of a plugin that extends this one, directly or not', async () => {
    const others = [
      other('mid', {}, { 'extended.plugins': 'demo' }),
      other('top', { 'top.jar': shared }, { 'extended.plugins': 'mid' }),
    ];
    expect(await messages(of('', { 'demo.jar': shared }), others)).toEqual([
      'x.Shared stands in demo.jar and in top.jar of top (../top), which extends this plugin.',
    ]);
    const spi = { 'demo.jar': shared, 'spi/spi.jar': jar({ 'y/Spi.class': '' }) };
    expect(await messages(of('', spi), others)).toEqual([]);
  });

  it.each([
    [
      '8.12.2',
      [
        'extended.plugins names base and util, and both lead to base, which Elasticsearch 8.12.2 refuses as duplicate codebases.',
      ],
    ],
    ['8.17.0', []],
  ])('takes one that is extended twice as %s does', async (release, expected) => {
    const others = [other('base'), other('util', {}, { 'extended.plugins': 'base' })];
    expect(await messages(of('base,util', {}), others, release)).toEqual(expected);
  });

  it('says nothing of spi/ before 7.17', async () => {
    const base = other('base', { 'spi/spi.jar': shared });
    expect(await messages(of('base', { 'demo.jar': shared }), [base], '7.16.3')).toEqual([]);
    expect(await messages(of('base', { 'demo.jar': shared }), [base], '7.17.0')).toHaveLength(1);
  });

  it('leaves a class that stands twice in the plugin to jar-hell', async () => {
    const files = { 'a.jar': shared, 'b.jar': shared };
    expect(await messages(of('base', files), [other('base')])).toEqual([]);
  });
});
