import { describe, expect, it } from 'vitest';
import { pluginClass } from '../../../src/rules/plugin/plugin-class.ts';
import { type ClassParts, classFile } from '../../support/class-file.ts';
import { descriptor, type Files, findings, plugin, stableDescriptor } from '../../support/extension.ts';
import { demoJar, jar } from '../../support/jar.ts';

const SETTINGS = 'Lorg/elasticsearch/common/settings/Settings;';

const withJars = (jars: Files, keys: Readonly<Record<string, string>> = {}) =>
  plugin({ 'plugin-descriptor.properties': descriptor(keys), ...jars });
const withClass = (parts: ClassParts) =>
  withJars({ 'demo.jar': jar({ 'org/example/Demo.class': classFile(parts) }) });
const constructors = (...descriptors: readonly string[]): ClassParts => ({
  methods: descriptors.map((one) => [1, '<init>', one] as const),
});
const messages = async (extension: ReturnType<typeof plugin>) =>
  (await findings(pluginClass, extension)).map(({ message }) => message);

describe('plugin-class', () => {
  it.each(['()V', `(${SETTINGS})V`, `(${SETTINGS}Ljava/nio/file/Path;)V`])(
    'is silent for a plugin with the constructor %s',
    async (one) => {
      expect(await messages(withClass(constructors(one)))).toEqual([]);
    },
  );

  it('follows super classes through the jars, and trusts those that lie elsewhere', async () => {
    const base = classFile({
      name: 'org.example.Base',
      superClass: 'org.elasticsearch.xpack.core.Elsewhere',
    });
    const files = {
      'demo.jar': jar({ 'org/example/Demo.class': classFile({ superClass: 'org.example.Base' }) }),
      'spi/base.jar': jar({ 'org/example/Base.class': base }),
    };
    expect(await messages(withJars(files))).toEqual([]);
  });

  it('misses the class, and tells of one that is called alike', async () => {
    expect(
      await findings(
        pluginClass,
        withJars({ 'demo.jar': jar({ 'com/example/demo.class': '', 'a/B.class': '' }) }),
      ),
    ).toEqual([
      {
        rule: 'plugin-class',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 6,
        column: 11,
        message: 'No jar at the root has the class org.example.Demo, but there is com.example.demo.',
        hint: 'Set classname=com.example.demo in plugin-descriptor.properties.',
      },
    ]);
  });

  it.each<[string, Files, string]>([
    [
      'anywhere',
      { 'demo.jar': jar({ 'a/B.class': '' }) },
      'No jar at the root has the class org.example.Demo.',
    ],
    [
      'outside spi/',
      { 'demo.jar': jar({ 'a/B.class': '' }), 'spi/a.jar': demoJar() },
      'org.example.Demo lies in spi/a.jar; the class of a plugin lies in a jar at the root.',
    ],
  ])('misses a class that is not %s', async (_what, jars, message) => {
    expect(await messages(withJars(jars))).toEqual([message]);
  });

  it.each<[ClassParts, string]>([
    [{ access: 0x0601 }, 'is an interface.'],
    [{ access: 0x0401 }, 'is abstract, so no object can be made of it.'],
    [{ access: 0x0020 }, 'is not public, so Elasticsearch cannot call its constructor.'],
    [
      { superClass: 'java.lang.Object' },
      'extends java.lang.Object and not org.elasticsearch.plugins.Plugin.',
    ],
    [{ methods: [[2, '<init>', '()V']] }, 'has no public constructor.'],
    [constructors('()V', '(I)V'), 'has 2 public constructors; one was expected.'],
    [constructors('(I)V'), 'has a public constructor of another shape, (I)V.'],
  ])('refuses %j', async (parts, fact) => {
    expect(await messages(withClass(parts))).toEqual([`org.example.Demo in demo.jar ${fact}`]);
  });

  it('refuses what is no class file', async () => {
    expect(await messages(withJars({ 'demo.jar': jar({ 'org/example/Demo.class': 'text' }) }))).toEqual([
      'org.example.Demo in demo.jar is no class file: it does not start with CA FE BA BE, at byte 0.',
    ]);
  });

  it.each([
    ['org.example.Demo', 'org.example.Demo'],
    ['org.example.Base', 'org.example.Demo'],
    ['org.example.Base', 'org.example.Base'],
  ])('refuses a circle of super classes, over %s to %s', async (superClass, next) => {
    const base = classFile({ name: 'org.example.Base', superClass: next });
    const files = {
      'demo.jar': jar({
        'org/example/Demo.class': classFile({ superClass }),
        'org/example/Base.class': base,
      }),
    };
    expect(await messages(withJars(files))).toEqual([
      `org.example.Demo in demo.jar extends ${superClass}, and so on to ${next} again: a circle, which Java does not load.`,
    ]);
  });

  it('refuses a classname with slashes, which Java does not look for', async () => {
    const found = await findings(
      pluginClass,
      withJars({ 'demo.jar': demoJar() }, { classname: 'org/example/Demo' }),
    );
    expect(found).toMatchObject([
      {
        severity: 'error',
        line: 6,
        message:
          'classname is "org/example/Demo"; Java takes the name of a class with dots, and refuses one with slashes.',
        hint: 'Set classname=org.example.Demo in plugin-descriptor.properties.',
      },
    ]);
  });

  it('refuses a class file that says another name of itself, and one of a super class', async () => {
    expect(await messages(withClass({ name: 'org.example.Other' }))).toEqual([
      'org.example.Demo in demo.jar says that its name is org.example.Other, and Java refuses a class file under another name.',
    ]);
    const files = {
      'demo.jar': jar({ 'org/example/Demo.class': classFile({ superClass: 'org.example.Base' }) }),
      'base.jar': jar({ 'org/example/Base.class': classFile({ name: 'org.example.base' }) }),
    };
    expect(await messages(withJars(files))).toEqual([
      'org.example.Demo in demo.jar extends org.example.Base, and that class file in base.jar says that its name is org.example.base, and Java refuses a class file under another name.',
    ]);
  });

  it('leaves to others: no jar, a broken one, a stable plugin, and one without a class', async () => {
    expect(await messages(withJars({}))).toEqual([]);
    expect(await messages(withJars({ 'demo.jar': 'broken' }))).toEqual([]);
    const empty = { 'demo.jar': jar({ 'a/B.class': '' }) };
    expect(
      await messages(plugin({ 'stable-plugin-descriptor.properties': stableDescriptor(), ...empty })),
    ).toEqual([]);
    expect(await messages(withJars(empty, { classname: '' }))).toEqual([]);
    const bootstrap = { 'elasticsearch.version': '7.17.0', type: 'bootstrap' };
    expect(await messages(withJars(empty, bootstrap))).toEqual([]);
  });
});
