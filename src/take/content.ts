import type { FormatName } from '../formats/reading.ts';

/** What the start of a file tells of its format. */
export interface Content {
  /** What it can be taken for without doubt. */
  readonly likely: FormatName | undefined;
  /** What it can be at all; empty when that cannot be told. */
  readonly possible: readonly FormatName[];
  /** A private key alone: known, and of no format here. */
  readonly isKey?: true;
}

/** The first bytes of a file -> what they tell. `isWhole` when these are all. */
export function contentOf(bytes: Uint8Array, isWhole: boolean): Content {
  const buffer = Buffer.from(bytes);
  const binary = ofBinary(buffer);
  if (binary !== undefined) return only(binary);
  if (buffer.includes(0)) return nothing;
  const text = buffer.toString('utf8').replace(/^\ufeff/, '');
  return ofMarkup(text) ?? ofLines(dataLines(text, isWhole));
}

const nothing: Content = { likely: undefined, possible: [] };

function only(format: FormatName): Content {
  return { likely: format, possible: [format] };
}

/** JKS and JCEKS, PKCS #12 and X.509 in DER, a keytab of version 2 or 1, the marker of MaxMind's format. */
function ofBinary(bytes: Buffer): FormatName | undefined {
  const start = bytes.subarray(0, 16).toString('hex');
  if (/^(?:feedfeed|cececece)/.test(start)) return 'keystore';
  if (/^30(?:8[0-4][0-9a-f]*?)020103/.test(start)) return 'keystore';
  if (/^3082[0-9a-f]{4}3082/.test(start)) return 'certificates';
  if (/^050[12]0000/.test(start)) return 'keytab';
  return bytes.includes(MAXMIND) ? 'geoip-database' : undefined;
}

const MAXMIND = Buffer.from('abcdef4d61784d696e642e636f6d', 'hex');

function ofMarkup(text: string): Content | undefined {
  if (/^\s*</.test(text)) {
    const root = xmlRoot(text);
    if (root === 'hyphenation-info') return only('hyphenation-patterns');
    if (/(?:^|:)Entit(?:y|ies)Descriptor$/.test(root)) return only('saml-metadata');
    return /<entry key="ext_(?:dict|stopwords)"/.test(text) ? only('ik-configuration') : nothing;
  }
  if (/^-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/m.test(text)) return only('certificates');
  if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----/m.test(text)) return { ...nothing, isKey: true };
  if (/^(?:user_agent|os|device)_parsers:/m.test(text)) return only('user-agent-regexes');
  return /^!!(?:chain|forward|reverse|quoted_literals_only)\s*;/m.test(text) ? only('icu-rules') : undefined;
}

/** The name of the outermost element; empty when there is none. */
function xmlRoot(text: string): string {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + 1024))?.[0].length ?? 0;
    const [opening = ''] = /^<(?:!--|\?|!)/.exec(text.slice(at, at + 4)) ?? [];
    const closing = CLOSINGS.get(opening);
    if (closing === undefined) return /^<([\w:.-]+)/.exec(text.slice(at, at + 256))?.[1] ?? '';
    const end = text.indexOf(closing, at);
    if (end < 0) return '';
    at = end + closing.length;
  }
}

/** What ends a comment, an instruction, and a DOCTYPE, as long as that declares nothing itself. */
const CLOSINGS = new Map([
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
]);

/** Lines with something in them, without comments; the last may be cut off. */
function dataLines(text: string, isWhole: boolean): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const known = isWhole ? lines : lines.slice(0, -1);
  return known.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

function ofLines(lines: readonly string[]): Content {
  if (lines.length === 0) return nothing;
  const most = (test: (line: string) => boolean) => lines.filter(test).length >= lines.length * MOST;
  if (most((line) => WORDNET.test(line))) return only('wordnet-synonyms');
  if (most(isJapanese)) return only('kuromoji-user-dictionary');
  if (lines.some((line) => line.includes('=>'))) return most(isRule) ? ofRules(lines) : nothing;
  if (most(isSegmented) && lines.some((line) => HANGUL.test(line) && /\s/.test(line))) {
    return only('nori-user-dictionary');
  }
  // A file of values parted by commas has no blanks behind them; stop words may stand in one line.
  const isListed = lines.length > 1 && most(isList);
  return isListed ? { likely: 'synonyms', possible: ['synonyms', 'word-list'] } : nothing;
}

/** A few lines may be wrong: those are to be found. */
const MOST = 0.8;

const WORDNET = /^s\(\d{9},\d+,'/;

/** In a list of stop words an arrow or a comma may be a word. */
function isRule(line: string): boolean {
  return line.includes('=>') || line.includes(',');
}

/** Terms of a few words; prose has longer ones, and a full stop. */
function isList(line: string): boolean {
  const terms = line.split(', ');
  return (
    terms.length > 1 && !line.endsWith('.') && terms.every((term) => term.trim().split(' ').length <= WORDS)
  );
}

/** Of a term. */
const WORDS = 5;

/** The segments of an entry for kuromoji are its surface form. */
function isJapanese(line: string): boolean {
  const [surface = '', segments = '', ...rest] = line.split(',');
  return (
    rest.length >= 2 && surface !== '' && segments.replaceAll(/\s/g, '') === surface && JAPANESE.test(line)
  );
}

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

const HANGUL = /^\p{sc=Hangul}/u;

/** A word for nori, with its segments or without. */
function isSegmented(line: string): boolean {
  const [word = '', ...segments] = line.split(/\s+/);
  return segments.length === 0 ? !word.includes(',') : segments.join('') === word;
}

/** Lines with arrows: synonyms, unless a list of another kind could be written so too. */
function ofRules(lines: readonly string[]): Content {
  const rules = lines.map((line) => line.split('=>').map((side) => side.trim()));
  const arrows = rules.filter(({ length }) => length > 1);
  if (arrows.length === lines.length && arrows.every(([, type = '']) => TYPE.test(type)))
    return only('type-table');
  const [left, right] = [arrows.map(([side = '']) => side), arrows.map(([, side = '']) => side)];
  const hasLists = lines.some((line) => !line.includes('=>') && line.includes(','));
  if (hasLists || right.some((side) => side.includes(','))) return only('synonyms');
  const hasListsLeft = left.some((side) => side.includes(','));
  if (hasListsLeft && left.some((side) => /\w \w/.test(side))) return only('synonyms');
  return hasListsLeft
    ? { likely: undefined, possible: ['synonyms', 'stemmer-override', 'mappings'] }
    : { likely: undefined, possible: ['synonyms', 'stemmer-override', 'mappings', 'type-table'] };
}

const TYPE = /^(?:LOWER|UPPER|ALPHA|DIGIT|ALPHANUM|SUBWORD_DELIM)$/;
