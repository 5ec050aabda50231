import { parseDeclaration } from './xml-dtd-declarations.ts';
import { NAME } from './xml-names.ts';
import { matchEnd, type Subset, type XmlDeclarations, type XmlSubsetFault } from './xml-subset.ts';

/** The declarations from `start` to the bracket that closes them. */
export function parseSubset(text: string, start: number): XmlDeclarations {
  const subset: Subset = {
    entities: new Map(),
    parameters: new Map(),
    external: [],
    open: [],
    expansions: 0,
  };
  const { end, fault } = readDeclarations(text, start, subset);
  const isOpen = fault === undefined && text[end] !== ']';
  const found = isOpen ? { at: end, message: '] was expected at the end of the DOCTYPE' } : fault;
  return { end, fault: found, entities: subset.entities, external: subset.external };
}

const BLANK = /[ \t\r\n]+/y;
const REFERENCE = new RegExp(`%(${NAME});`, 'y');
const COMMENT = /<!--(?:[^-]|-[^-])*-->/y;
const INSTRUCTION = new RegExp(`<\\?(${NAME})(?:[ \\t\\r\\n][^]*?)?\\?>`, 'y');
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function readDeclarations(
  text: string,
  start: number,
  subset: Subset,
): { readonly end: number; readonly fault: XmlSubsetFault | undefined } {
  let at = start;
  while (at < text.length && text[at] !== ']') {
    const end = matchEnd(BLANK, text, at) ?? commentEnd(text, at) ?? instructionEnd(text, at);
    if (end !== undefined) {
      at = end;
      continue;
    }
    REFERENCE.lastIndex = at;
    const [reference, name = ''] = REFERENCE.exec(text) ?? [];
    const read =
      reference === undefined
        ? parseDeclaration(text, at, subset)
        : (expand(name, at, subset) ?? at + reference.length);
    if (typeof read !== 'number') return { end: at, fault: read };
    at = read;
  }
  const forbidden = FORBIDDEN.exec(text.slice(start, at));
  const fault = forbidden && { at: start + forbidden.index, message: 'a character that XML does not have' };
  return { end: at, fault: fault ?? undefined };
}

function commentEnd(text: string, at: number): number | undefined {
  if (!text.startsWith('<!--', at)) return undefined;
  return matchEnd(COMMENT, text, at);
}

function instructionEnd(text: string, at: number): number | undefined {
  INSTRUCTION.lastIndex = at;
  const target = INSTRUCTION.exec(text)?.[1];
  return target === undefined || /^xml$/i.test(target) ? undefined : INSTRUCTION.lastIndex;
}

/** `%name;`: the declarations that it stands for are read in its place. One that nothing declares stands for nothing. */
function expand(name: string, at: number, subset: Subset): XmlSubsetFault | undefined {
  const entity = subset.parameters.get(name);
  subset.expansions += 1;
  if (subset.open.includes(name) || subset.expansions > EXPANSIONS)
    return { at, message: `%${name}; stands for itself, or entities stand for too many others` };
  if (entity?.external !== undefined) subset.external.push({ ...entity.external, at });
  if (entity?.value === undefined) return undefined;
  subset.open.push(name);
  const { end, fault } = readDeclarations(entity.value, 0, subset);
  subset.open.pop();
  if (fault === undefined && end === entity.value.length) return undefined;
  return { at, message: `%${name}; does not stand for declarations: ${fault?.message ?? '] stands in it'}` };
}

/** jdk.xml.entityExpansionLimit of Java 24 and later; 64,000 before. */
const EXPANSIONS = 2500;
