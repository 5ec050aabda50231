import { describe, expect, it } from 'vitest';
import { jarHellCore } from '../../../src/rules/plugin/jar-hell-core.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const on = (release: string, ...classes: readonly string[]) =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release }),
    'demo.jar': jar(Object.fromEntries(classes.map((name) => [`${name}.class`, '']))),
  });

describe('jar-hell-core', () => {
  it('is silent for classes that Elasticsearch does not carry', async () => {
    const own = [
      'org/example/Demo',
      'org/elasticsearch/index/analysis/DemoFilter',
      'com/fasterxml/jackson/databind/ObjectMapper',
    ];
    expect(await findings(jarHellCore, on('9.5.2', ...own))).toEqual([]);
  });

  it('refuses those that it does, once for each jar and library', async () => {
    expect(
      await findings(jarHellCore, on('9.5.2', 'joptsimple/OptionParser', 'joptsimple/util/KeyValuePair')),
    ).toEqual([
      {
        rule: 'jar-hell-core',
        severity: 'error',
        file: 'demo.jar',
        message:
          'demo.jar has joptsimple.OptionParser and 1 more classes of jopt-simple, which Elasticsearch 9.5.2 has in lib/.',
        hint: 'Leave jopt-simple out of the plugin: make it a dependency that is provided, or compileOnly.',
      },
    ]);
  });

  it('warns where the release may carry them', async () => {
    const found = await findings(jarHellCore, on('8.9.0', 'org/yaml/snakeyaml/Yaml'));
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warn',
        'demo.jar has org.yaml.snakeyaml.Yaml, a class of snakeyaml, which Elasticsearch 8.9.0 may have in lib/.',
      ],
    ]);
  });

  it('warns of a jar that is called like a library of the release, and has other classes of its packages', async () => {
    const named = (file: string, name: string) =>
      findings(
        jarHellCore,
        plugin({
          'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': '9.5.2' }),
          [file]: jar({ [`${name}.class`]: '' }),
        }),
      );
    expect(await named('lucene-core-9.12.0.jar', 'org/apache/lucene/util/Bits')).toEqual([
      {
        rule: 'jar-hell-core',
        severity: 'warn',
        file: 'lucene-core-9.12.0.jar',
        message:
          'lucene-core-9.12.0.jar looks like lucene-core, which Elasticsearch 9.5.2 has in lib/; if a class is in both, the plugin is refused.',
        hint: 'Leave lucene-core out of the plugin: make it a dependency that is provided, or compileOnly.',
      },
    ]);
    expect(
      await named('spi/elasticsearch-core-8.17.0.jar', 'org/elasticsearch/core/Assertions'),
    ).toHaveLength(1);
    expect(await named('log4j-api-2.19.0.jar', 'org/apache/logging/log4j/osgi/Activator')).toHaveLength(1);
    expect(await named('lucene-core-9.12.0.jar', 'org/apache/lucene/util/BytesRef')).toMatchObject([
      { severity: 'error' },
    ]);
    expect(await named('lucene-core-9.12.0.jar', 'org/example/Demo')).toEqual([]);
    expect(await named('lucene-core-extras-9.12.0.jar', 'org/apache/lucene/util/Bits')).toEqual([]);
    expect(await named('snakeyaml-2.0.jar', 'org/yaml/Other')).toEqual([]);
  });

  it('is silent where no release is meant', async () => {
    expect(await findings(jarHellCore, on('9.x', 'joptsimple/OptionParser'))).toEqual([]);
  });

  it('leaves classes of the plugin itself to jar-hell', async () => {
    const twice = { 'a.jar': jar({ 'a/Foo.class': '' }), 'b.jar': jar({ 'a/Foo.class': '' }) };
    expect(
      await findings(jarHellCore, plugin({ 'plugin-descriptor.properties': descriptor(), ...twice })),
    ).toEqual([]);
  });
});
