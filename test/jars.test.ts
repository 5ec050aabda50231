import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJars } from '../src/jars.ts';
import type { Source } from '../src/model.ts';
import { classFile, moduleInfo } from './support/class-file.ts';
import { type Files, sourceOf } from './support/extension.ts';
import { runs } from './support/fuzz.ts';
import { demoJar, jar, jarOf } from './support/jar.ts';
import { zipBytes } from './support/zip-bytes.ts';

const read = (files: Files) => readJars(sourceOf(files));
const first = async (bytes: Uint8Array) => (await read({ 'demo.jar': bytes }))[0];

describe('readJars', () => {
  it('reads the jars at the root and in spi/, and folders of that name', async () => {
    const files = {
      'a.jar': demoJar(),
      'b.jar/org/example/Demo.class': '',
      'b.jar/x.txt': '',
      'lib/c.jar': demoJar(),
      'd.JAR': demoJar(),
      'spi/e.jar': demoJar(),
      'spi/f/g.jar': demoJar(),
    };
    expect((await read(files)).map(({ path, place, entries }) => [path, place, entries])).toEqual([
      ['a.jar', 'root', ['org/example/Demo.class']],
      ['b.jar', 'root', ['org/example/Demo.class', 'x.txt']],
      ['spi/e.jar', 'spi', ['org/example/Demo.class']],
    ]);
  });

  it('reads the manifest in any case, the last one, and the module-info', async () => {
    const bytes = jarOf([
      ['META-INF/MANIFEST.MF', 'A: 1\n'],
      ['meta-inf/manifest.mf', 'A: 2\n'],
      ['module-info.class', moduleInfo('demo')],
    ]);
    const { manifest, moduleInfo: found } = (await first(bytes)) ?? {};
    expect(manifest?.main.get('a')?.value).toBe('2');
    expect(found).toEqual({ name: 'demo', requires: [] });
  });

  it('takes the module-info of a multi-release jar', async () => {
    const versioned = { 'META-INF/versions/9/module-info.class': moduleInfo('demo.nine') };
    const manifest = 'Multi-Release: TRUE\n';
    expect((await first(jar({ 'META-INF/MANIFEST.MF': manifest, ...versioned })))?.moduleInfo?.name).toBe(
      'demo.nine',
    );
    expect((await first(jar(versioned)))?.moduleInfo).toBeUndefined();
  });

  it('tells the versions of the class files, newest first', async () => {
    const bytes = jar({
      'a/Old.class': classFile({ major: 52 }),
      'a/New.class': classFile({ major: 69 }),
      'a/Other.class': classFile({ major: 69 }),
      'a/Text.class': 'text',
      'META-INF/versions/99/a/New.class': classFile({ major: 143 }),
      'module-info.class': classFile({ major: 53 }),
    });
    expect((await first(bytes))?.classVersions).toEqual([
      { major: 69, isPreview: false, first: 'a/New.class' },
      { major: 52, isPreview: false, first: 'a/Old.class' },
    ]);
  });

  it('finds the one class file among many that is newer', async () => {
    const many = Array.from(
      { length: 750 },
      (_, index) => [`a/C${index}.class`, classFile({ major: index === 333 ? 69 : 52 })] as const,
    );
    expect((await first(jarOf(many)))?.classVersions).toEqual([
      { major: 69, isPreview: false, first: 'a/C333.class' },
      { major: 52, isPreview: false, first: 'a/C0.class' },
    ]);
  });

  it('reads the classes that are asked for', async () => {
    const bytes = jar({ 'org/example/Demo.class': classFile(), 'a/Text.class': 'text' });
    const classes = await (await first(bytes))?.classes(['org.example.Demo', 'a.Text', 'a.Missing']);
    expect([...(classes ?? [])].map(([name, parsed]) => [name, 'class' in parsed])).toEqual([
      ['org.example.Demo', true],
      ['a.Text', false],
    ]);
  });

  it('reads the texts that are asked for', async () => {
    const bytes = jar({ 'META-INF/services/a.B': 'a.Ü\n', 'a/Text.class': 'text' });
    const texts = await (await first(bytes))?.texts(['META-INF/services/a.B', 'missing']);
    expect([...(texts ?? [])]).toEqual([['META-INF/services/a.B', 'a.Ü\n']]);
  });

  it('tells of a class that does not inflate', async () => {
    const broken = zipBytes([
      { name: 'a/A.class', data: classFile(), raw: Buffer.from('\xff\xff\xff', 'latin1') },
    ]);
    const classes = await (await first(broken))?.classes(['a.A']);
    expect(classes?.get('a.A')).toEqual({ problem: { offset: 0, message: 'it cannot be inflated' } });
  });

  it('tells why Java cannot open a jar', async () => {
    expect((await first(Buffer.from('text')))?.problem).toBe('zip END header not found');
  });

  it('reads a jar that is too large to be held from its stream', async () => {
    const padding = { name: 'padding', method: 0, data: Buffer.alloc(20 * 1024 ** 2) };
    const bytes = zipBytes([
      padding,
      { name: 'META-INF/MANIFEST.MF', data: 'A: 1\n' },
      { name: 'org/example/Demo.class', data: classFile() },
    ]);
    const large = await first(bytes);
    expect(large?.entries).toEqual(['padding', 'META-INF/MANIFEST.MF', 'org/example/Demo.class']);
    expect(large?.manifest?.main.get('a')?.value).toBe('1');
    expect(large?.classVersions).toEqual([{ major: 61, isPreview: false, first: 'org/example/Demo.class' }]);
    expect([...((await large?.classes(['org.example.Demo'])) ?? [])]).toHaveLength(1);
  });

  it('throws what the source throws', async () => {
    const source: Source = {
      ...sourceOf({}),
      files: [{ path: 'a.jar', size: 9, open: () => Promise.reject(new Error('gone')) }],
    };
    await expect(readJars(source)).rejects.toThrow('gone');
  });

  it('takes any bytes for a jar', async () => {
    const whole = jar({
      'META-INF/MANIFEST.MF': 'A: 1\n',
      'module-info.class': moduleInfo('a'),
      'org/example/Demo.class': classFile(),
    });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const found = await first(bytes);
        await found?.classes(['org.example.Demo']);
        expect(found?.path).toBe('demo.jar');
      }),
      runs(2000),
    );
  });
});
