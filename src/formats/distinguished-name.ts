/**
 * What is wrong with a distinguished name, in words, as UnboundID's DN reads it, which is RFC 4514 with blanks around every
 * part; undefined where nothing is.
 */
export function distinguishedNameFault(text: string): string | undefined {
  let at = skipBlanks(text, 0);
  if (at === text.length) return undefined; // the name of the root
  for (;;) {
    NAME.lastIndex = at;
    const name = NAME.exec(text);
    if (name === null) return `an attribute such as cn was expected at ${JSON.stringify(text.slice(at, at + 20))}`;
    const [attribute] = name;
    at = skipBlanks(text, at + attribute.length);
    if (text[at] !== '=') return `= was expected after ${JSON.stringify(attribute)}`;
    const end = valueEnd(text, at + 1);
    if (typeof end === 'string') return end;
    if (end === text.length) return undefined;
    at = skipBlanks(text, end + 1);
    if (at === text.length) return `it ends in ${text[end]}, where another part was expected`;
  }
}

/** A name or an object identifier (UnboundID's RDN.readAttributeName). */
const NAME = /(?:[A-Za-z](?:[A-Za-z0-9-]|;[A-Za-z0-9-])*|\d+(?:\.\d+)*)/y;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

/** Where the comma, semicolon or plus sign after a value stands, or the text ends; or what is wrong. */
function valueEnd(text: string, from: number): number | string {
  let at = skipBlanks(text, from);
  if (text[at] === '#') return hexEnd(text, at + 1);
  if (text[at] === '"') return quotedEnd(text, at + 1);
  for (; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === ',' || char === ';' || char === '+') return at;
    if (char === '"' || char === '<' || char === '>') return `${char} stands in a value without \\ before it`;
    if (char !== '\\') continue;
    const width = escapeWidth(text, at + 1);
    if (width === undefined) return 'a \\ is followed by nothing that it can stand for';
    at += width;
  }
  return at;
}

/** How many characters after a backslash belong to it. */
function escapeWidth(text: string, at: number): number | undefined {
  if (/^[0-9A-Fa-f]/.test(text[at] ?? '')) return /^[0-9A-Fa-f]{2}/.test(text.slice(at, at + 2)) ? 2 : undefined;
  return text[at] === undefined ? undefined : 1;
}

function hexEnd(text: string, from: number): number | string {
  const [digits = ''] = /^(?:[0-9A-Fa-f]{2})+/.exec(text.slice(from)) ?? [];
  const at = skipBlanks(text, from + digits.length);
  if (digits === '' || (at < text.length && !',;+'.includes(text[at] ?? ''))) return 'after # pairs of hexadecimal digits were expected';
  return at;
}

function quotedEnd(text: string, from: number): number | string {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += escapeWidth(text, at + 1) ?? 1;
    else if (text[at] === '"') {
      const end = skipBlanks(text, at + 1);
      return end === text.length || ',;+'.includes(text[end] ?? '') ? end : 'something follows a value in quotes';
    }
  }
  return 'a quote is not closed';
}
