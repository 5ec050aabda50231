import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntitlementPolicy as parse } from '../../src/formats/entitlement-policy.ts';
import { runs } from '../support/fuzz.ts';

const parseEntitlementPolicy = (text: string) => parse(Buffer.from(text));

const policy = `ALL-UNNAMED:
  - manage_threads
  - files:
    - path: /x
      mode: read
      exclusive: true
    - {relative_path: "y", relative_to: data, mode: read_write}
  - write_system_properties:
      properties: [a.b]
`;

/** Pieces of YAML that the mutations put in: marks, blanks, tabs, other line ends, words of a policy. */
const pieces = [
  ...'[]{},:?-#&*!|>%@`\'"\t \n\r\0\u0085\ufeff',
  '- ',
  ': ',
  '---\n',
  'files',
  '.inf',
  '&a ',
  '*a',
];

const mutated = fc
  .array(fc.tuple(fc.nat(policy.length), fc.nat(3), fc.constantFrom(...pieces)), { maxLength: 6 })
  .map((changes) =>
    changes.reduce((text, [at, drop, piece]) => text.slice(0, at) + piece + text.slice(at + drop), policy),
  );

describe('parseEntitlementPolicy', () => {
  it('skips a byte order mark, which takes up no column', () => {
    expect(parseEntitlementPolicy('\ufeffa: [bogus]')).toEqual(parseEntitlementPolicy('a: [bogus]'));
  });

  it('reads scopes and entitlements with their places', () => {
    expect(parseEntitlementPolicy(policy)).toEqual({
      scopes: [
        {
          name: 'ALL-UNNAMED',
          line: 1,
          column: 1,
          entitlements: [
            { type: 'manage_threads', line: 2, column: 5, files: [] },
            {
              type: 'files',
              line: 3,
              column: 5,
              files: [
                {
                  line: 4,
                  column: 7,
                  base: 'path',
                  kind: 'path',
                  path: '/x',
                  mode: 'read',
                  exclusive: true,
                  platform: undefined,
                },
                {
                  line: 7,
                  column: 7,
                  base: 'data',
                  kind: 'relative_path',
                  path: 'y',
                  mode: 'read_write',
                  exclusive: false,
                  platform: undefined,
                },
              ],
            },
            { type: 'write_system_properties', line: 8, column: 5, files: [] },
          ],
        },
      ],
      problems: [],
      rest: undefined,
      isExplained: false,
    });
  });

  it('tells of every problem, in file order', () => {
    const { problems } = parseEntitlementPolicy('a: x\nb:\n- bogus\n- files: []\n- manage_threads: 1\n');
    expect(problems.map(({ line, column, about }) => [line, column, about])).toEqual([
      [1, 4, 'shape'],
      [3, 3, 'type'],
      [4, 3, 'files'],
      [5, 19, 'parameters'],
    ]);
  });

  it('takes the lines of a flow however little they are indented, and keeps their columns', () => {
    const { scopes, problems } = parseEntitlementPolicy('a:\n  - files: [\n{path: /x, mode: read}\n]\n');
    expect(problems).toEqual([]);
    expect(scopes[0]?.entitlements[0]?.files[0]).toMatchObject({ line: 3, column: 1 });
  });

  it.each([
    '{"a\n b": []}',
    `{${'a'.repeat(1025)}: []}`,
    '%YAML 2.0\n---\na: []\n',
    '%YAML 1.1\n%YAML 1.1\n---\na: []\n',
    '%YAML 1.1# c\n---\na: []\n',
    '%TAG !x! y z\n---\na: []\n',
    '%\na: []\n',
    '%x\na: []\n',
    'a: []\n%YAML x\n',
    '{a: []}\n\t',
    '{a: []]',
    '{a: [manage_threads}]}',
    '\ufeffa: []\n]',
    '{a: []} - x',
    '{a: []} &a.b',
    '{a: []}\n"',
    'a: [write_system_properties: [!!binary a]]',
  ])('refuses %j, as SnakeYAML and Jackson do', (text) => {
    expect(parseEntitlementPolicy(text).problems).not.toEqual([]);
  });

  it.each([
    '%YAML 1.2 # c\n%x "\n---\na: []\n',
    'a: []\n%x\n]',
    'a: []\n...\t\n]',
    '  a: []\n:',
    '{a: []}\n- x',
    '{a: []} x "',
    '{a: []}\n}',
    'a: [write_system_properties: [!!binary "aGk="]]',
  ])('takes %j, as they do', (text) => {
    expect(parseEntitlementPolicy(text).problems).toEqual([]);
  });

  it('refuses bytes that are no UTF-8, be it in a comment', () => {
    expect(parse(Buffer.from('a: [] # caf\u00e9\n', 'latin1')).problems).toEqual([
      { line: 1, column: 12, about: 'yaml', message: 'this is no UTF-8' },
    ]);
  });

  it('ends for any text, with places that are in it', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ maxLength: 60, unit: 'binary' })), (text) => {
        const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
        const { problems, scopes } = parseEntitlementPolicy(text);
        return [...problems, ...scopes].every(
          ({ line, column }) => line >= 1 && line <= lines && column >= 1,
        );
      }),
      runs(2000),
    );
  });

  it.each([
    ['[', 20_000],
    ['{a: ', 20_000],
    ['a: "\n', 10_000],
    ['a: [\n', 10_000],
    ['- ', 50_000],
    ['\n', 200_000],
    ['*a\n', 20_000],
  ])('takes no more than a moment for %j, %i times', (piece, times) => {
    const start = performance.now();
    expect(parseEntitlementPolicy(piece.repeat(times)).problems).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
