import semver from 'semver';
import { hasVersionForm } from '../../elasticsearch/version.ts';
import { versionPlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** The releases that are asked about need not be those that the bundle is for. */
export const versionCovers = defineRule({
  id: 'version-covers',
  summary: 'The version of the bundle covers the release that is checked for.',
  severity: 'error',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elastic Cloud lets a deployment use a bundle only when its version fits that of the deployment: the same release, or a wildcard that matches it. ' +
    'The files may well suit other releases; the bundle is then published once more, under another version.',
  reference: 'Elastic guide, "Upload custom plugins and bundles", on the version.',
  fails: "--version '9.*' --elasticsearch 8.17.0",
  passes: "--version '*' --elasticsearch 8.17.0",

  *check({ identity: { version }, given, descriptor, target }) {
    if (target === undefined || version === undefined || !hasVersionForm('bundle', version)) return;
    if (target.ask((release) => semver.satisfies(release, version))) return;
    yield {
      ...versionPlace(given, descriptor).place,
      message: `The bundle is for ${version}, so Elastic Cloud offers it to no deployment of ${target.name}.`,
      hint: `Publish it also with a version that covers ${target.name}: "versions" in slipway.json takes several.`,
    };
  },
});
