import { describe, expect, it } from 'vitest';
import { jarHell } from '../../../src/rules/plugin/jar-hell.ts';
import { findings, plugin } from '../../support/extension.ts';
import { jar, jarOf } from '../../support/jar.ts';

const messages = async (files: Readonly<Record<string, Uint8Array>>) =>
  (await findings(jarHell, plugin(files))).map(({ message }) => message);

describe('jar-hell', () => {
  it('is silent where each class stands once', async () => {
    const files = {
      'a.jar': jar({ 'a/Foo.class': '', 'x.txt': '1' }),
      'b.jar': jar({ 'a/Bar.class': '', 'x.txt': '2' }),
    };
    expect(await messages(files)).toEqual([]);
  });

  it('refuses a class in two jars, once for each two jars', async () => {
    const files = {
      'a.jar': jar({ 'a/Foo.class': '', 'a/Bar.class': '' }),
      'spi/b.jar': jar({ 'a/Foo.class': '', 'a/Bar.class': '' }),
    };
    expect(await findings(jarHell, plugin(files))).toEqual([
      {
        rule: 'jar-hell',
        severity: 'error',
        file: 'spi/b.jar',
        message: 'a.Foo stands in spi/b.jar and in a.jar, and so does 1 other.',
        hint: 'Keep one of the two: leave out the older version, or shade the library into one jar only.',
      },
    ]);
  });

  it('refuses a class that stands twice in one jar', async () => {
    const twice = jarOf([
      ['a/Foo.class', ''],
      ['a/Foo.class', ''],
    ]);
    expect(await findings(jarHell, plugin({ 'a.jar': twice }))).toEqual([
      {
        rule: 'jar-hell',
        severity: 'error',
        file: 'a.jar',
        message: 'a.Foo stands more than once in a.jar.',
        hint: 'Build a.jar so that each class is in it once.',
      },
    ]);
  });

  it('names classes as JarHell does', async () => {
    const entries = {
      'module-info.class': '',
      'META-INF/versions/9/module-info.class': '',
      'a/Foo.CLASS': '',
      'a/package-info.class': '',
      'META-INF/versions/9/a/Foo.class': '',
    };
    expect(await messages({ 'a.jar': jar(entries), 'b.jar': jar(entries) })).toEqual([
      'a.package-info stands in b.jar and in a.jar, and so does 1 other.',
    ]);
  });

  it('leaves a jar that cannot be opened to jar-readable', async () => {
    expect(await messages({ 'a.jar': Buffer.from('x'), 'b.jar': jar({ 'a/Foo.class': '' }) })).toEqual([]);
  });
});
