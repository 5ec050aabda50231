import { createHash } from 'node:crypto';
import type { CheckRun } from '../check-run.ts';
import type { Finding, Severity } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import { type FindingGroup, groupsOf } from './groups.ts';
import { factText, type Locate, type Location, uriOf } from './location.ts';
import { ruleMarkdown, ruleText } from './rule.ts';

/** What a SARIF log says beside the findings. */
export interface About {
  readonly rules: readonly Rule[];
  /** Slipway's own version. */
  readonly version: string;
  /** An absolute URI, with a slash at its end, below which `docs/rules.md` lies: public where there is such an address. */
  readonly home: string;
  readonly locate: Locate;
}

/** SARIF 2.1.0 has other words for two of them. */
const levels = { error: 'error', warn: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/** Releases and ranges of them, as many as stand in a row. */
const RELEASES = /(?:\d+\.\d+\.\d+(?:-\d+\.\d+\.\d+)?(?:, | and \d+ more)?)+/g;

/** And GitHub's code scanning for one. */
const problems = { error: 'error', warn: 'warning', note: 'recommendation' } as const satisfies Record<
  Severity,
  string
>;

/** A run -> a SARIF 2.1.0 log ("Static Analysis Results Interchange Format", OASIS), of one run. */
export function sarif(run: CheckRun, { rules, version, home, locate }: About): object {
  const fingerprints = fingerprinter();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Slipway',
            semanticVersion: version,
            rules: rules.map((rule) => descriptor(rule, home)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        results: groupsOf(run).flatMap((group) =>
          group.findings.map((finding) => {
            const location = locate(group, finding);
            return {
              ruleId: finding.rule,
              ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
              level: levels[finding.severity],
              message: { text: factText(finding, location) },
              locations: [placed(location, group)],
              partialFingerprints: prints(fingerprints(finding, location), location),
              ...propertiesOf(finding),
            };
          }),
        ),
      },
    ],
  };
}

const ROOT = '%SRCROOT%';

/** The help is all that helpUri leads to, for whoever reads the log where that leads nowhere. */
function descriptor(rule: Rule, home: string): object {
  const { id, summary, why, severity, appliesTo } = rule;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    helpUri: new URL(`docs/rules.md#${id}`, home).href,
    help: { text: ruleText(rule), markdown: ruleMarkdown(rule).join('\n') },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: appliesTo, 'problem.severity': problems[severity] },
  };
}

function placed({ file, line, column, inner }: Location, { kind, title }: FindingGroup): object {
  const isAbsolute = file.startsWith('/') || /^[A-Za-z]:\//.test(file);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), ...(isAbsolute ? {} : { uriBaseId: ROOT }) },
      ...(line === undefined
        ? {}
        : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
    },
    logicalLocations: [
      kind === 'zip' && inner !== undefined
        ? { name: inner, fullyQualifiedName: `${title}/${inner}` }
        : { name: title },
    ],
  };
}

/**
 * GitHub looks at `primaryLocationLineHash` alone. Its upload makes it of the line; where there is none, as in a zip, it
 * makes none, and could not tell one finding from another.
 */
function prints(print: string, { line }: Location): object {
  return { 'slipway/v1': print, ...(line === undefined && { primaryLocationLineHash: print }) };
}

function propertiesOf({ releases, stricter }: Finding): object {
  const properties = { ...(releases && { elasticsearch: releases }), ...(stricter && { stricter }) };
  return Object.keys(properties).length === 0 ? {} : { properties };
}

/**
 * The same finding has the same fingerprint in every run, also when its line moves or another release has come out: it is
 * made of the rule, the file and the fact without its releases. Those that are alike are counted.
 */
function fingerprinter(): (finding: Finding, location: Location) => string {
  const seen = new Map<string, number>();
  return ({ rule, file, message }, location) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, location.file, file, message.replace(RELEASES, 'x.y.z')]))
      .digest('hex');
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash.slice(0, 32)}:${count}`;
  };
}
