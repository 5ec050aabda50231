import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model.ts';
import { findingsText } from '../../src/report/findings.ts';
import { FORGED } from './samples.ts';

const finding: Finding = {
  rule: 'name-characters',
  severity: 'error',
  file: '.',
  message: 'The name is "har bour".',
  hint: 'Take the blank out.',
  docs: 'docs/rules.md#name-characters',
};
const placed: Finding = { ...finding, severity: 'warn', file: 'a/b.txt', line: 3 };
const identity = { type: 'bundle', name: 'harbour', version: '9.*' } as const;
const checked = (findings: readonly Finding[], path = 'words') => ({
  path,
  kind: 'folder' as const,
  identity,
  findings,
});

describe('findingsText', () => {
  it('tells the findings under their extension, and counts them', () => {
    const note: Finding = { ...placed, severity: 'note', column: 7 };
    expect(
      findingsText([
        checked([finding, placed]),
        { path: 'more', kind: 'folder', identity: { ...identity, version: undefined }, findings: [note] },
      ]),
    ).toBe(
      `words  bundle harbour 9.*
  error  The name is "har bour".  (name-characters)
         Take the blank out.
  warn   a/b.txt:3  The name is "har bour".  (name-characters)

more  bundle harbour
  note   a/b.txt:3:7  The name is "har bour".  (name-characters)
         Take the blank out.

1 error, 1 warning, 1 note. \`slipway explain <rule>\` tells more.
`,
    );
  });

  it.each([
    ['No findings.', []],
    ['0 errors, 2 warnings, 0 notes.', [placed, placed]],
    ['2 errors, 0 warnings, 0 notes. `slipway explain <rule>` tells more.', [finding, finding]],
  ])('counts: %s', (count, findings) => {
    expect(findingsText([checked(findings)])).toMatch(new RegExp(`\n\n${count.replaceAll('.', '\\.')}\n$`));
  });

  it('keeps whatever comes from a file on its line', () => {
    const forged: Finding = { ...finding, file: FORGED, message: FORGED, hint: FORGED };
    const text = findingsText([{ ...checked([forged], FORGED), identity: { ...identity, name: FORGED } }]);
    const one = 'a\\nPublished bundle b 9.*\u001b[2J';
    expect(text).toBe(
      `${one}  bundle ${one} 9.*
  error  ${one}  ${one}  (name-characters)
         ${one}

1 error, 0 warnings, 0 notes. \`slipway explain <rule>\` tells more.
`,
    );
  });
});
