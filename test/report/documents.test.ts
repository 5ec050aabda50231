import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/report/documents.ts';
import { slipway } from '../commands/in-process.ts';
import { folder } from '../support/folder.ts';

/** Closed: a field that the schemas do not tell of fails here. */
const ajv = new Ajv({ allErrors: true, strict: true });
formats.default(ajv);
const schemas = jsonSchemas(true);
const validators = new Map([...schemas].map(([format, schema]) => [format, ajv.compile(schema)]));

function problems(value: { readonly format: string }): unknown {
  const validate = validators.get(value.format);
  return validate === undefined ? `no schema of ${value.format}` : validate(value) ? [] : validate.errors;
}

const plugin = [
  'name=demo',
  'description=A demo',
  'version=1',
  'elasticsearch.version=9.5.1',
  'java.version=21',
  'classname=a.B',
];
const project = () =>
  folder({
    'words/dictionaries/a.txt': 'ship\n',
    'words/empty/.keep': '',
    'plugin/plugin-descriptor.properties': plugin.join('\n'),
    'slipway.json': JSON.stringify({
      extensions: [{ path: 'words', name: 'harbour', version: '9.*', description: 'Words' }],
      rules: { 'nested-zip': 'off' },
    }),
  });

describe('the JSON of each command', () => {
  it('is what its schema says', async () => {
    const cwd = await project();
    const lines = [
      'check',
      'check plugin',
      'check plugin words --elasticsearch 8.17.x 9.*',
      'ls',
      'pack',
      'pack plugin',
      'plan --local',
      'plan plugin --local',
      'publish --local',
      'publish --local --dry-run',
      'publish words --name other --version 9.* --local --description Else',
      'verify --local',
      'list --local',
      'show harbour --local',
      'delete harbour --local',
      'rules',
      'explain secrets',
      'explain unused-suppression',
      'init made --template synonyms-bundle',
      'check nowhere',
    ];
    const seen = new Set<string>();
    for (const line of lines) {
      const { stdout, stderr } = await slipway([...line.split(' '), '--output', 'json'], { cwd });
      expect(stdout, `${line}: ${stderr}`).not.toBe('');
      const value = JSON.parse(stdout);
      seen.add(value.format);
      for (const receipt of value.receipts ?? []) seen.add(receipt.format);
      expect(problems(value), line).toEqual([]);
    }
    expect([...seen].sort()).toEqual([...schemas.keys()].sort());
  });

  it('is held to it by validators that speak', () => {
    const failure = { format: 'slipway-failure/1', code: 'USAGE', message: 'a', hint: 'b' };
    expect([failure, { ...failure, more: 1 }, { ...failure, code: 1 }].map((each) => problems(each))).toEqual(
      [
        [],
        [expect.objectContaining({ keyword: 'additionalProperties' })],
        [expect.objectContaining({ instancePath: '/code', keyword: 'type' })],
      ],
    );
  });
});
