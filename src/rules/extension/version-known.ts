import {
  nearestRelease,
  newestMajor,
  newestRelease,
  type ReleaseStatus,
  releaseStatus,
} from '../../elasticsearch/releases.ts';
import { hasVersionForm } from '../../elasticsearch/version.ts';
import type { Severity } from '../../model.ts';
import { versionPlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** A release that never was is a slip of the pen; one that is newer than Slipway is not. */
export const versionKnown = defineRule({
  id: 'version-known',
  summary: 'The version is a release of Elasticsearch, or a wildcard that matches one.',
  severity: 'error',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'No deployment has a release that was never made, such as 8.20.0 or 8.5.9, so the extension could never be used. ' +
    'Slipway knows the releases up to 2026-08-22: one that can have come out since is only noted, and one below 7.0.0 or two majors ahead is a warning. ' +
    'Only minors that ended long ago are taken to be closed: 7.17, 8.18, 8.19 and all of 9 may have later patches.',
  reference: 'The list of Elasticsearch releases, 7.0.0 to 9.5.2.',
  stricter:
    'A node compares a stable plugin by order alone, so one for a release that never was would be loaded; Elastic Cloud has no such version to choose.',
  fails: '--version 8.20.0',
  passes: '--version 8.19.20',

  *check({ identity: { type, version }, given, target, descriptor }) {
    if (version !== undefined && hasVersionForm(type, version)) {
      const status = releaseStatus(version);
      if (status !== 'released') {
        const { place, change } = versionPlace(given, descriptor);
        const nearest = nearestRelease(version);
        const wayOut =
          place.line === undefined
            ? change(nearest)
            : `Build the plugin for ${nearest}${status === 'older' ? ' or later' : ''}, and let elasticsearch.version say so.`;
        yield { ...place, ...remarkOf(status, version, wayOut) };
      }
    }
    // The release that is checked for may be another than the extension's own.
    if (target === undefined || target.ask((release) => release === version)) return;
    const status = target.ask(releaseStatus);
    if (status === 'released') return;
    const wayOut = `Pass --elasticsearch ${target.ask(nearestRelease)}.`;
    yield { file: '.', ...remarkOf(status, target.name, wayOut) };
  },
});

function remarkOf(
  status: Exclude<ReleaseStatus, 'released'>,
  version: string,
  wayOut: string,
): { readonly severity: Severity; readonly message: string; readonly hint: string } {
  const facts = {
    never: {
      severity: 'error',
      fact: `There is no release ${version} of Elasticsearch, and there will be none.`,
    },
    far: {
      severity: 'warn',
      fact: `${version} is far above ${newest}, the newest release that Slipway knows.`,
    },
    older: {
      severity: 'warn',
      fact: `${version} is below 7.0.0, where Slipway's knowledge of releases begins.`,
    },
    newer: {
      severity: 'note',
      fact: `Slipway does not know the release ${version}; the newest it knows is ${newest}.`,
    },
  } as const satisfies Record<typeof status, { readonly severity: Severity; readonly fact: string }>;
  const { severity, fact } = facts[status];
  const hint =
    status === 'newer'
      ? `Look whether ${version} is out, and bring Slipway up to date: npm install slipway@latest.`
      : wayOut;
  return { severity, message: fact, hint };
}

const newest = newestRelease(newestMajor);
