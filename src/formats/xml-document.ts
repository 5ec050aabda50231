import type { SourceFile } from '../model.ts';
import { saxOf, type XmlSax } from './xml.ts';
import type { Serves, XmlFault, XmlHandlers, XmlPlace } from './xml-events.ts';
import { blankSubset, parseProlog, type XmlDoctype, type XmlProlog } from './xml-prolog.ts';
import { type XmlTextFacts, type XmlTextFault, xmlText } from './xml-text.ts';

export interface XmlFacts {
  readonly fault: XmlFault | undefined;
  readonly bom: boolean;
  /** The encoding that the declaration tells. */
  readonly declared: string | undefined;
  readonly doctype: (XmlDoctype & XmlPlace) | undefined;
}

/**
 * Reads an XML file as the parser of the JDK does, with namespaces, without validation: strict about what is well-formed,
 * with the internal subset of a DOCTYPE read and its entities put in. Streams: no more than the prolog, a chunk and what
 * stands between two tags is in memory.
 */
export async function readXml(
  file: SourceFile,
  handlers: XmlHandlers,
  serves: Serves = () => false,
): Promise<XmlFacts> {
  const facts: XmlTextFacts = { bom: false, declared: undefined, fault: undefined };
  let head = '';
  let begun: Begun | undefined;
  for await (const chunk of xmlText(file, facts)) {
    if (begun === undefined) {
      head += chunk;
      const prolog = parseProlog(head, head.length > LONGEST_PROLOG);
      if (prolog !== 'more') begun = begin(head, prolog, handlers, serves);
    } else {
      begun.sax.write(chunk);
    }
    if (begun !== undefined && faultOf(begun) !== undefined) break;
  }
  const prolog = begun === undefined ? parseProlog(head, true) : 'more';
  begun ??= begin(head, prolog === 'more' ? NO_PROLOG : prolog, handlers, serves);
  if (faultOf(begun) === undefined && facts.fault === undefined) begun.sax.end();
  const { doctype } = begun;
  return {
    fault: faultOf(begun) ?? textFault(begun.sax, facts),
    bom: facts.bom,
    declared: facts.declared,
    doctype,
  };
}

/** UTF-16 units of what may stand before the root element. */
const LONGEST_PROLOG = 1024 ** 2;
const NO_PROLOG: XmlProlog = { doctype: undefined, fault: undefined };

interface Begun {
  readonly sax: XmlSax;
  readonly doctype: XmlFacts['doctype'];
  readonly fault: XmlFault | undefined;
}

/** Reads the prolog, and what of the text stands after it. */
function begin(head: string, { doctype, fault }: XmlProlog, handlers: XmlHandlers, serves: Serves): Begun {
  const entities = doctype?.declarations.entities ?? new Map();
  const sax = saxOf(handlers, { entities, isOpen: doctype?.systemId !== undefined });
  const external = doctype && externalOf(doctype, serves);
  const at = fault?.at ?? external?.at ?? head.length;
  sax.write(blankSubset(head, doctype).slice(0, at));
  const located = doctype && { ...doctype, ...placeIn(head, doctype.at) };
  if (fault !== undefined)
    return {
      sax,
      doctype: located,
      fault: { kind: 'syntax', ...placeIn(head, fault.at), message: fault.message },
    };
  if (external === undefined) return { sax, doctype: located, fault: undefined };
  const message = `the document asks for ${JSON.stringify(external.systemId)}, another file, which Java opens where the node runs`;
  return { sax, doctype: located, fault: { kind: 'external', ...placeIn(head, external.at), message } };
}

function externalOf({ at, systemId, publicId, declarations }: XmlDoctype, serves: Serves) {
  const own = systemId === undefined ? [] : [{ at, systemId, publicId }];
  return [...declarations.external, ...own].find((one) => !serves(one.systemId.trim(), one.publicId));
}

function faultOf({ sax, fault }: Begun): XmlFault | undefined {
  return sax.fault() ?? fault;
}

function placeIn(text: string, at: number): XmlPlace {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function textFault(sax: XmlSax, { fault, bom }: XmlTextFacts): XmlFault | undefined {
  if (fault === undefined) return undefined;
  const { line, column } = sax.place();
  return { kind: 'encoding', line, column, message: encodingMessage(fault, bom) };
}

function encodingMessage(fault: XmlTextFault, bom: boolean): string {
  if (fault.kind === 'bytes') {
    const byte = `0x${fault.byte.toString(16).toUpperCase().padStart(2, '0')}`;
    return `byte ${byte} is not ${fault.encoding}, as which the file is read`;
  }
  const declared = JSON.stringify(fault.declared);
  if (fault.kind === 'unknown') return `Java has no encoding ${declared}, which the declaration names`;
  return `the declaration names ${declared}, but the ${bom ? 'byte order mark says' : 'first bytes say'} otherwise`;
}
