import { parseSubset } from './xml-dtd.ts';
import { NAME } from './xml-names.ts';
import type { XmlDeclarations } from './xml-subset.ts';

/** What stands before the root element. */
export interface XmlProlog {
  readonly doctype: XmlDoctype | undefined;
  /** The place that is not well-formed, of what saxes does not look at. */
  readonly fault: XmlPrologFault | undefined;
}

export interface XmlPrologFault {
  /** Index in the text. */
  readonly at: number;
  readonly message: string;
}

export interface XmlDoctype {
  /** Index of `<!DOCTYPE`. */
  readonly at: number;
  /** Of the root element. */
  readonly name: string;
  readonly publicId: string | undefined;
  /** Of the external subset; undefined where there is none. */
  readonly systemId: string | undefined;
  /** Indexes of what stands between the brackets. */
  readonly subset: readonly [start: number, end: number] | undefined;
  readonly declarations: XmlDeclarations;
}

/** `more` while the root element has not begun, and the text may go on. */
export function parseProlog(text: string, isWhole: boolean): XmlProlog | 'more' {
  let at = 0;
  let doctype: XmlDoctype | undefined;
  for (;;) {
    const skipped = match(MISC, text, at);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    if (doctype !== undefined || !text.startsWith('<!DOCTYPE', at)) break;
    const found = parseDoctype(text, at);
    if ('message' in found) return isWhole ? { doctype: undefined, fault: found } : 'more';
    // What looks wrong may only be cut off.
    if (found.doctype.declarations.fault !== undefined && !isWhole) return 'more';
    doctype = found.doctype;
    at = found.end;
  }
  const isOver = isWhole || /^<[^!?]|^[^<\s]/.test(text.slice(at, at + 2));
  return isOver ? { doctype, fault: doctype?.declarations.fault } : 'more';
}

/** The text with blanks in the place of the declarations, which saxes does not read: all places stay. */
export function blankSubset(text: string, doctype: XmlDoctype | undefined): string {
  if (doctype?.subset === undefined) return text;
  const [start, end] = doctype.subset;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

const MISC = /[ \t\r\n]+|<\?.*?\?>|<!--.*?-->/sy;
const BEGIN = new RegExp(`<!DOCTYPE[ \\t\\r\\n]+${NAME}`, 'y');
const EXTERNAL = /[ \t\r\n]+(?:SYSTEM|PUBLIC[ \t\r\n]+("[^"]*"|'[^']*'))[ \t\r\n]+("[^"]*"|'[^']*')/y;
const OPEN = /[ \t\r\n]*\[/y;
const END = /[ \t\r\n]*>/y;

function parseDoctype(
  text: string,
  start: number,
): { readonly doctype: XmlDoctype; readonly end: number } | XmlPrologFault {
  const begin = match(BEGIN, text, start) ?? '';
  let at = start + begin.length;
  if (at === start) return { at, message: 'the DOCTYPE names no root element' };
  EXTERNAL.lastIndex = at;
  const [whole = '', publicId, systemId] = EXTERNAL.exec(text) ?? [];
  at += whole.length;
  const open = match(OPEN, text, at) ?? '';
  at += open.length;
  const declarations = open === '' ? NOTHING : parseSubset(text, at);
  const subset = open === '' ? undefined : ([at, declarations.end] as const);
  at = open === '' ? at : declarations.end + 1;
  const end = match(END, text, at);
  if (declarations.fault === undefined && end === undefined)
    return { at, message: 'the DOCTYPE is not closed with > here' };
  return {
    doctype: {
      at: start,
      name: begin.slice('<!DOCTYPE'.length).trim(),
      publicId: publicId?.slice(1, -1),
      systemId: systemId?.slice(1, -1),
      subset,
      declarations,
    },
    end: at + (end ?? '').length,
  };
}

const NOTHING: XmlDeclarations = { end: 0, fault: undefined, entities: new Map(), external: [] };

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
