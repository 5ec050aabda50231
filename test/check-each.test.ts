import { describe, expect, it } from 'vitest';
import { checkEach } from '../src/check.ts';
import { bundledFeature } from '../src/elasticsearch/java.ts';
import { isWithin, listed, releaseRanges } from '../src/elasticsearch/release-ranges.ts';
import { matching } from '../src/elasticsearch/releases.ts';
import { span } from '../src/elasticsearch/target.ts';
import { type Identified, identify } from '../src/identify.ts';
import type { Finding, Source } from '../src/model.ts';
import { otherOf } from '../src/others.ts';
import { fileRules } from '../src/rules/files.ts';
import { rules } from '../src/rules/index.ts';
import type { Other } from '../src/rules/rule.ts';
import { type Messy, messyExtensions } from './support/messy-extensions.ts';

/** Both sides of what rules tell releases apart by, neighbours among them, and one that Slipway does not know. */
const releases = matching(
  '7.0.0 7.2.1 7.3.0 7.10.2 7.11.0 7.16.3 7.17.0 7.17.29 8.0.0 8.1.3 8.2.0 8.2.1 8.3.0 8.3.1 8.3.3 8.4.0 8.6.2 8.7.0',
  '8.11.4 8.12.0 8.12.2 8.13.0 8.17.10 8.18.0 8.19.20 9.0.0 9.3.2 9.3.3 9.3.8 9.4.0 9.5.0 9.5.2 9.6.0',
);

interface Opened {
  readonly source: Source;
  readonly identified: Identified;
  readonly others: readonly Other[];
}

async function opened({ source, given, others = [] }: Messy): Promise<Opened> {
  return {
    source,
    identified: await identify(source, given),
    others: await Promise.all(others.map((other) => otherOf(other.source))),
  };
}

function said({ source, identified, others }: Opened, some: readonly string[]) {
  return checkEach(source, identified, {
    settings: {},
    targets: some.map((release) => ({ release })),
    others,
  });
}

/** What is said of a release among others -> what is said of it alone: its own number, and its own Java. */
function ofOne(finding: Finding, some: readonly string[], release: string) {
  const { releases: ranges = releaseRanges(some), rule, severity, file, line, column, message } = finding;
  const features = some.filter((each) => isWithin(ranges, each)).map(bundledFeature);
  return {
    ...{ rule, severity, file, line, column },
    message: message
      .replaceAll(listed(ranges), release)
      .replaceAll(`Java ${span(features)}`, `Java ${bundledFeature(release)}`),
  };
}

describe('checkEach', () => {
  it.each(Object.entries(messyExtensions))(
    'says of many releases what it says of each alone: %s',
    async (_what, messy) => {
      const extension = await opened(messy);
      const together = await said(extension, releases);
      for (const release of releases) {
        const held = together.filter((finding) => isWithin(finding.releases ?? [release], release));
        const alone = await said(extension, [release]);
        expect(
          held.map((finding) => ofOne(finding, releases, release)),
          release,
        ).toEqual(alone.map((finding) => ofOne(finding, [release], release)));
      }
    },
  );

  it.each(Object.entries(messyExtensions))('tells nothing twice: %s', async (_what, messy) => {
    const together = await said(await opened(messy), releases);
    const facts = together.map(({ releases: _releases, ...fact }) => JSON.stringify(fact));
    expect(facts.filter((fact, at) => facts.indexOf(fact) !== at)).toEqual([]);
  });

  it('is tried with every rule that reads the source', async () => {
    const spoke = new Set<string>();
    for (const messy of Object.values(messyExtensions)) {
      for (const { rule } of await said(await opened(messy), releases)) spoke.add(rule);
    }
    // What is true of a file of a bundle in some releases only, its reader says with their numbers, for all rules alike.
    const silent = rules
      .filter((rule) => rule.reads === 'source' && !fileRules.includes(rule) && !spoke.has(rule.id))
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });
});
