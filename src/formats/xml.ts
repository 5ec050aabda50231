import { SaxesParser, type SaxesTag } from 'saxes';
import { type Expansion, entitiesOf, type XmlEntities } from './xml-entities.ts';
import type { XmlElement, XmlFault, XmlHandlers, XmlPlace } from './xml-events.ts';
import { OUTSIDE, xmlFault } from './xml-faults.ts';
import { isXmlName } from './xml-names.ts';
import type { XmlEntity } from './xml-subset.ts';

export interface XmlDeclared {
  readonly entities: ReadonlyMap<string, XmlEntity>;
  /** Another file may declare more. */
  readonly isOpen: boolean;
}

/** A parser of text, up to the first fault. */
export interface XmlSax {
  write(text: string): void;
  end(): void;
  fault(): XmlFault | undefined;
  /** Of what is read next. */
  place(): XmlPlace;
}

/** The grammar of elements, by saxes, with what it has not: entities with markup, the names and the limits of Java. */
export function saxOf(handlers: XmlHandlers, declared: XmlDeclared): XmlSax {
  const parser = new SaxesParser({ xmlns: true });
  const reading: Reading = {
    handlers,
    entities: undefined,
    fault: undefined,
    opened: [],
    closed: undefined,
    source: '',
    sourceAt: 0,
    readAt: 0,
    textAt: START,
    isEnding: false,
  };
  attach(parser, reading);
  parser.on('xmldecl', ({ standalone }) => {
    reading.entities = entitiesOf(declared.entities, declared.isOpen && standalone !== 'yes');
  });
  reading.entities = entitiesOf(declared.entities, declared.isOpen);
  return {
    write: (text) => {
      reading.source = reading.source.slice(reading.readAt - reading.sourceAt) + text;
      reading.sourceAt = reading.readAt;
      // In slices, as saxes reads what it is given to its end, fault or not.
      for (let at = 0; at < text.length && reading.fault === undefined; at += SLICE)
        parser.write(text.slice(at, at + SLICE));
      if (reading.source.length > LONGEST + text.length)
        fail(reading, 'size', placeOfNext(reading), TOO_LONG);
    },
    end: () => {
      reading.isEnding = true;
      if (reading.fault === undefined) parser.close();
    },
    fault: () => reading.fault,
    place: () => placeOfNext(reading),
  };
}

const START: XmlPlace = { line: 1, column: 1 };
/** UTF-16 units of a text, a tag or a comment, which saxes keeps until it ends. */
const LONGEST = 16 * 1024 ** 2;
const SLICE = 4096;
const TOO_LONG = 'a text, a tag or a comment is longer than 16 MiB';
/** jdk.xml.elementAttributeLimit and jdk.xml.maxXMLNameLimit of Java 24 and later. */
const MOST_ATTRIBUTES = 200;
/** jdk.xml.maxElementDepth of Java 25; saxes looks a namespace up through all that is open, so depth must have an end. */
const DEEPEST = 100;
const LONGEST_NAME = 1000;

interface Opened {
  readonly name: string;
  readonly line: number;
}

interface Reading {
  readonly handlers: XmlHandlers;
  entities: XmlEntities | undefined;
  fault: XmlFault | undefined;
  /** The open elements. */
  readonly opened: Opened[];
  closed: Opened | undefined;
  /** The text from `sourceAt` on, which is not beyond the last event. */
  source: string;
  sourceAt: number;
  /** Where the last event ended: UTF-16 units from the start, and as a place. */
  readAt: number;
  textAt: XmlPlace;
  /** All is written: saxes counts a last CR twice then. */
  isEnding: boolean;
}

/** Tells what the parser reads. `markupAt`: of a parser of an entity's markup, where the reference is. */
function attach(parser: SaxesParser, reading: Reading, markupAt?: XmlPlace): void {
  let isInTag = false;
  let start = START;
  const place = () => markupAt ?? placeOf(parser, reading);
  const wrong = (message: string) => fail(reading, 'syntax', place(), message);
  const read = () => {
    reading.textAt = place();
    if (markupAt === undefined) reading.readAt = parser.position;
  };
  parser.ENTITIES = new Proxy<Record<string, string>>(
    {},
    { get: (_target, name) => entityText(parser, reading, String(name), isInTag, place) },
  );
  parser.on('error', ({ message }) => {
    if (!LET_PASS.test(message)) wrongThere(parser, reading, message, markupAt);
  });
  parser.on('opentagstart', ({ name }) => {
    const { line, column } = place();
    start = { line, column: Math.max(1, column - name.length - 2) };
    isInTag = true;
  });
  parser.on('opentag', (tag) => {
    isInTag = false;
    const problem = tagProblem(tag);
    if (problem !== undefined) wrong(problem);
    reading.opened.push({ name: tag.name, line: start.line });
    if (reading.opened.length > DEEPEST)
      wrong(`elements are nested more than ${DEEPEST} deep, which Java refuses`);
    if (reading.fault === undefined) reading.handlers.open?.({ ...elementOf(tag), ...start });
    read();
  });
  parser.on('closetag', () => {
    reading.closed = reading.opened.pop();
    if (reading.fault === undefined) reading.handlers.close?.();
    read();
  });
  const tellText = (text: string) => {
    const outside = reading.opened.length > 0 || markupAt !== undefined ? -1 : text.search(/[^ \t\r\n]/);
    if (outside >= 0) fail(reading, 'syntax', placeAfter(reading.textAt, text.slice(0, outside)), OUTSIDE);
    if (reading.fault === undefined && reading.opened.length > 0)
      reading.handlers.text?.(text, reading.textAt);
    read();
  };
  parser.on('text', tellText);
  parser.on('cdata', tellText);
  parser.on('comment', read);
  parser.on('processinginstruction', ({ target }) => {
    if (!isXmlName(target)) wrong(`${JSON.stringify(target)} is no name of XML`);
    read();
  });
}

/** What saxes puts in the place of a reference; undefined where it is to say that nothing declares it. */
function entityText(
  parser: SaxesParser,
  reading: Reading,
  name: string,
  isInTag: boolean,
  place: () => XmlPlace,
): string | undefined {
  if (!isXmlName(name) || name.includes(':')) return undefined;
  if (!isInTag && reading.opened.length === 0)
    fail(reading, 'syntax', place(), `&${name}; stands outside of the root element`);
  if (reading.fault !== undefined) return '';
  const found: Expansion | undefined = reading.entities?.expand(name, isInTag);
  if (found === undefined) return undefined;
  if ('text' in found) return found.text;
  if ('markup' in found)
    reading.entities?.within(name, () => readMarkup(parser, reading, found.markup, place()));
  else if ('problem' in found) fail(reading, 'syntax', place(), found.problem);
  else
    fail(
      reading,
      'external',
      place(),
      `&${name}; stands for ${JSON.stringify(found.external.systemId)}, another file`,
    );
  return '';
}

/** The markup that an entity stands for: what it opens, it closes. */
function readMarkup(outer: SaxesParser, reading: Reading, markup: string, at: XmlPlace): void {
  const parser = new SaxesParser({
    xmlns: true,
    fragment: true,
    resolvePrefix: (prefix) => outer.resolve(prefix),
  });
  attach(parser, reading, at);
  parser.write(markup).close();
}

/** Colons that Java takes: one before a name; in the target of an instruction, whose own event looks at the rest. */
const LET_PASS = /in processing instruction name|malformed name: :[^:]*$/;

/** What saxes says, at the place that it is about. */
function wrongThere(parser: SaxesParser, reading: Reading, message: string, markupAt?: XmlPlace): void {
  const { source, sourceAt, readAt, textAt, opened, closed } = reading;
  const end = reading.isEnding ? source.length : parser.position - sourceAt;
  const since = markupAt === undefined ? source.slice(readAt - sourceAt, end) : '';
  const said = xmlFault({
    said: message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''),
    source: since,
    closed: shown(closed),
    open: shown(opened.at(-1)),
  });
  const place =
    said.at === undefined
      ? (markupAt ?? placeOf(parser, reading))
      : placeAfter(textAt, since.slice(0, said.at));
  fail(reading, 'syntax', place, said.message);
}

function shown(element: Opened | undefined): string | undefined {
  return element && `<${element.name}> of line ${element.line}`;
}

function placeAfter({ line, column }: XmlPlace, text: string): XmlPlace {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}

function fail(reading: Reading, kind: XmlFault['kind'], place: XmlPlace, message: string): void {
  reading.fault ??= { kind, ...place, message };
}

/** Between two writes, when saxes counts its last chunk twice. */
function placeOfNext({ source, sourceAt, readAt, textAt }: Reading): XmlPlace {
  return placeAfter(textAt, source.slice(readAt - sourceAt));
}

/** While saxes reads. */
function placeOf(parser: SaxesParser, reading: Reading): XmlPlace {
  if (reading.isEnding) return placeOfNext(reading);
  return { line: parser.line, column: parser.columnIndex + 1 };
}

function tagProblem({ name, attributes }: SaxesTag): string | undefined {
  const names = [name, ...Object.keys(attributes)];
  const odd = names.find((one) => !one.split(':').every((part) => part === '' || isXmlName(part)));
  if (odd !== undefined) return `${JSON.stringify(odd)} is no name of XML`;
  if (names.some((one) => one.length > LONGEST_NAME))
    return `a name is longer than ${LONGEST_NAME} characters`;
  return names.length > MOST_ATTRIBUTES + 1
    ? `<${name}> has more than ${MOST_ATTRIBUTES} attributes`
    : undefined;
}

function elementOf({ local, uri, attributes }: SaxesTag): Omit<XmlElement, keyof XmlPlace> {
  const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
  return { name: local, namespace: uri, attributes: new Map(values) };
}
