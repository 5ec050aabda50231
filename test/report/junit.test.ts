import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/model.ts';
import { junit } from '../../src/report/junit.ts';
import { rules } from '../../src/rules/index.ts';
import { checkRun, finding, hostile } from '../support/check-run.ts';

const isError = (severity: Severity) => severity === 'error';
const some = rules.filter(({ id }) =>
  ['jar-at-root', 'geoip-names', 'nested-zip', 'unused-suppression'].includes(id),
);
const report = (...[found, more]: Parameters<typeof checkRun>) => junit(checkRun(found, more), some, isError);

describe('junit', () => {
  it('is a suite an extension, with a case for each rule for its type', () => {
    const found = [finding({ line: 2, column: 3 }), finding({ severity: 'warn', releases: ['9.5.2'] })];
    expect(report(found, { off: ['geoip-names'] })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="slipway check">
  <testsuite name="bundle harbour 9.* (words)" tests="2" failures="1" errors="0" skipped="1">
    <testcase classname="bundle harbour 9.* (words)" name="geoip-names">
      <skipped/>
    </testcase>
    <testcase classname="bundle harbour 9.* (words)" name="nested-zip">
      <failure type="error" message="Here is a zip.">error a.zip:2:3: Here is a zip. Unpack it.</failure>
      <system-out>warn a.zip: Here is a zip. (Elasticsearch 9.5.2) Unpack it.</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('tells for which releases it loads, of those that were asked about', () => {
    const targets = [
      { releases: ['8.17.0-8.17.10', '9.0.0'], loads: false, because: [] },
      { releases: ['9.5.2'], loads: true, because: [] },
    ];
    expect(report([], { targets })).toContain(`skipped="0">
    <properties>
      <property name="loads" value="9.5.2"/>
      <property name="does not load" value="8.17.0-8.17.10, 9.0.0"/>
    </properties>
    <testcase `);
  });

  it('fails a case for a warning when that is asked for', () => {
    const found = checkRun([finding({ severity: 'warn' })]);
    expect(junit(found, some, () => true)).toContain('<failure type="warn" message="Here is a zip.">');
  });

  it('has a suite for settings that have findings', () => {
    const settings = [
      { path: '.', findings: [finding({ rule: 'unused-suppression', file: 'slipway.json' })] },
    ];
    expect(junit({ extensions: [], settings }, some, isError)).toContain(
      '<testsuite name="settings (.)" tests="1" failures="1" errors="0" skipped="0">',
    );
  });

  it('escapes what XML would take for its own, and drops what it cannot hold', () => {
    expect(report([finding(hostile)])).toContain(
      '<failure type="error" message="x]]&gt;%0A,:&#13;&#10;::warning::y [2J &lt;script&gt; &amp; &quot;q&quot; | `z` .">' +
        'error a%,b:c\n::error::]]&gt;[31m|&lt;b&gt;`"\'&amp;.zip: x]]&gt;%0A,:&#13;\n::warning::y [2J &lt;script&gt; &amp; "q" | `z` . Unpack it.</failure>',
    );
  });

  it('has the same tags whatever the text is, and says all of it that XML can hold', () => {
    const text = fc.string({ unit: 'binary' });
    const tags = (xml: string) => xml.match(/<[/?]?[a-z]+/g);
    const expected = tags(report([finding()]));
    fc.assert(
      fc.property(text, text, (file, message) => {
        const xml = report([finding({ file: `x${file}`, message })], { path: file });
        expect(tags(xml)).toEqual(expected);
        expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        const [, attribute = ''] = / message="([^"]*)"/.exec(xml) ?? [];
        expect(unescaped(attribute)).toBe(
          message.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
        );
      }),
    );
  });
});

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
