import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckRun } from '../../src/check-run.ts';
import { locator } from '../../src/report/location.ts';
import { sarif } from '../../src/report/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { checkRun, examined, finding, hostile } from '../support/check-run.ts';

const home = 'https://example.com/slipway/';
const log = (run: CheckRun) =>
  JSON.parse(
    JSON.stringify(sarif(run, { rules, version: '0.1.0', home, locate: locator('/repo', '/repo') })),
  );
const results = (run: CheckRun) => log(run).runs[0].results;

/** The schema of draft 4 has no keyword that later drafts read otherwise, but for `id`. */
const { $schema: _draft, id: _id, ...publicSchema } = schema;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(publicSchema);
const problems = (value: unknown) => (validate(value) ? [] : validate.errors);

describe('sarif', () => {
  it('describes every rule, by its id and page', () => {
    const { driver } = log(checkRun([])).runs[0].tool;
    expect(driver).toMatchObject({ name: 'Slipway', semanticVersion: '0.1.0' });
    expect(driver.rules.map(({ id, helpUri }: Record<string, string>) => [id, helpUri])).toEqual(
      rules.map(({ id }) => [id, `https://example.com/slipway/docs/rules.md#${id}`]),
    );
  });

  it('holds the whole page of a rule, for whoever cannot follow its address', () => {
    const secrets = log(checkRun([])).runs[0].tool.driver.rules.find(
      ({ id }: { id: string }) => id === 'secrets',
    );
    expect(secrets).toMatchObject({
      help: {
        text: expect.stringContaining('Fails:\n  id_rsa\n'),
        markdown: expect.stringContaining('Fails:\n\n```text\nid_rsa\n```\n'),
      },
      properties: { tags: ['plugin', 'bundle'], 'problem.severity': 'warning' },
    });
    expect(secrets.help.markdown).toContain('Where Elasticsearch itself is less strict: ');
  });

  it('has the fingerprint that GitHub looks at where there is no line to make it of', () => {
    const inZip = results(checkRun([finding({ line: 2 })], { kind: 'zip' }))[0].partialFingerprints;
    expect(inZip).toEqual({
      'slipway/v1': inZip.primaryLocationLineHash,
      primaryLocationLineHash: expect.any(String),
    });
  });

  it('says of a finding its rule, level, words and place', () => {
    const found = finding({
      file: 'a b.txt',
      line: 5,
      column: 14,
      severity: 'warn',
      releases: ['9.5.2'],
      stricter: true,
    });
    expect(results(checkRun([found]))).toEqual([
      {
        ruleId: 'nested-zip',
        ruleIndex: rules.findIndex(({ id }) => id === 'nested-zip'),
        level: 'warning',
        message: { text: 'Here is a zip. (Elasticsearch 9.5.2) Unpack it.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'words/a%20b.txt', uriBaseId: '%SRCROOT%' },
              region: { startLine: 5, startColumn: 14 },
            },
            logicalLocations: [{ name: 'bundle harbour 9.*' }],
          },
        ],
        partialFingerprints: { 'slipway/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
        properties: { elasticsearch: ['9.5.2'], stricter: true },
      },
    ]);
  });

  it('names the zip itself where the finding is inside one', () => {
    const found = finding({ file: 'a.txt', line: 5, column: 14 });
    expect(results(checkRun([found], { path: 'build/x.zip', kind: 'zip' }))).toMatchObject([
      {
        message: { text: 'a.txt:5:14: Here is a zip. Unpack it.' },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'build/x.zip' } },
            logicalLocations: [{ fullyQualifiedName: 'bundle harbour 9.*/a.txt:5:14' }],
          },
        ],
      },
    ]);
  });

  it('keeps a fingerprint when the line moves, and tells like findings apart', () => {
    const prints = (line: number) =>
      results(checkRun([finding({ line }), finding({ line: line + 1 }), finding({ line, file: 'b' })])).map(
        (result: { partialFingerprints: object }) => result.partialFingerprints,
      );
    expect(prints(1)).toEqual(prints(7));
    expect(new Set(prints(1).map((print: object) => JSON.stringify(print))).size).toBe(3);
  });

  it('keeps a fingerprint when more releases come out', () => {
    const print = (releases: string) =>
      results(checkRun([finding({ message: `Elasticsearch ${releases} has it.` })]))[0].partialFingerprints;
    expect(print('8.0.0-8.2.3, 9.0.0 and 2 more')).toEqual(print('8.0.0-8.2.3'));
  });

  it('validates against the public schema', () => {
    const run = {
      extensions: [
        examined([finding(), finding({ file: '.' }), finding({ ...hostile, line: 1, column: 1 })]),
        examined([finding({ line: 2, column: 1 }), finding({ file: '.' })], { path: 'x.zip', kind: 'zip' }),
        examined([finding({ severity: 'note' })], { path: '/elsewhere/a b' }),
      ],
      settings: [{ path: '.', findings: [finding({ rule: 'unused-suppression', severity: 'warn' })] }],
    };
    expect(problems(log(run))).toEqual([]);
  });

  it('validates against the public schema whatever the text is', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, fc.constantFrom('folder', 'zip'), (file, message, kind) => {
        expect(problems(log(checkRun([finding({ file: `x${file}`, message, line: 1 })], { kind })))).toEqual(
          [],
        );
      }),
    );
  });

  it('is held to the schema by a validator that speaks', () => {
    expect(problems({ version: '2.1.0', runs: [{ tool: { driver: { name: 1 } } }] })).not.toEqual([]);
    const relative = {
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'a', informationUri: 'docs' } } }],
    };
    expect(problems(relative)).not.toEqual([]);
  });
});
