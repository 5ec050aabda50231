import { fault, peek, type Scanner } from './java-regex-scanner.ts';

/** Reads what follows `\p`: `L`, `{Lu}`, `{IsLatin}`, `{InGreek}`, `{script=Han}`, `{javaLowerCase}`. */
export function readProperty(scanner: Scanner): void {
  const char = peek(scanner);
  if (char !== '{') {
    scanner.at += 1;
    if (char === undefined || !CATEGORIES.has(char)) {
      throw fault(scanner, `Unknown character property name {${char ?? ''}}`);
    }
    return;
  }
  const end = scanner.chars.indexOf('}', scanner.at);
  if (end === -1) throw fault(scanner, 'Unclosed character family');
  const name = scanner.chars.slice(scanner.at + 1, end).join('');
  if (name === '') throw fault(scanner, 'Empty character family');
  scanner.at = end + 1;
  if (!isProperty(name)) throw fault(scanner, `Unknown character property name {${name}}`);
}

function isProperty(name: string): boolean {
  const [, key, value = ''] = /^([^=]*)=(.*)$/s.exec(name) ?? [];
  if (key !== undefined) {
    const kind = key.toLowerCase();
    if (kind === 'sc' || kind === 'script') return isScript(value);
    if (kind === 'blk' || kind === 'block') return isBlock(value);
    return (kind === 'gc' || kind === 'general_category') && CATEGORIES.has(value);
  }
  if (name.startsWith('In')) return isBlock(name.slice(2));
  if (!name.startsWith('Is')) return CATEGORIES.has(name);
  const short = name.slice(2);
  return BINARY.has(short.toUpperCase().replaceAll('_', '')) || CATEGORIES.has(short) || isScript(short);
}

/** General categories, the classes of POSIX, and those of java.lang.Character; with regard to case. */
const CATEGORIES: ReadonlySet<string> = new Set(
  [
    'Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf',
    'L M N Z C P S LC LD L1 all ASCII Alnum Alpha Blank Cntrl Digit Graph Lower Print Punct Space Upper XDigit',
    'javaLowerCase javaUpperCase javaAlphabetic javaIdeographic javaTitleCase javaDigit javaDefined javaLetter',
    'javaLetterOrDigit javaJavaIdentifierStart javaJavaIdentifierPart javaUnicodeIdentifierStart javaWhitespace',
    'javaUnicodeIdentifierPart javaIdentifierIgnorable javaSpaceChar javaISOControl javaMirrored',
  ].flatMap((names) => names.split(' ')),
);

/** After `Is`, without regard to case and underscores. */
const BINARY: ReadonlySet<string> = new Set(
  [
    'ALPHABETIC LETTER IDEOGRAPHIC LOWERCASE UPPERCASE TITLECASE WHITESPACE CONTROL PUNCTUATION HEXDIGIT ASSIGNED',
    'NONCHARACTERCODEPOINT DIGIT ALNUM BLANK GRAPH PRINT WORD JOINCONTROL EMOJI EMOJIPRESENTATION EMOJIMODIFIER',
    'EMOJIMODIFIERBASE EMOJICOMPONENT EXTENDEDPICTOGRAPHIC',
  ].flatMap((names) => names.split(' ')),
);

/** Character.UnicodeScript.forName: a name or its code of four letters, in any case. */
function isScript(name: string): boolean {
  if (!/^[A-Za-z_]+$/.test(name)) return false;
  const words = name.toLowerCase().split('_');
  const written = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('_');
  try {
    return new RegExp(`\\p{Script=${OTHERWISE.get(written) ?? written}}`, 'u').source !== '';
  } catch {
    return false; // JavaScript knows the same scripts, and throws for what is none
  }
}

/** How JavaScript writes a few of them. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['Signwriting', 'SignWriting'],
  ['Unknown', 'Zzzz'],
]);

/** Character.UnicodeBlock.forName: that there is such a block, only a table of all blocks could tell. */
function isBlock(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9 _-]*$/.test(name);
}
