import semver from 'semver';

/** Interfaces that a stable plugin may implement: those marked `@Extensible` in libs/plugin-analysis-api. */
const interfaces = ['AnalyzerFactory', 'CharFilterFactory', 'TokenFilterFactory', 'TokenizerFactory'];

/** The full names that the nodes of a release know. Up to 8.6 they lay in another package, by memory: both go there. */
export function extensibleInterfaces(release: string | undefined): readonly string[] {
  const now = interfaces.map((name) => `org.elasticsearch.plugin.analysis.${name}`);
  const then = interfaces.map((name) => `org.elasticsearch.plugin.analysis.api.${name}`);
  return release !== undefined && semver.gte(release, '8.7.0') ? now : [...now, ...then];
}
