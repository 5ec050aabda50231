import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSecurityPolicy } from '../../src/formats/security-policy.ts';
import { runs } from '../support/fuzz.ts';

const policy = `// what for
grant codeBase "\${codebase.demo}" {
  permission java.io.FilePermission "<<ALL FILES>>", "read";
  permission java.lang.RuntimePermission "getClassLoader";
};
`;

const pieces = [...'{};,"\'/*\\ \n\r\0$#', '/*', '*/', '//', 'grant', 'permission', 'signedBy', 'principal'];

const mutated = fc
  .array(fc.tuple(fc.nat(policy.length), fc.nat(3), fc.constantFrom(...pieces)), { maxLength: 6 })
  .map((changes) =>
    changes.reduce((text, [at, drop, piece]) => text.slice(0, at) + piece + text.slice(at + drop), policy),
  );

describe('parseSecurityPolicy', () => {
  it('reads grants and permissions with their places', () => {
    expect(parseSecurityPolicy(policy)).toEqual({
      grants: [
        {
          codeBase: { kind: 'quoted', text: '${codebase.demo}', line: 2, column: 16 },
          isForOthers: false,
          line: 2,
          column: 1,
          permissions: [
            { type: 'java.io.FilePermission', name: '<<ALL FILES>>', actions: 'read', line: 3, column: 3 },
            {
              type: 'java.lang.RuntimePermission',
              name: 'getClassLoader',
              actions: undefined,
              line: 4,
              column: 3,
            },
          ],
        },
      ],
      problem: undefined,
    });
  });

  it('keeps what stands before the problem', () => {
    const { grants, problem } = parseSecurityPolicy(`${policy}grant }`);
    expect([grants.length, problem]).toEqual([
      1,
      { line: 6, column: 7, message: 'expected codeBase or SignedBy or Principal' },
    ]);
  });

  it('ends for any text, with places that are in it', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ maxLength: 60, unit: 'binary' })), (text) => {
        const { problem } = parseSecurityPolicy(text);
        return problem === undefined || (problem.line <= text.split('\n').length && problem.column >= 1);
      }),
      runs(2000),
    );
  });

  it.each([
    ['/*', 200_000],
    ['"', 200_000],
    ['\\', 200_000],
    ['grant {', 50_000],
    ['grant { permission a; };\n', 20_000],
  ])('takes no more than a moment for %j, %i times', (piece, times) => {
    const start = performance.now();
    parseSecurityPolicy(piece.repeat(times));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
