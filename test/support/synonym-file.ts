import { remarksForEach } from '../../src/each-target.ts';
import type { Problem } from '../../src/formats/problem.ts';
import { readers } from '../../src/formats/readers.ts';
import type { FormatOptions } from '../../src/formats/reading.ts';
import type { Finding } from '../../src/model.ts';
import type { SourceRule } from '../../src/rules/rule.ts';
import { sourceOf } from './extension.ts';

type Said = Omit<Finding, 'docs'>;

/** What this rule alone has to say of `synonyms.txt` with this text, read as a filter with these options reads it. */
export async function ofSynonyms(
  rule: SourceRule,
  text: string,
  options: FormatOptions = {},
): Promise<readonly Said[]> {
  return said(rule, 'synonyms', text, options);
}

/** The same of a file under `format: wordnet`. */
export async function ofWordnet(
  rule: SourceRule,
  text: string,
  options: FormatOptions = {},
): Promise<readonly Said[]> {
  return said(rule, 'wordnet-synonyms', text, options);
}

async function said(
  rule: SourceRule,
  format: 'synonyms' | 'wordnet-synonyms',
  text: string,
  options: FormatOptions,
): Promise<readonly Said[]> {
  const source = sourceOf({ 'synonyms.txt': text });
  const problems: Problem[] = [];
  const read = await readers[format]?.();
  await read?.(source.files, (problem) => problems.push(problem), options);
  const remarks = await remarksForEach(
    rule,
    {
      source,
      identity: { type: 'bundle', name: 'demo', version: '9.5.2' },
      given: { type: 'bundle' },
      descriptor: undefined,
      jars: [],
      others: [],
      readings: [{ format, files: source.files, because: 'the test says so', options, problems }],
      unknown: [],
      uses: undefined,
    },
    [{ release: '9.5.2' }],
  );
  return remarks.map((remark) => ({ rule: rule.id, severity: rule.severity, ...remark }));
}
