import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Judged } from '../judgement.ts';
import { judgeBundle } from './judge-bundle.ts';
import { bundleKinds } from './kinds.ts';

/** Each line of a format that has a judge. */
async function judged(name: string): Promise<readonly Judged[]> {
  const text = gunzipSync(await readFile(path.join(import.meta.dirname, name))).toString();
  const lines = text.split('\n').filter((line) => line !== '');
  const known = lines.map((line) => JSON.parse(line)).filter(({ format }) => format in bundleKinds);
  return Promise.all(known.map(judgeBundle));
}

describe('the vectors of bundle files', () => {
  it.each<[name: string, lines: number, undecided: number]>([
    ['wordlists.es95.jsonl.gz', 248, 0],
    ['mappings.es95.jsonl.gz', 143, 0],
    ['type-table.es95.jsonl.gz', 73, 0],
    ['stemmer-override.es95.jsonl.gz', 140, 0],
    ['kuromoji-user-dictionary.es95.jsonl.gz', 108, 0],
    ['nori-user-dictionary.es95.jsonl.gz', 101, 0],
    ['mmdb.es95.jsonl.gz', 33, 0],
    ['user-agent-regexes.es95.jsonl.gz', 49, 0],
    ['certificates.es95.jsonl.gz', 180, 0],
    ['certificates.es80.jsonl.gz', 110, 0],
    ['keystores.es95.jsonl.gz', 92, 2],
    ['keytab.es95.jsonl.gz', 68, 0],
    ['krb5-conf.es95.jsonl.gz', 132, 0],
    ['role-mapping.es95.jsonl.gz', 178, 0],
    ['users.es95.jsonl.gz', 127, 0],
    ['users-roles.es95.jsonl.gz', 92, 0],
    ['hyphenation-patterns.es95.jsonl.gz', 21, 0],
    ['icu-rules.es95.jsonl.gz', 17, 0],
    ['hunspell.es95.jsonl.gz', 248, 0],
    ['synonyms-solr.es95.jsonl.gz', 728, 0],
    ['synonyms-wordnet.es95.jsonl.gz', 211, 0],
    ['lucene-8.7.0.jsonl.gz', 1376, 0],
  ])(
    'of %s agree with Elasticsearch and Lucene in all of %i lines, but %i that take a node',
    async (name, count, undecided) => {
      const lines = await judged(name);
      expect(lines).toHaveLength(count);
      expect(lines.filter(({ judgement }) => judgement.verdict === 'disagrees')).toEqual([]);
      expect(lines.filter(({ judgement }) => judgement.verdict === 'undecided')).toHaveLength(undecided);
    },
  );
});
