import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/model.ts';
import { githubAnnotations } from '../../src/report/github.ts';
import { locator } from '../../src/report/location.ts';
import { checkRun, examined, finding, hostile } from '../support/check-run.ts';

const locate = locator('/repo', '/repo');
const many = (severity: Severity, count: number) =>
  Array.from({ length: count }, (_one, index) => finding({ severity, file: `${severity}-${index}` }));

describe('githubAnnotations', () => {
  it('is nothing when there is nothing', () => {
    expect(githubAnnotations(checkRun([]), locate)).toBe('');
  });

  it('names file, line and column', () => {
    const said = finding({ file: 'a.txt', line: 5, column: 14 });
    expect(githubAnnotations(checkRun([said]), locate)).toBe(
      '::error file=words/a.txt,line=5,col=14,title=nested-zip::Here is a zip. Unpack it.\n',
    );
  });

  it('names a zip, and the place inside it in the message', () => {
    const said = finding({ file: 'a.txt', line: 5, column: 14, severity: 'warn' });
    expect(githubAnnotations(checkRun([said], { path: 'build/x.zip', kind: 'zip' }), locate)).toBe(
      '::warning file=build/x.zip,title=nested-zip::a.txt:5:14: Here is a zip. Unpack it.\n',
    );
  });

  it('escapes what GitHub would take for its own', () => {
    const said = finding({ ...hostile, file: 'a%,b:c\n.zip', line: 1 });
    expect(githubAnnotations(checkRun([said]), locate)).toBe(
      '::error file=words/a%25%2Cb%3Ac%0A.zip,line=1,title=nested-zip::' +
        'x]]>%250A,:%0D\\n::warning::y \u001b[2J\u0007 <script> & "q" | `z` \ufffe\udfff. Unpack it.\n',
    );
  });

  it('shows ten of a kind, the worst first, and counts the rest', () => {
    const run = {
      extensions: [examined([...many('note', 11), ...many('warn', 3)]), examined(many('error', 12))],
      settings: [{ path: '.', findings: [finding({ severity: 'error', file: 'slipway.json' })] }],
    };
    const lines = githubAnnotations(run, locate).trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/ .*/, ''))).toEqual([
      ...Array(10).fill('::error'),
      ...Array(3).fill('::warning'),
      ...Array(10).fill('::notice'),
      '3',
    ]);
    expect(lines.at(-1)).toBe('3 more errors, 1 more note: `slipway check` shows all.');
  });

  it('makes one command of any finding, which says what the finding says', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (file, message) => {
        const out = githubAnnotations(checkRun([finding({ file: `x${file}`, message })]), () => ({
          file: `x${file}`,
          line: undefined,
          column: undefined,
          inner: undefined,
        }));
        const [, property = '', rest = ''] =
          /^::error file=([^:,\r\n]*),title=nested-zip::([^\r\n]*)\n$/.exec(out) ?? [];
        expect(unescaped(property)).toBe(`x${file}`);
        expect(unescaped(rest)).toBe(`${message.replaceAll('\n', '\\n')} Unpack it.`);
      }),
    );
  });
});

/** As the runner of GitHub Actions reads it. */
function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
