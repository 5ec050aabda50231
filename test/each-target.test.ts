import { describe, expect, it } from 'vitest';
import { remarksForEach } from '../src/each-target.ts';
import { matching } from '../src/elasticsearch/releases.ts';
import { lowest, span } from '../src/elasticsearch/target.ts';
import { identify } from '../src/identify.ts';
import { defineRule, type SourceContext } from '../src/rules/rule.ts';
import { plugin } from './support/extension.ts';

const extension = plugin({ 'a.txt': '' });
const about = {
  id: 'demo',
  summary: '',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why: '',
  reference: '',
  fails: '',
  passes: '',
} as const;

async function remarks(range: string, say: (context: SourceContext) => string | undefined) {
  const asked: string[] = [];
  const rule = defineRule({
    ...about,
    *check(context: SourceContext) {
      const message = say(context);
      asked.push(message ?? '');
      if (message !== undefined) yield { file: 'a.txt', message, hint: 'Mend it.' };
    },
  });
  const targets = matching(range).map((release) => ({ release }));
  const context = await contextOf();
  const said = await remarksForEach(rule, context, targets);
  return { said: said.map(({ message, releases }) => [message, releases]), runs: asked.length };
}

/** What a rule on the plugin sees besides the target. */
async function contextOf(): Promise<Omit<SourceContext, 'target'>> {
  const identified = await identify(extension.source, extension.given);
  return {
    source: extension.source,
    ...identified,
    jars: [],
    others: [],
    readings: [],
    unknown: [],
    uses: undefined,
  };
}

describe('remarksForEach', () => {
  it('runs a rule that does not ask for the target once', async () => {
    expect(await remarks('all', () => 'Bad.')).toEqual({ said: [['Bad.', undefined]], runs: 1 });
  });

  it('tells once, without releases, what is true of all', async () => {
    const { said, runs } = await remarks('9.5.x', ({ target }) =>
      target?.ask((release) => release) ? 'Bad.' : undefined,
    );
    expect(said).toEqual([['Bad.', undefined]]);
    expect(runs).toBe(3);
  });

  it('names the releases of what is true of some', async () => {
    const old = ({ target }: SourceContext) =>
      target?.ask((release) => release.startsWith('8.')) ? 'Bad.' : undefined;
    expect((await remarks('8.17.x 9.*', old)).said).toEqual([['Bad.', ['8.17.0-8.17.10']]]);
  });

  it('runs a rule once for all targets of which its facts say the same', async () => {
    const { said, runs } = await remarks('8.17.x 9.*', ({ target }) =>
      target?.ask((release) => ({ isOld: release.startsWith('8.') })).isOld
        ? `Bad on ${target.name}.`
        : undefined,
    );
    expect(said).toEqual([['Bad on 8.17.0-8.17.10.', ['8.17.0-8.17.10']]]);
    expect(runs).toBe(2);
  });

  it('asks no fact that the rule would not ask of a target', async () => {
    const { said } = await remarks('8.17.0 8.18.0 9.0.0', ({ target }) => {
      if (target?.ask((release) => release.startsWith('9.'))) return 'Nine.';
      return target?.ask((release) => {
        if (release.startsWith('9.')) throw new Error('asked of 9.x');
        return release;
      });
    });
    expect(said).toEqual([
      ['8.17.0', ['8.17.0']],
      ['8.18.0', ['8.18.0']],
      ['Nine.', ['9.0.0']],
    ]);
  });

  it('makes one of remarks that differ in what is told alone, and tells it of all of their releases', async () => {
    const minor = (release: string) => Number(release.split('.')[1]);
    const { said } = await remarks('8.1.0 8.2.0 8.4.0 8.5.0', ({ target }) =>
      target?.ask(minor) === 4
        ? undefined
        : `Minor ${target?.tell(minor, span)}, not ${target?.tell(minor, lowest)}.`,
    );
    expect(said).toEqual([['Minor 1-5, not 1.', ['8.1.0', '8.2.0', '8.5.0']]]);
  });

  it('makes one of remarks that differ in the number of the target alone', async () => {
    const other = ({ target }: SourceContext) =>
      target?.ask((release) => release === '9.5.1')
        ? undefined
        : `Built for 9.5.1, but ${target?.name} is running.`;
    expect((await remarks('all', other)).said).toEqual([
      ['Built for 9.5.1, but 7.0.0-9.5.0, 9.5.2 is running.', ['7.0.0-9.5.0', '9.5.2']],
    ]);
  });

  it('names no list of releases in a way out, for it could not be typed', async () => {
    const hinted = async (range: string) => {
      const rule = defineRule({
        ...about,
        *check({ target }: SourceContext) {
          const hint = `Pass --elasticsearch ${target?.name}, not 7.5.1.`;
          if (target?.ask((release) => release !== '9.5.2')) yield { file: 'a.txt', message: 'Bad.', hint };
        },
      });
      const targets = matching(range).map((release) => ({ release }));
      const said = await remarksForEach(rule, await contextOf(), targets);
      return said.map(({ hint }) => hint);
    };
    expect(await hinted('9.5.x')).toEqual(['Pass --elasticsearch <release>, not 7.5.1.']);
    expect(await hinted('9.5.1 9.5.2')).toEqual(['Pass --elasticsearch 9.5.1, not 7.5.1.']);
  });

  it.each(['8.1.0', '\u{10ffff}0\u{10ffff}', '<release>', '$&', '00000000-0000-4000-8000-000000000000'])(
    'takes nothing that a file says for what is told of the target: %s',
    async (value) => {
      const quoting = ({ target }: SourceContext) =>
        target?.ask((release) => `${value} is not ${target.name}, be it ${release.slice(0, 1)}.`);
      expect((await remarks('8.1.0 8.1.1', quoting)).said).toEqual([
        [`${value} is not 8.1.0-8.1.1, be it 8.`, undefined],
      ]);
    },
  );

  it('tells one thing once, be it for one release, for several or for none', async () => {
    const rule = defineRule({
      ...about,
      *check({ target }: SourceContext) {
        const remark = { file: 'a.txt', message: `${target?.ask((release) => release)}`, hint: 'Mend it.' };
        yield remark;
        yield remark;
      },
    });
    const context = await contextOf();
    const counts = [[], ['9.5.1'], ['9.5.1', '9.5.2']].map(async (releases) => {
      const targets = releases.map((release) => ({ release }));
      return (await remarksForEach(rule, context, targets)).length;
    });
    expect(await Promise.all(counts)).toEqual([1, 1, 2]);
  });

  it('leaves the words of a single target as they are', async () => {
    expect((await remarks('8.1.0', ({ target }) => `For ${target?.name}.`)).said).toEqual([
      ['For 8.1.0.', undefined],
    ]);
  });
});
