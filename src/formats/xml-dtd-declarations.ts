import { NAME, NAME_TOKEN } from './xml-names.ts';
import { matchEnd, type Subset, type XmlEntity, type XmlSubsetFault } from './xml-subset.ts';

/** `<!ELEMENT`, `<!ATTLIST`, `<!ENTITY` or `<!NOTATION` -> the index after it (XML 1.0, chapters 3.2, 3.3 and 4). */
export function parseDeclaration(text: string, at: number, subset: Subset): number | XmlSubsetFault {
  const wrong = (message: string): XmlSubsetFault => ({ at, message });
  if (text.startsWith('<!ENTITY', at)) return entity(text, at, subset) ?? wrong(FORMS.entity);
  if (text.startsWith('<!ELEMENT', at)) return element(text, at) ?? wrong(FORMS.element);
  if (text.startsWith('<!ATTLIST', at)) return attributes(text, at, subset) ?? wrong(FORMS.attributes);
  if (text.startsWith('<!NOTATION', at)) return matchEnd(NOTATION, text, at) ?? wrong(FORMS.notation);
  return wrong('a declaration, a comment or ] was expected in the DOCTYPE');
}

const FORMS = {
  entity: '<!ENTITY name "value"> was expected, with & and % only in references',
  element: '<!ELEMENT name (content)> was expected',
  attributes: '<!ATTLIST element name type default> was expected',
  notation: '<!NOTATION name SYSTEM "…"> was expected',
};

const S = '[ \\t\\r\\n]+';
const MAYBE = '[ \\t\\r\\n]*';
const LITERAL = `"[^"]*"|'[^']*'`;
const PUBLIC = `"[-'()+,./:=?;!*#@$_%\\w \\r\\n]*"|'[-()+,./:=?;!*#@$_%\\w \\r\\n]*'`;
const EXTERNAL = `(?:SYSTEM|PUBLIC${S}(${PUBLIC}))${S}(${LITERAL})`;
const VALUE = new RegExp(`^(?:[^%&]|&#[0-9]+;|&#x[0-9a-fA-F]+;|&${NAME};)*$`);
const NOTATION = new RegExp(
  `<!NOTATION${S}${NAME}${S}(?:SYSTEM${S}(?:${LITERAL})|PUBLIC${S}(?:${PUBLIC})(?:${S}(?:${LITERAL}))?)${MAYBE}>`,
  'y',
);
const ENTITY = new RegExp(
  `<!ENTITY${S}(%${S})?(${NAME})${S}(?:(${LITERAL})|${EXTERNAL}(${S}NDATA${S}${NAME})?)${MAYBE}>`,
  'y',
);

function entity(text: string, at: number, subset: Subset): number | undefined {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (found === null) return undefined;
  const [, percent, name = '', literal, publicId, systemId, data] = found;
  const value = literal?.slice(1, -1);
  if (name.includes(':') || (percent !== undefined && data !== undefined)) return undefined;
  if (value !== undefined && (!VALUE.test(value) || withCharacters(value) === undefined)) return undefined;
  const declared: XmlEntity = {
    value: value === undefined ? undefined : withCharacters(value),
    external:
      systemId === undefined
        ? undefined
        : { publicId: publicId?.slice(1, -1), systemId: systemId.slice(1, -1) },
    isUnparsed: data !== undefined,
  };
  const all = percent === undefined ? subset.entities : subset.parameters;
  if (!all.has(name)) all.set(name, declared);
  return ENTITY.lastIndex;
}

/** Its references to characters replaced; undefined where one names no character of XML. */
function withCharacters(value: string): string | undefined {
  let isGood = true;
  const text = value.replace(/&#(?:x([0-9a-fA-F]+)|([0-9]+));/g, (_whole, hex: string, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!isXmlCharacter(code)) isGood = false;
    return isGood ? String.fromCodePoint(code) : '';
  });
  return isGood ? text : undefined;
}

/** Char of XML 1.0. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

const ELEMENT = new RegExp(`<!ELEMENT${S}${NAME}${S}`, 'y');
const MIXED = new RegExp(
  `(?:EMPTY|ANY|\\(${MAYBE}#PCDATA(?:${MAYBE}\\|${MAYBE}${NAME})+${MAYBE}\\)\\*|\\(${MAYBE}#PCDATA${MAYBE}\\)\\*?)${MAYBE}>`,
  'y',
);
const OPEN = new RegExp(`\\(${MAYBE}`, 'y');
const PARTICLE = new RegExp(`${NAME}[?*+]?${MAYBE}`, 'y');
const CLOSE = new RegExp(`\\)[?*+]?${MAYBE}`, 'y');
const SEPARATOR = new RegExp(`[|,]${MAYBE}`, 'y');

function element(text: string, start: number): number | undefined {
  const content = matchEnd(ELEMENT, text, start);
  if (content === undefined) return undefined;
  const simple = matchEnd(MIXED, text, content);
  if (simple !== undefined) return simple;

  let at = content;
  // The separator of each group that is open: | or ,; empty before the first.
  const groups: string[] = [];
  for (;;) {
    for (let end = matchEnd(OPEN, text, at); end !== undefined; end = matchEnd(OPEN, text, at)) {
      groups.push('');
      at = end;
    }
    const particle = matchEnd(PARTICLE, text, at);
    if (particle === undefined || groups.length === 0) return undefined;
    at = particle;
    for (
      let end = matchEnd(CLOSE, text, at);
      end !== undefined && groups.length > 0;
      end = matchEnd(CLOSE, text, at)
    ) {
      groups.pop();
      at = end;
    }
    if (groups.length === 0) return text[at] === '>' ? at + 1 : undefined;
    const separator = matchEnd(SEPARATOR, text, at);
    const used = groups.pop();
    if (separator === undefined || (used !== '' && used !== text[at])) return undefined;
    groups.push(text[at] ?? '');
    at = separator;
  }
}

const ATTLIST = new RegExp(`<!ATTLIST${S}${NAME}`, 'y');
const CHOICE = (token: string) => `\\(${MAYBE}${token}(?:${MAYBE}\\|${MAYBE}${token})*${MAYBE}\\)`;
const ATTRIBUTE = new RegExp(
  `${S}${NAME}${S}(?:CDATA|IDREFS?|ID|ENTITY|ENTITIES|NMTOKENS?|NOTATION${S}${CHOICE(NAME)}|${CHOICE(NAME_TOKEN)})${S}(?:#REQUIRED|#IMPLIED|(?:#FIXED${S})?(${LITERAL}))`,
  'y',
);
const END = new RegExp(`${MAYBE}>`, 'y');
const DEFAULT = new RegExp(`^(?:[^<&]|&#[0-9]+;|&#x[0-9a-fA-F]+;|&${NAME};)*$`);

function attributes(text: string, start: number, subset: Subset): number | undefined {
  let at = matchEnd(ATTLIST, text, start);
  while (at !== undefined) {
    const end = matchEnd(END, text, at);
    if (end !== undefined) return end;
    ATTRIBUTE.lastIndex = at;
    const value = ATTRIBUTE.exec(text)?.[1]?.slice(1, -1) ?? '';
    const next = ATTRIBUTE.lastIndex;
    if (next === 0 || !DEFAULT.test(value) || withCharacters(value) === undefined) return undefined;
    if (!references(value).every((name) => PREDEFINED.has(name) || subset.entities.has(name)))
      return undefined;
    at = next;
  }
  return undefined;
}

function references(value: string): readonly string[] {
  return [...value.matchAll(/&([^#;][^;]*);/g)].map(([, name]) => name ?? '');
}

const PREDEFINED: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'apos', 'quot']);
