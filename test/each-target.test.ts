import { describe, expect, it } from 'vitest';
import { remarksForEach } from '../src/each-target.ts';
import { matching } from '../src/elasticsearch/releases.ts';
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
  const identified = await identify(extension.source, extension.given);
  const context = {
    source: extension.source,
    ...identified,
    jars: [],
    readings: [],
    unknown: [],
    uses: undefined,
  };
  const said = await remarksForEach(rule, context, targets);
  return { said: said.map(({ message, releases }) => [message, releases]), runs: asked.length };
}

describe('remarksForEach', () => {
  it('runs a rule that does not ask for the target once', async () => {
    expect(await remarks('all', () => 'Bad.')).toEqual({ said: [['Bad.', undefined]], runs: 1 });
  });

  it('tells once, without releases, what is true of all', async () => {
    const { said, runs } = await remarks('9.5.x', ({ target }) => (target ? 'Bad.' : undefined));
    expect(said).toEqual([['Bad.', undefined]]);
    expect(runs).toBe(3);
  });

  it('names the releases of what is true of some', async () => {
    const old = ({ target }: SourceContext) => (target?.release.startsWith('8.') ? 'Bad.' : undefined);
    expect((await remarks('8.17.x 9.*', old)).said).toEqual([['Bad.', ['8.17.0-8.17.10']]]);
  });

  it('makes one of remarks that differ in the number of the target alone', async () => {
    const other = ({ target }: SourceContext) =>
      target?.release === '9.5.1' ? undefined : `Built for 9.5.1, but ${target?.release} is running.`;
    expect((await remarks('all', other)).said).toEqual([
      ['Built for 9.5.1, but 7.0.0-9.5.0, 9.5.2 is running.', ['7.0.0-9.5.0', '9.5.2']],
    ]);
  });

  it('takes no part of another number for that of the target', async () => {
    const near = ({ target }: SourceContext) => `18.1.0 8.1.01 8.1.0.1 is not ${target?.release}.`;
    expect((await remarks('8.1.0 8.1.1', near)).said).toEqual([
      ['18.1.0 8.1.01 8.1.0.1 is not 8.1.0-8.1.1.', undefined],
    ]);
  });

  it('leaves the words of a single target as they are', async () => {
    expect((await remarks('8.1.0', ({ target }) => `For ${target?.release}.`)).said).toEqual([
      ['For 8.1.0.', undefined],
    ]);
  });
});
