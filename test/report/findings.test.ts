import { describe, expect, it } from 'vitest';
import { findingsText } from '../../src/report/findings.ts';
import { examined, finding, hostile } from '../support/check-run.ts';

describe('findingsText', () => {
  it('shows the line that a finding points at', () => {
    const found = finding({ file: 'a.txt', line: 12, column: 5 });
    const excerpts = new Map([['12:a.txt', 'key=value']]);
    expect(findingsText([examined([found], { excerpts })])).toBe(`words  bundle harbour 9.*
  error  a.txt:12:5  Here is a zip.  (nested-zip)
         Unpack it.
         12 | key=value
            |     ^

1 error, 0 warnings, 0 notes. \`slipway explain <rule>\` tells more.
`);
  });

  it('tells for which releases an extension loads, and why not for the others', () => {
    const message = 'Here is a zip.';
    const targets = [
      {
        releases: ['7.0.0-9.5.1'],
        loads: false,
        because: [
          { rule: 'a', message },
          { rule: 'b', message },
        ],
      },
      { releases: ['9.5.2'], loads: true, because: [] },
    ];
    const found = finding({ releases: ['7.0.0-9.5.1'], severity: 'error' });
    expect(findingsText([examined([found], { targets })])).toBe(`words  bundle harbour 9.*
  error  a.zip  Here is a zip.  (nested-zip; 7.0.0-9.5.1)
         Unpack it.

  release      loads  why not
  7.0.0-9.5.1  no     Here is a zip.  (a, b)
  9.5.2        yes

1 error, 0 warnings, 0 notes. \`slipway explain <rule>\` tells more.
`);
  });

  it('counts ranges that are too many for a line', () => {
    const releases = ['7.0.0', '7.2.0', '7.4.0', '7.6.0', '8.0.0', '9.0.0'];
    expect(findingsText([examined([finding({ releases })])])).toContain(
      '(nested-zip; 7.0.0, 7.2.0, 7.4.0, 7.6.0 and 2 more)',
    );
  });

  it('keeps a finding on its own lines, whatever it says', () => {
    expect(findingsText([examined([finding(hostile)])]).split('\n')).toHaveLength(6);
  });

  it('adds what is wrong with slipway.json', () => {
    const settings = [
      { path: '.', findings: [finding({ file: 'slipway.json', line: 4, severity: 'warn' })] },
    ];
    expect(findingsText([examined([])], settings)).toBe(`words  bundle harbour 9.*

.  settings
  warn   slipway.json:4  Here is a zip.  (nested-zip)
         Unpack it.

0 errors, 1 warning, 0 notes.
`);
  });
});
