import { describe, expect, it } from 'vitest';
import { classNames, type Jar, moduleNameOf, packages, unpackaged } from '../../src/formats/jar.ts';
import { parseManifest } from '../../src/formats/manifest.ts';

const entries = [
  'META-INF/MANIFEST.MF',
  'META-INF/versions/9/a/Foo.class',
  'module-info.class',
  'META-INF/versions/9/module-info.class',
  'a/b/package-info.class',
  'a/Foo.class',
  'a.Foo.class',
  'a/Foo.CLASS',
  'Bare.class',
  'a/x.txt',
];

describe('classNames', () => {
  it('names classes as JarHell does', () => {
    expect(classNames({ entries })).toEqual([
      'META-INF.versions.9.a.Foo',
      'a.b.package-info',
      'a.Foo',
      'a.Foo',
      'Bare',
    ]);
  });
});

describe('packages', () => {
  it('are those of class files', () => {
    expect([...packages({ entries })]).toEqual(['a.b', 'a']);
  });
});

describe('unpackaged', () => {
  it('are the class files at the root', () => {
    expect(unpackaged({ entries })).toEqual(['a.Foo.class', 'Bare.class']);
  });
});

describe('moduleNameOf', () => {
  const jar = (path: string, rest: Partial<Jar> = {}): Jar => ({
    path,
    place: 'root',
    entries: [],
    manifest: undefined,
    moduleInfo: undefined,
    classVersions: [],
    problem: undefined,
    classes: async () => new Map(),
    texts: async () => new Map(),
    ...rest,
  });

  it.each([
    ['demo.jar', 'demo'],
    ['spi/demo-spi-1.0.jar', 'demo.spi'],
    ['commons-lang3-3.12.0-SNAPSHOT.jar', 'commons.lang3'],
    ['--a__b..c--.jar', 'a.b.c'],
    ['guava-33.jar', 'guava'],
    ['a-1b.jar', undefined],
    ['1.0.jar', undefined],
    ['-1.0.jar', undefined],
    ['new.jar', undefined],
    ['my-class.jar', undefined],
  ])('of %s is %s, as java.lang.module.ModuleFinder has it', (path, name) => {
    expect(moduleNameOf(jar(path))).toEqual(name);
  });

  it('is what the manifest says, and before that what the module-info says', () => {
    const manifest = parseManifest(Buffer.from('automatic-module-name: demo.words\n'));
    expect(moduleNameOf(jar('1.jar', { manifest }))).toEqual('demo.words');
    const moduleInfo = { name: 'demo.own', requires: [] };
    expect(moduleNameOf(jar('1.jar', { manifest, moduleInfo }))).toEqual('demo.own');
  });
});
