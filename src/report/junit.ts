import type { CheckRun } from '../check-run.ts';
import type { ExtensionType, Finding, Severity } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import type { Verdict } from '../verdicts.ts';
import { placed, title } from './findings.ts';
import { messageText } from './targets.ts';

/** A run -> JUnit XML: a suite an extension, a case a rule for its type. Fails what `fails` says; the rest is said beside. */
export function junit(
  { extensions, settings }: CheckRun,
  rules: readonly Rule[],
  fails: (severity: Severity) => boolean,
): string {
  const forSource = (type: ExtensionType) =>
    rules.filter(({ reads, appliesTo }) => reads !== 'settings' && appliesTo.includes(type));
  const suites = [
    ...extensions.map(({ path, identity, findings, targets, off }) =>
      suite(`${title(identity)} (${path})`, forSource(identity.type), { findings, targets, off, fails }),
    ),
    ...settings.map(({ path, findings }) =>
      suite(
        `settings (${path})`,
        rules.filter(({ reads }) => reads === 'settings'),
        { findings, off: [], fails },
      ),
    ),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="slipway check">',
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly targets?: readonly Verdict[] | undefined;
  readonly off: readonly string[];
  readonly fails: (severity: Severity) => boolean;
}

function suite(name: string, rules: readonly Rule[], { findings, targets, off, fails }: Outcome): string {
  const failed = rules.filter(({ id }) =>
    findings.some(({ rule, severity }) => rule === id && fails(severity)),
  );
  const skipped = rules.filter(({ id }) => off.includes(id));
  const counts = `tests="${rules.length}" failures="${failed.length}" errors="0" skipped="${skipped.length}"`;
  return [
    `  <testsuite name="${attribute(name)}" ${counts}>`,
    ...properties(targets),
    ...rules.flatMap(({ id }) => {
      const open = `    <testcase classname="${attribute(name)}" name="${attribute(id)}"`;
      const own = findings.filter(({ rule }) => rule === id);
      if (off.includes(id)) return [`${open}>`, '      <skipped/>', '    </testcase>'];
      return own.length === 0 ? [`${open}/>`] : [`${open}>`, ...said(own, fails), '    </testcase>'];
    }),
    '  </testsuite>',
  ].join('\n');
}

/** For which of the releases that were asked about it loads. */
function properties(targets: readonly Verdict[] = []): readonly string[] {
  if (targets.length === 0) return [];
  const property = (name: string, some: readonly Verdict[]) =>
    `      <property name="${name}" value="${attribute(some.flatMap(({ releases }) => releases).join(', '))}"/>`;
  return [
    '    <properties>',
    property(
      'loads',
      targets.filter(({ loads }) => loads),
    ),
    property(
      'does not load',
      targets.filter(({ loads }) => !loads),
    ),
    '    </properties>',
  ];
}

function said(findings: readonly Finding[], fails: (severity: Severity) => boolean): readonly string[] {
  const bad = findings.filter(({ severity }) => fails(severity));
  const other = findings.filter(({ severity }) => !fails(severity));
  const [first] = bad;
  return [
    ...(first === undefined
      ? []
      : [
          `      <failure type="${first.severity}" message="${attribute(first.message)}">${content(linesOf(bad))}</failure>`,
        ]),
    ...(other.length === 0 ? [] : [`      <system-out>${content(linesOf(other))}</system-out>`]),
  ];
}

function linesOf(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { severity, hint } = finding;
      return `${severity} ${placed(finding, messageText(finding), ': ')} ${hint}`;
    })
    .join('\n');
}

function content(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** XML would read a line end or a tab in an attribute as a blank. */
function attribute(text: string): string {
  return content(text)
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
