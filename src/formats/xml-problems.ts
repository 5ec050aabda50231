import type { Problem, Tell } from './problem.ts';
import type { XmlFacts } from './xml-document.ts';
import type { XmlFault } from './xml-events.ts';

/** What is wrong with an XML file as such, whatever its format. */
export function tellXmlProblems(file: string, { fault, declared }: XmlFacts, tell: Tell): void {
  if (fault === undefined) return;
  const { kind, line, column, message } = fault;
  tell({ ...kinds[kind](declared), file, line, column, message: `${message}.` });
}

const kinds: Readonly<
  Record<XmlFault['kind'], (declared: string | undefined) => Pick<Problem, 'kind' | 'hint'>>
> = {
  syntax: () => ({
    kind: 'xml-well-formed',
    hint: 'Mend the XML here; &lt; stands for <, &amp; for &.',
  }),
  encoding: (declared) => ({
    kind: 'xml-encoding',
    hint:
      declared === undefined
        ? 'Save the file as UTF-8, or name its encoding in the first line: <?xml version="1.0" encoding="…"?>.'
        : 'Name the encoding that the file is saved in, or save it in the one that it names.',
  }),
  external: () => ({
    kind: 'xml-external',
    hint: 'Take the reference to another file out, or put what it holds in its place.',
  }),
  size: () => ({
    kind: 'xml-unchecked',
    hint: 'Look whether this is the file that you meant.',
  }),
};
