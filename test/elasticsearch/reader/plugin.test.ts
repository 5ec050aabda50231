import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { bundledJdk } from '../../../src/elasticsearch/java.ts';
import { readPlugin, refuseInstall } from '../../../src/elasticsearch/reader/plugin.ts';
import type { DescriptorKind } from '../../../src/formats/descriptor.ts';
import { identify } from '../../../src/identify.ts';
import { rules } from '../../../src/rules/index.ts';
import { descriptor, plugin, stableDescriptor } from '../../support/extension.ts';
import { runs } from '../../support/fuzz.ts';

const names = { classic: 'plugin-descriptor.properties', stable: 'stable-plugin-descriptor.properties' };

const read = (release: string, files: Readonly<Record<string, string>>) =>
  readPlugin(
    { release, java: '26.0.1+8' },
    {
      path: 'plugins/demo',
      files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'latin1')])),
    },
  );

describe('readPlugin', () => {
  it.each([
    ['8.1.3', { ok: true, parsed: { elasticsearchVersion: '8.1.3', elasticsearchVersionWritten: '' } }],
    ['8.2.0', { ok: false, message: 'property [elasticsearch.version] is missing for plugin [demo]' }],
  ])('reads an empty elasticsearch.version on %s: %o', (release, outcome) => {
    const text = descriptor({ 'elasticsearch.version': '', 'java.version': '17' });
    expect(read(release, { [names.classic]: text })).toMatchObject(outcome);
  });

  it('reads a classic descriptor', () => {
    const text = descriptor({ modulename: 'demo', 'extended.plugins': 'a, b,', licensed: 'true' });
    expect(read('9.5.2', { [names.classic]: text })).toEqual({
      ok: true,
      parsed: {
        name: 'demo',
        description: 'A demo',
        version: '1.0.0',
        elasticsearchVersion: '9.5.2',
        elasticsearchVersionWritten: '9.5.2',
        javaVersion: '21',
        classname: 'org.example.Demo',
        modulename: 'demo',
        extendedPlugins: ['a', ' b', ''],
        hasNativeController: false,
        licensed: true,
        modular: true,
        stable: false,
        deploymentTarget: 'ALL',
      },
    });
  });

  it.each([
    [
      '9.5.2',
      [names.classic, names.stable],
      'Plugin [demo] has both stable and internal descriptor properties. Only one may exist.',
    ],
    ['9.5.2', [], 'Plugin [demo] is missing a descriptor properties file.'],
    ['9.5.2', ['Plugin-Descriptor.properties'], 'Plugin [demo] is missing a descriptor properties file.'],
    ['8.3.3', [names.stable], 'plugins/demo/plugin-descriptor.properties'],
    [
      '8.3.3',
      [names.classic, names.stable],
      'property [name] is missing in [plugins/demo/plugin-descriptor.properties]',
    ],
    ['8.4.0', [names.stable], 'property [name] is missing for plugin [stable-plugin-descriptor.properties]'],
  ])('on %s finds in a directory with %o: %s', (release, files, message) => {
    const found = read(release, Object.fromEntries(files.map((name) => [name, ''])));
    expect(found).toMatchObject({ ok: false, message });
  });

  it('says the first thing that is wrong, in the order of the release', () => {
    const text = descriptor({
      type: 'x',
      licensed: 'x',
      'java.opts': 'x',
      'elasticsearch.version': '7.17.0',
    });
    expect(read('7.17.0', { [names.classic]: text })).toMatchObject({
      message: '[type] must be unspecified or one of [isolated, bootstrap] but found [x] for plugin [demo]',
    });
    expect(read('7.10.0', { [names.classic]: text })).toMatchObject({
      message: 'Unknown properties in plugin descriptor: [type, licensed, java.opts]',
    });
    expect(read('8.4.0', { [names.classic]: text })).toMatchObject({
      message: 'property [licensed] must be [true], [false], or unspecified but was [x] for plugin [demo]',
    });
  });

  it('ends with a verdict for any bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...releases),
        kind,
        fc.uint8Array({ maxLength: 300 }),
        (release, of, bytes) => {
          const found = readPlugin(nodeOf(release), { path: 'demo', files: new Map([[names[of], bytes]]) });
          expect(typeof (found.ok ? found.parsed.name : found.message)).toBe('string');
        },
      ),
    );
  });

  it('refuses nothing that the rules let pass, and takes what they refuse only where they are stricter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...releases), kind, changes, async (release, of, mutations) => {
        const bytes = mutated(goodOf(of, release), mutations);
        const files = { [names[of]]: bytes };
        const found = readPlugin(nodeOf(release), { path: 'demo', files: new Map(Object.entries(files)) });
        const refusal = found.ok ? refuseInstall(nodeOf(release), found.parsed) : found;
        const { source, given } = plugin({ ...files, 'demo.jar': '' });
        const findings = await check(source, await identify(source, given), {}, { release });
        const errors = findings.filter(({ severity, rule }) => severity === 'error' && !besides.has(rule));
        const said = `${release} ${refusal?.message}\n${bytes.toString('latin1')}`;
        if (refusal !== undefined) expect(errors.length, said).toBeGreaterThan(0);
        else
          expect(
            errors.map(({ rule }) => rule).filter((id) => !stricter.has(id)),
            said,
          ).toEqual([]);
      }),
      runs(3000),
    );
  });
});

const stricter: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.stricter !== undefined).map(({ id }) => id),
);

/** Releases of each era whose bundled Java is confirmed. */
const releases = [
  '7.6.0',
  '7.17.0',
  '8.0.0',
  '8.2.0',
  '8.3.0',
  '8.10.0',
  '8.13.0',
  '8.17.0',
  '9.0.0',
  '9.5.0',
] as const;

const kind = fc.constantFrom<DescriptorKind>('classic', 'stable');

const nodeOf = (release: string) => ({ release, java: `${bundledJdk(release)?.feature}` });

/** Rules that would speak without any mutation, of jars that are not there. */
const besides: ReadonlySet<string> = new Set(
  (
    await Promise.all(
      releases.map(async (release) => {
        const { source, given } = plugin({ [names.classic]: goodOf('classic', release), 'demo.jar': '' });
        return check(source, await identify(source, given), {}, { release });
      }),
    )
  )
    .flat()
    .map(({ rule }) => rule),
);

function goodOf(of: DescriptorKind, release: string): string {
  const text = of === 'stable' ? stableDescriptor : descriptor;
  return text({ 'elasticsearch.version': release, 'java.version': '8' });
}

/** A key gets another value, or the text at one place is replaced. */
type Change =
  | { readonly key: string; readonly value: string }
  | { readonly at: number; readonly cut: number; readonly put: string };

const changes = fc.array(
  fc.oneof(
    fc.record({
      key: fc.constantFrom(
        ...['name', 'description', 'version', 'elasticsearch.version', 'java.version', 'classname'],
        ...['extended.plugins', 'has.native.controller', 'licensed', 'modular', 'modulename', 'type'],
        ...['java.opts', 'deployment.target', 'requires.keystore', 'opensearch.version', 'Name'],
      ),
      value: fc.oneof(
        fc.constantFrom(
          ...['', '\\ ', '\\u00a0', 'true', 'True', '${x}', '@x@', 'isolated', 'Bootstrap', 'ALL', 'all'],
          ...['17', '17.0', '017', '1.8', '17+', '17.0.1', '99', '2147483648', '27-ea', '13.0.1'],
          ...['7.6.0', '7.17.0', '8.0.0', '8.3.0', '8.17.0', '9.5.0', '9.4.0', '09.5.0', '8-17-0', '9.5'],
          ...['7.017.0', '8.17.0-SNAPSHOT', '6.0.0-beta2', '8.100.0', '8.2.100', '9.5.0 ', '\\u0667.17.0'],
        ),
        fc.string({ unit: fc.constantFrom(...'0179.-+ ea\\u'), maxLength: 8 }),
      ),
    }),
    fc.record({
      at: fc.nat(200),
      cut: fc.nat(3),
      put: fc.string({
        unit: fc.constantFrom(...'\n\r\t\f\\=: #!u0a.\u00ef\u00bb\u00bf\u0000'),
        maxLength: 3,
      }),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);

function mutated(text: string, mutations: readonly Change[]): Buffer {
  const result = mutations.reduce((before, change) => {
    if ('key' in change) return `${before}${change.key}=${change.value}\n`;
    const at = change.at % (before.length + 1);
    return before.slice(0, at) + change.put + before.slice(at + change.cut);
  }, text);
  return Buffer.from(result, 'latin1');
}
