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
  7.0.0-9.5.1  no     a, b
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

  it('does not name releases that the message names', () => {
    const found = finding({ message: 'Elasticsearch 8.0.0-8.2.3 unpacks none.', releases: ['8.0.0-8.2.3'] });
    expect(findingsText([examined([found])])).toContain('unpacks none.  (nested-zip)\n');
  });

  it('names a file once', () => {
    const found = finding({ message: 'a.zip holds a zip.', file: 'a.zip', line: 2, column: 3 });
    const other = finding({ message: 'a.zipper is no zip.', hint: 'Mend it.' });
    expect(findingsText([examined([found, other])])).toContain(
      '  error  a.zip:2:3 holds a zip.  (nested-zip)\n         Unpack it.\n' +
        '  error  a.zip  a.zipper is no zip.  (nested-zip)\n',
    );
  });

  it('says once what is true of findings in a row: the way out of a rule, the line', () => {
    const found = finding({ file: 'a.txt', line: 1, column: 2, severity: 'note' });
    const row = [found, { ...found, message: 'Here is one more.' }, { ...found, rule: 'other' }];
    const excerpts = new Map([['1:a.txt', 'abc']]);
    expect(findingsText([examined(row, { excerpts })])).toBe(`words  bundle harbour 9.*
  note   a.txt:1:2  Here is a zip.  (nested-zip)
         Unpack it.
         1 | abc
           |  ^
  note   a.txt:1:2  Here is one more.  (nested-zip)
  note   a.txt:1:2  Here is a zip.  (other)
         Unpack it.

0 errors, 0 warnings, 3 notes.
`);
  });

  it('tells which rules are stricter than Elasticsearch, where they refuse', () => {
    const found = [
      finding({ rule: 'secrets', stricter: true }),
      finding({ rule: 'name-shape', stricter: true, severity: 'warn' }),
    ];
    expect(findingsText([examined(found)])).toContain(
      "tells more.\nRules that can be stricter than Elasticsearch's own reader, installer or parser: secrets.\n",
    );
  });

  it('breaks lines where the terminal ends, and cuts those of a file there', () => {
    const found = finding({
      file: 'a.txt',
      line: 1,
      column: 40,
      message: 'Here is a zip that nobody unpacks.',
    });
    const excerpts = new Map([['1:a.txt', 'word '.repeat(20)]]);
    const targets = [
      {
        releases: ['9.5.2'],
        loads: false,
        because: ['nested-zip', 'name-characters'].map((rule) => ({ rule, message: '' })),
      },
    ];
    expect(
      findingsText([examined([found], { excerpts, targets })], { columns: 40 }),
    ).toBe(`words  bundle harbour 9.*
  error  a.txt:1:40  Here is a zip that
         nobody unpacks.  (nested-zip)
         Unpack it.
         1 | … word word word word word…
           |                 ^

  release  loads  why not
  9.5.2    no     nested-zip,
                  name-characters

1 error, 0 warnings, 0 notes. \`slipway
explain <rule>\` tells more.
`);
  });

  it('cuts a name that is as long as a file', () => {
    const identity = { type: 'plugin', name: 'x'.repeat(400_000), version: '9.5.2' } as const;
    expect(findingsText([examined([], { identity })])).toBe(
      `words  plugin ${'x'.repeat(79)}… 9.5.2\n\nNo findings.\n`,
    );
  });

  it('keeps a finding on its own lines, whatever it says', () => {
    expect(findingsText([examined([finding(hostile)])]).split('\n')).toHaveLength(6);
  });

  it('adds what is wrong with slipway.json', () => {
    const settings = [
      { path: '.', findings: [finding({ file: 'slipway.json', line: 4, severity: 'warn' })] },
    ];
    expect(findingsText([examined([])], { settings })).toBe(`words  bundle harbour 9.*

.  settings
  warn   slipway.json:4  Here is a zip.  (nested-zip)
         Unpack it.

0 errors, 1 warning, 0 notes.
`);
  });
});
