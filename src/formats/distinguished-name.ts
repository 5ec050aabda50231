/**
 * What is wrong with a distinguished name, in words, as UnboundID's DN reads it, which Elasticsearch uses; undefined where
 * nothing is. That takes anything for the name of an attribute.
 */
export function distinguishedNameFault(text: string): string | undefined {
  let at = skipBlanks(text, 0);
  if (at === text.length) return undefined; // the name of the root
  for (;;) {
    NAME_END.lastIndex = at;
    const end = NAME_END.exec(text)?.index ?? text.length;
    const name = JSON.stringify(text.slice(at, Math.min(end, at + 40)));
    if (end === at) return 'an attribute such as cn= was expected where one is left out';
    at = skipBlanks(text, end);
    if (text[at] !== '=') return `an attribute such as cn= was expected at ${name}`;
    const stop = valueEnd(text, skipBlanks(text, at + 1));
    if (typeof stop === 'string') return stop;
    at = skipBlanks(text, stop);
    if (at === text.length) return undefined;
    const separator = text[at] ?? '';
    if (!SEPARATORS.includes(separator)) return `${separator} stands where a comma was expected`;
    at = skipBlanks(text, at + 1);
    if (at === text.length) return `it ends in ${separator}, after which another part was expected`;
  }
}

const NAME_END = /[ =,;]/g;
const SEPARATORS = ',;+';

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

/** Where what follows a value begins, or what is wrong with it (UnboundID's RDN.readValueString). */
function valueEnd(text: string, from: number): number | string {
  if (text[from] === '#') return hexEnd(text, from + 1);
  const isQuoted = text[from] === '"';
  for (let at = isQuoted ? from + 1 : from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '\\') {
      const next = text.slice(at + 1, at + 3);
      if (next === '') return 'it ends in \\, after which a character was expected';
      if (/^[0-9A-Fa-f]/.test(next) && !/^[0-9A-Fa-f]{2}/.test(next))
        return `\\${next} is cut off; two hexadecimal digits were expected`;
      at += /^[0-9A-Fa-f]/.test(next) ? 2 : 1;
    } else if (char === '"') return isQuoted ? at + 1 : '" stands within a value, without \\ before it';
    else if (!isQuoted && SEPARATORS.includes(char)) return at;
  }
  return isQuoted ? 'a value begins with ", and no other one ends it' : text.length;
}

/** Pairs of digits, which are one value of ASN.1 (RDN.readHexString). */
function hexEnd(text: string, from: number): number | string {
  const digits = /[0-9A-Fa-f]*/y;
  digits.lastIndex = from;
  const [hex = ''] = digits.exec(text) ?? [];
  const [, length] = Buffer.from(hex.slice(0, 4), 'hex');
  const isValue =
    hex.length % 2 === 0 && length !== undefined && length < 128 && hex.length === 4 + length * 2;
  return isValue ? from + hex.length : 'after # a value of ASN.1 in hexadecimal digits was expected';
}
