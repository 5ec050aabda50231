import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKuromojiUserDictionary } from '../src/formats/kuromoji-user-dictionary.ts';
import { parseMappings } from '../src/formats/mappings.ts';
import { parseNoriUserDictionary } from '../src/formats/nori-user-dictionary.ts';
import type { Tell } from '../src/formats/problem.ts';
import type { FormatName } from '../src/formats/reading.ts';
import { parseSolrRule, type Term } from '../src/formats/solr-rule.ts';
import { parseStemmerOverride } from '../src/formats/stemmer-override.ts';
import { eachLine } from '../src/formats/text.ts';
import { parseTypeTable } from '../src/formats/type-table.ts';
import { javaTrim } from '../src/formats/word-lines.ts';
import { parseWordList } from '../src/formats/word-list.ts';
import { parseWordnetLine } from '../src/formats/wordnet-line.ts';
import type { SourceFile } from '../src/model.ts';
import { rules } from '../src/rules/index.ts';
import { findings, reading } from './support/extension.ts';
import { fixed, only } from './support/fixing.ts';
import { runs } from './support/fuzz.ts';
import { memoryFile } from './support/memory-source.ts';
import { mutatedText } from './support/mutated.ts';

const PATH = 'a.txt';
const fixable = rules.flatMap((rule) => (rule.reads === 'source' && rule.fix ? [rule] : []));
const ofText = fixable.filter(({ appliesTo }) => appliesTo.includes('bundle'));

/** The text after all rules, or these alone, have mended it. */
async function mended(format: FormatName, text: string, ids = ofText.map(({ id }) => id)): Promise<string> {
  return (await fixed(reading(format, { [PATH]: text }), { settings: only(...ids) })).files[PATH] ?? text;
}

const pieces = [
  'the',
  'of',
  'The',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '# c',
  '_english_',
  'a, b',
  '\\',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  mutatedText(pieces).map((bytes) => Buffer.from(bytes).toString('utf8')),
);

const EDGES =
  /^[\p{Cc} \p{Z}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|[\p{Cc} \p{Z}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+$/gu;
const isNoBinary = (text: string) => !text.includes('\0');
const lines = (text: string) => text.split(/\r\n|\n|\r/);

async function wordsOf(text: string): Promise<ReadonlySet<string>> {
  const words: string[] = [];
  await parseWordList(
    memoryFile(PATH, Buffer.from(text)),
    () => undefined,
    {},
    (word) => words.push(word),
  );
  return new Set(
    words.map((word) => word.replace(EDGES, '')).filter((word) => word !== '' && !word.startsWith('#')),
  );
}

describe('a word list that was mended', () => {
  it('is not mended again, and has the same words', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const once = await mended('word-list', text);
        expect(await mended('word-list', once)).toBe(once);
        expect(await wordsOf(once)).toEqual(await wordsOf(text));
      }),
      runs(300),
    );
  });

  it('is passed in silence by the rules that mended it, but for what would become a comment', async () => {
    await fc.assert(
      fc.asyncProperty(texts.filter(isNoBinary), async (text) => {
        const after = await mended('word-list', text);
        const isLeft = ({ line = 1 }) => (lines(after)[line - 1] ?? '').replace(EDGES, '').startsWith('#');
        for (const rule of ofText) {
          const said = await findings(rule, reading('word-list', { [PATH]: after }));
          expect(said.filter((one) => !isLeft(one))).toEqual([]);
        }
      }),
      runs(200),
    );
  });
});

describe('what a rule alone changes', () => {
  it.each([
    ['text-byte-order-mark', (text: string) => text.replace(/^\ufeff+/, '')],
    ['text-line-ends', (text: string) => lines(text).join('\n').replace(/\n$/, '')],
    ['text-trailing-blanks', (text: string) => lines(text).map((line) => line.replace(/[ \t]+$/, ''))],
    ['text-invisible-ends', (text: string) => lines(text).map((line) => line.replace(EDGES, ''))],
    ['words-duplicate', (text: string) => new Set(['', ...lines(text).map(javaTrim)])],
  ] as const)('of %s is what it is about', async (id, rest) => {
    await fc.assert(
      // Where the line between goes, a CR and an LF become one end.
      fc.asyncProperty(texts, async (any) => {
        const text = id === 'text-line-ends' ? any : any.replaceAll('\r', '\r\n').replaceAll('\n\n', '\n');
        const [rule] = fixable.filter((one) => one.id === id);
        const after = await mended('word-list', text, [id]);
        expect(rest(after)).toEqual(rest(text));
        const said = rule === undefined ? [] : await findings(rule, reading('word-list', { [PATH]: text }));
        if (said.length === 0) expect(after).toBe(text);
      }),
      runs(200),
    );
  });
});

async function solrRules(file: SourceFile): Promise<Iterable<unknown>> {
  const found: unknown[] = [];
  await eachLine(file, (text) => {
    if (javaTrim(text) === '' || text.startsWith('#')) return;
    const rule = parseSolrRule(text);
    const texts = (terms: readonly Term[] = []) => terms.map((term) => term.text.replace(EDGES, ''));
    if (rule.kind === 'equal') found.push(texts(rule.terms));
    else if (rule.kind === 'mapping') found.push([texts(rule.left), texts(rule.right)]);
    else found.push(rule.kind);
  });
  return found;
}

async function wordnetFacts(file: SourceFile): Promise<Iterable<unknown>> {
  const found: unknown[] = [];
  await eachLine(file, (text) => found.push(parseWordnetLine(text)));
  return found;
}

describe('the entries of a file that was mended', () => {
  type Parse = (file: SourceFile, tell: Tell) => Promise<Iterable<unknown>>;
  it.each<readonly [FormatName, Parse, readonly string[]]>([
    ['stemmer-override', parseStemmerOverride, ['mice', ', ', '=>', ' => ', 'mouse']],
    ['mappings', parseMappings, ['a', '=>', ' => ', '\\u00e4', '\\', 'ph', '# => x']],
    ['type-table', parseTypeTable, ['$', '=>', ' => ', 'DIGIT', '\\u0024', '\\ ']],
    ['kuromoji-user-dictionary', parseKuromojiUserDictionary, ['日本', ',', '"', ' ', '#']],
    ['synonyms', solrRules, ['usa', ', ', '=>', '\u00a0', '# c', '\u200b', 'united states']],
    ['wordnet-synonyms', wordnetFacts, ["s(100000001,1,'woods',n,1,0).", "''", 's(', '(']],
    [
      'nori-user-dictionary',
      async (file, tell) => (await parseNoriUserDictionary(file, tell)).keys(),
      ['세종', '시', ' ', '#', '"'],
    ],
  ])('are the same, of %s', async (format, parse, parts) => {
    const ends = ['\n', '\r\n', '\r', ' ', '\t', '  \n', '\\ \n'];
    const text = fc.array(fc.constantFrom(...parts, ...ends), { maxLength: 30 }).map((some) => some.join(''));
    const entriesOf = async (content: string) => [
      ...(await parse(memoryFile(PATH, Buffer.from(content)), () => undefined)),
    ];
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        expect(await entriesOf(await mended(format, content))).toEqual(await entriesOf(content));
      }),
      runs(200),
    );
  });
});
