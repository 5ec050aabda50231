import { isBounded, isTrueOf, type Problem } from '../formats/problem.ts';
import type { FormatName } from '../formats/reading.ts';
import type { Stage } from '../model.ts';
import type { Remark, SourceContext, SourceRule } from './rule.ts';

/** The check of a rule on what fails: the problems of its own name, as the formats' readers told them, each with its stage. */
export function failuresOf(kind: string): SourceRule['check'] {
  return function* check(context) {
    for (const { format, problem } of problemsOf(kind, context)) {
      const stage = problem.stage ?? stages[format];
      const softened = problem.severity !== undefined;
      yield { ...remarkOf(problem), ...(!softened && stage !== undefined && { stage }) };
    }
  };
}

/** The check of a rule on what is silently wrong: the problems of its own name. No stage, since nothing ever says a word. */
export function silentOf(kind: string): SourceRule['check'] {
  return function* check(context) {
    for (const { problem } of problemsOf(kind, context)) yield remarkOf(problem);
  };
}

function* problemsOf(kind: string, context: SourceContext) {
  for (const { format, problems } of context.readings) {
    for (const problem of problems) {
      if (problem.kind !== kind) continue;
      // Asks for the target only where the problem depends on it: then the rule runs once for all targets.
      if (isBounded(problem) && !isTrue(problem, context)) continue;
      yield { format, problem };
    }
  }
}

function isTrue(problem: Problem, { target }: SourceContext): boolean {
  if (target === undefined) return isTrueOf(problem, undefined);
  return target.ask((release) => isTrueOf(problem, release));
}

function remarkOf({ file, line, column, message, hint, severity }: Problem): Remark {
  return {
    file,
    ...(line !== undefined && { line, column: column ?? 1 }),
    message,
    hint,
    ...(severity !== undefined && { severity }),
  };
}

/** When what is wrong with a file of a format is found out (AnalysisRegistry.build, and the plugins that read them). */
const stages: Readonly<Record<FormatName, Stage | undefined>> = {
  synonyms: 'index',
  'wordnet-synonyms': 'index',
  'word-list': 'index',
  'stemmer-override': 'index',
  mappings: 'index',
  'type-table': 'index',
  hunspell: 'index',
  'kuromoji-user-dictionary': 'index',
  'nori-user-dictionary': 'index',
  'hyphenation-patterns': 'index',
  'icu-rules': 'index',
  'geoip-database': 'first use',
  'user-agent-regexes': 'node start',
  'saml-metadata': 'node start',
  certificates: 'node start',
  keystore: 'node start',
  keytab: 'first use',
  'krb5-conf': 'first use',
  'role-mapping': 'node start',
  users: undefined,
  'users-roles': undefined,
  'ik-dictionary': undefined,
  'ik-configuration': undefined,
};
