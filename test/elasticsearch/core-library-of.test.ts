import { describe, expect, it } from 'vitest';
import { coreLibraryOf } from '../../src/elasticsearch/core-library-of.ts';

describe('coreLibraryOf', () => {
  it.each([
    ['9.5.0', 'joptsimple.OptionParser', { jar: 'jopt-simple', certain: true }],
    ['7.0.0', 'joptsimple.internal.Messages', { jar: 'jopt-simple', certain: true }],
    ['8.17.0', 'org.apache.logging.log4j.core.config.Order', { jar: 'log4j-core', certain: true }],
    ['8.17.0', 'org.apache.logging.log4j.Logger', { jar: 'log4j-api', certain: true }],
    ['9.5.0', 'org.apache.lucene.util.BytesRef', { jar: 'lucene-core', certain: true }],
    ['9.5.0', 'org.elasticsearch.plugin.NamedComponent', { jar: 'elasticsearch-plugin-api', certain: true }],
    ['8.6.0', 'org.elasticsearch.plugin.NamedComponent', { jar: 'elasticsearch-plugin-api', certain: false }],
    ['7.17.0', 'com.fasterxml.jackson.core.JsonFactory', { jar: 'jackson-core', certain: true }],
    ['8.9.0', 'com.fasterxml.jackson.core.JsonFactory', { jar: 'jackson-core', certain: false }],
    ['9.5.0', 'co.elastic.logging.log4j2.EcsLayout', { jar: 'log4j2-ecs-layout', certain: true }],
  ])('%s carries %s', (release, name, carried) => {
    expect(coreLibraryOf(release)(name)).toEqual(carried);
  });

  it.each([
    ['9.5.0', 'com.fasterxml.jackson.core.JsonFactory'],
    ['9.5.0', 'com.fasterxml.jackson.databind.ObjectMapper'],
    ['9.5.0', 'joptsimpler.OptionParser'],
    ['9.5.0', 'org.apache.logging.log4j.jul.LogManager'],
    ['9.5.0', 'org.apache.lucene.analysis.icu.ICUFoldingFilter'],
    ['9.5.0', 'org.elasticsearch.index.analysis.DemoFilter'],
    ['7.17.0', 'com.sun.jna.platform.win32.Kernel32'],
    ['8.17.0', 'org.joda.time.DateTime'],
    ['9.5.0', 'Demo'],
  ])('%s does not carry %s', (release, name) => {
    expect(coreLibraryOf(release)(name)).toBeUndefined();
  });
});
