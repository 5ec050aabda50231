import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capped } from '../src/capped.ts';
import { isWithin } from '../src/elasticsearch/release-ranges.ts';
import { releases } from '../src/elasticsearch/releases.ts';
import type { Finding } from '../src/model.ts';
import { runs } from './support/fuzz.ts';

const finding = (number: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'entitlement-scopes',
  severity: 'warn',
  file: 'entitlement-policy.yaml',
  line: number + 1,
  message: `Scope ${number} is foreign.`,
  hint: 'Delete it.',
  docs: 'docs/rules.md#entitlement-scopes',
  ...more,
});
const many = (count: number, more: (number: number) => Partial<Finding> = () => ({})) =>
  Array.from({ length: count }, (_, number) => finding(number, more(number)));
const lines = (findings: readonly Finding[]) => findings.map(({ line }) => line);

describe('capped', () => {
  it('leaves 100 findings as they are', () => {
    expect(capped(many(100), [])).toEqual(many(100));
  });

  it('counts those beyond 100', () => {
    expect(capped(many(412), [])).toEqual([
      ...many(100),
      {
        rule: 'entitlement-scopes',
        severity: 'warn',
        file: 'entitlement-policy.yaml',
        message: 'And 312 more of entitlement-scopes in entitlement-policy.yaml.',
        hint: 'Mend those that are told, and check again for the rest.',
        docs: 'docs/rules.md#entitlement-scopes',
      },
    ]);
  });

  it('counts those of several files at the extension', () => {
    const [last] = capped(
      many(150, (number) => ({ file: `${number}.java` })),
      [],
    ).slice(-1);
    expect(last).toMatchObject({ file: '.', message: 'And 50 more of entitlement-scopes in 50 files.' });
  });

  it('keeps the worst, in their place', () => {
    const found = capped(
      many(300, (number) => (number === 250 ? { severity: 'error' } : {})),
      [],
    );
    expect(lines(found)).toEqual([...lines(many(99)), 251, undefined]);
    expect(found.at(-1)?.severity).toBe('warn');
  });

  it('keeps one of each file before the second of any', () => {
    const found = capped([...many(300), finding(0, { file: 'z.yaml' })], []);
    expect(lines(found)).toEqual([...lines(many(99)), 1, undefined]);
  });

  it('says with the worst that are left out for which releases they are errors', () => {
    const all = ['8.17.0', '9.4.0', '9.5.0', '9.5.1', '9.5.2'];
    const found = capped(
      [
        ...many(120, () => ({ severity: 'error', releases: ['9.5.0-9.5.2'] })),
        finding(1, { severity: 'error', releases: ['8.17.0'] }),
        finding(1),
      ],
      all,
    );
    expect(found.at(-1)).toMatchObject({
      severity: 'error',
      releases: ['8.17.0', '9.5.0-9.5.2'],
      message: 'And 22 more of entitlement-scopes in entitlement-policy.yaml.',
    });
    expect(
      capped(
        many(101, () => ({ releases: ['8.17.0', '9.4.0-9.5.2'] })),
        all,
      ).at(-1),
    ).not.toHaveProperty('releases');
  });

  it('changes for no release what is an error of it', () => {
    const some = fc.constantFrom(undefined, ['7.0.0-8.17.10'], ['9.5.2'], ['8.0.0', '9.0.0-9.5.2']);
    const kind = fc.record({ severity: fc.constantFrom('error', 'warn', 'note'), releases: some });
    const loads = (findings: readonly Finding[], release: string) =>
      !findings.some(
        (one) => one.severity === 'error' && (one.releases === undefined || isWithin(one.releases, release)),
      );
    fc.assert(
      fc.property(fc.array(kind, { minLength: 90, maxLength: 300 }), (kinds) => {
        const findings = kinds.map(({ severity, releases: ranges }, number) =>
          finding(number, { severity, ...(ranges && { releases: ranges }) }),
        );
        const fewer = capped(findings, releases);
        expect(fewer.length).toBeLessThanOrEqual(101);
        for (const release of ['7.0.0', '8.0.0', '8.18.0', '9.0.0', '9.5.2']) {
          expect(loads(fewer, release)).toBe(loads(findings, release));
        }
      }),
      runs(100),
    );
  });
});
