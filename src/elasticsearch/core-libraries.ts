/** A jar of Elasticsearch's own class path, lib/*.jar, and how its classes are known. */
export interface CoreLibrary {
  /** Its file name without the version. */
  readonly jar: string;
  /** The releases that certainly carry it: a semver range. */
  readonly releases: string;
  /** A wider range, where the first or last release is not confirmed. */
  readonly perhaps?: string;
  /** Packages that are its own, `.*` for those below too. */
  readonly packages?: readonly string[];
  /** Classes that each of its versions has, where others put their own classes into its packages. */
  readonly classes?: readonly string[];
}

const LUCENE = 'org.apache.lucene';
const LOG4J = 'org.apache.logging.log4j';

/** Read from the jars of 7.0, 7.17, 8.0, 8.12, 8.17, 8.19, 9.0 and 9.5; between those a change is not pinned down. */
export const coreLibraries: readonly CoreLibrary[] = [
  {
    jar: 'elasticsearch',
    releases: '>=7.0.0',
    classes: ['plugins.Plugin', 'common.settings.Settings', 'node.Node'].map(
      (name) => `org.elasticsearch.${name}`,
    ),
  },
  { jar: 'elasticsearch-cli', releases: '>=7.0.0', classes: ['org.elasticsearch.cli.Command'] },
  {
    jar: 'elasticsearch-core',
    releases: '>=7.17.0',
    perhaps: '>=7.15.0',
    classes: ['org.elasticsearch.core.Tuple'],
  },
  {
    jar: 'elasticsearch-core',
    releases: '<7.1.0',
    perhaps: '<7.15.0',
    classes: ['org.elasticsearch.common.Booleans'],
  },
  {
    jar: 'elasticsearch-entitlement',
    releases: '>=8.17.0',
    classes: ['org.elasticsearch.entitlement.runtime.policy.Policy'],
  },
  {
    jar: 'elasticsearch-geo',
    releases: '>=7.17.0',
    perhaps: '>=7.1.0',
    classes: ['org.elasticsearch.geometry.Geometry'],
  },
  { jar: 'elasticsearch-grok', releases: '>=8.12.0', classes: ['org.elasticsearch.grok.Grok'] },
  { jar: 'elasticsearch-logging', releases: '>=8.12.0', classes: ['org.elasticsearch.logging.Logger'] },
  { jar: 'elasticsearch-lz4', releases: '>=7.17.0', packages: ['org.elasticsearch.lz4'] },
  {
    jar: 'elasticsearch-native',
    releases: '>=8.17.0',
    perhaps: '>=8.14.0',
    packages: ['org.elasticsearch.nativeaccess.*'],
  },
  {
    jar: 'elasticsearch-plugin-analysis-api',
    releases: '>=8.12.0',
    perhaps: '>=8.5.0',
    classes: ['org.elasticsearch.plugin.analysis.AnalyzerFactory'],
  },
  {
    jar: 'elasticsearch-plugin-api',
    releases: '>=8.12.0',
    perhaps: '>=8.5.0',
    classes: ['org.elasticsearch.plugin.NamedComponent'],
  },
  { jar: 'elasticsearch-tdigest', releases: '>=8.12.0', packages: ['org.elasticsearch.tdigest'] },
  {
    jar: 'elasticsearch-plugin-classloader',
    releases: '>=7.17.0 <8.13.0',
    perhaps: '<8.17.0',
    classes: ['org.elasticsearch.plugins.loader.ExtendedPluginsClassLoader'],
  },
  {
    jar: 'elasticsearch-secure-sm',
    releases: '<8.18.0 || ~9.0.0',
    perhaps: '<8.19.0 || ~9.0.0',
    packages: ['org.elasticsearch.secure_sm'],
  },
  {
    jar: 'elasticsearch-simdvec',
    releases: '>=8.17.0',
    perhaps: '>=8.14.0',
    packages: ['org.elasticsearch.simdvec.*'],
  },
  ...['cli.terminal', 'exponentialhistogram', 'foreign', 'iplocation.api', 'useragent.api'].map((name) => ({
    jar: `elasticsearch-${name.replace('.', '-')}`,
    releases: '>=9.5.0',
    perhaps: '>=9.1.0',
    packages: [`org.elasticsearch.${name}.*`],
  })),
  {
    jar: 'elasticsearch-x-content',
    releases: '>=7.17.0',
    perhaps: '>=7.15.0',
    classes: ['org.elasticsearch.xcontent.XContent'],
  },
  {
    jar: 'elasticsearch-x-content',
    releases: '<7.1.0',
    perhaps: '<7.15.0',
    classes: ['org.elasticsearch.common.xcontent.XContent'],
  },
  {
    jar: 'lucene-core',
    releases: '>=7.0.0',
    classes: [`${LUCENE}.index.IndexWriter`, `${LUCENE}.util.BytesRef`],
  },
  { jar: 'lucene-analyzers-common', releases: '<8.0.0', classes: [`${LUCENE}.analysis.en.PorterStemFilter`] },
  { jar: 'lucene-analysis-common', releases: '>=8.0.0', classes: [`${LUCENE}.analysis.en.PorterStemFilter`] },
  { jar: 'lucene-backward-codecs', releases: '<8.0.0', classes: [`${LUCENE}.codecs.lucene70.Lucene70Codec`] },
  { jar: 'lucene-backward-codecs', releases: '>=8.0.0', packages: [`${LUCENE}.backward_codecs.*`] },
  { jar: 'lucene-facet', releases: '>=8.17.0', perhaps: '>=8.13.0', classes: [`${LUCENE}.facet.Facets`] },
  { jar: 'lucene-misc', releases: '>=7.0.0', classes: [`${LUCENE}.misc.HighFreqTerms`] },
  { jar: 'lucene-sandbox', releases: '>=7.0.0', classes: [`${LUCENE}.sandbox.queries.FuzzyLikeThisQuery`] },
  { jar: 'lucene-spatial3d', releases: '<8.1.0', perhaps: '<8.12.0', packages: [`${LUCENE}.spatial3d.*`] },
  {
    jar: 'lucene-spatial-extras',
    releases: '<7.1.0',
    perhaps: '<8.0.0',
    classes: [`${LUCENE}.spatial.SpatialStrategy`],
  },
  { jar: 'lucene-grouping', releases: '>=7.0.0', classes: [`${LUCENE}.search.grouping.GroupingSearch`] },
  { jar: 'lucene-highlighter', releases: '>=7.0.0', classes: [`${LUCENE}.search.highlight.Highlighter`] },
  { jar: 'lucene-join', releases: '>=7.0.0', classes: [`${LUCENE}.search.join.ToParentBlockJoinQuery`] },
  { jar: 'lucene-memory', releases: '>=7.0.0', classes: [`${LUCENE}.index.memory.MemoryIndex`] },
  { jar: 'lucene-queries', releases: '>=7.0.0', classes: [`${LUCENE}.queries.mlt.MoreLikeThis`] },
  { jar: 'lucene-queryparser', releases: '>=7.0.0', classes: [`${LUCENE}.queryparser.classic.QueryParser`] },
  { jar: 'lucene-suggest', releases: '>=7.0.0', classes: [`${LUCENE}.search.suggest.Lookup`] },
  { jar: 'HdrHistogram', releases: '>=7.0.0', packages: ['org.HdrHistogram'] },
  { jar: 'ecs-logging-core', releases: '>=8.0.0', packages: ['co.elastic.logging'] },
  { jar: 'hppc', releases: '>=7.0.0', packages: ['com.carrotsearch.hppc.*'] },
  { jar: 'jackson-core', releases: '<8.1.0', perhaps: '<8.12.0', packages: ['com.fasterxml.jackson.core.*'] },
  ...['cbor', 'smile', 'yaml'].map((format) => ({
    jar: `jackson-dataformat-${format}`,
    releases: '<8.1.0',
    perhaps: '<8.12.0',
    packages: [`com.fasterxml.jackson.dataformat.${format}.*`],
  })),
  { jar: 'jcodings', releases: '>=8.12.0', perhaps: '>=8.1.0', packages: ['org.jcodings.*'] },
  {
    jar: 'jna',
    releases: '<8.13.0',
    perhaps: '<8.17.0',
    packages: ['', '.internal', '.ptr', '.win32'].map((below) => `com.sun.jna${below}`),
  },
  {
    jar: 'joda-time',
    releases: '<8.0.0',
    packages: ['', '.base', '.chrono', '.convert', '.field', '.format', '.tz'].map(
      (below) => `org.joda.time${below}`,
    ),
  },
  { jar: 'joni', releases: '>=8.12.0', perhaps: '>=8.1.0', packages: ['org.joni.*'] },
  { jar: 'jopt-simple', releases: '>=7.0.0', packages: ['joptsimple.*'] },
  {
    jar: 'log4j-api',
    releases: '>=7.0.0',
    packages: ['', '.internal', '.message', '.simple', '.spi', '.status', '.util'].map(
      (below) => LOG4J + below,
    ),
  },
  { jar: 'log4j-core', releases: '>=7.0.0', packages: [`${LOG4J}.core.*`] },
  { jar: 'log4j2-ecs-layout', releases: '>=8.0.0', packages: ['co.elastic.logging.log4j2'] },
  {
    jar: 'lz4-java',
    releases: '>=7.17.0',
    perhaps: '>=7.14.0',
    packages: ['net.jpountz.lz4', 'net.jpountz.util', 'net.jpountz.xxhash'],
  },
  { jar: 'snakeyaml', releases: '<8.1.0', perhaps: '<8.12.0', packages: ['org.yaml.snakeyaml.*'] },
  { jar: 't-digest', releases: '<8.1.0', perhaps: '<8.12.0', packages: ['com.tdunning.math.stats'] },
];
