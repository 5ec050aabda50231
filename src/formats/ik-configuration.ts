import type { SourceFile } from '../model.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { readXml } from './xml-document.ts';
import type { XmlElement, XmlPlace } from './xml-events.ts';
import { tellXmlProblems } from './xml-problems.ts';

/** A value of IKAnalyzer.cfg.xml, at its <entry>. */
export interface IkEntry extends XmlPlace {
  readonly key: string;
  readonly value: string;
}

/** `IKAnalyzer.cfg.xml`: properties as XML, as java.util.Properties.loadFromXML reads them. */
export const readIkConfiguration: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseIkConfiguration(file, tell);
};

/** Tells what is wrong, and gives the entries. */
export async function parseIkConfiguration(file: SourceFile, tell: Tell): Promise<readonly IkEntry[]> {
  const entries: IkEntry[] = [];
  const say = (kind: string, { line, column }: XmlPlace, said: Said) =>
    tell({ kind, file: file.path, line, column, ...said });
  let root: XmlElement | undefined;
  let [depth, comments] = [0, 0];
  let entry: IkEntry | undefined;
  const facts = await readXml(
    file,
    {
      open: (element) => {
        depth += 1;
        if (root === undefined) {
          root = element;
          if (element.name !== 'properties') say('ik-configuration', element, wrongRoot(element.name));
          return;
        }
        const key = element.attributes.get('key');
        if (element.name === 'comment') comments += 1;
        else if (element.name !== 'entry' || depth > 2)
          say('ik-configuration', element, wrongElement(element.name));
        else if (key === undefined) say('ik-configuration', element, NO_KEY);
        else entry = { key, value: '', line: element.line, column: element.column };
        if (comments > 1 && element.name === 'comment') say('ik-configuration', element, SECOND_COMMENT);
      },
      text: (text) => {
        if (entry !== undefined) entry = { ...entry, value: entry.value + text };
      },
      close: () => {
        depth -= 1;
        if (entry === undefined || depth > 1) return;
        if (!KEYS.includes(entry.key)) say('ik-unknown-key', entry, unknownKey(entry.key));
        entries.push(entry);
        entry = undefined;
      },
    },
    (systemId) => systemId === DTD,
  );
  const { doctype, fault } = facts;
  if (
    fault?.kind === 'external' ||
    (fault === undefined && (doctype?.systemId !== DTD || doctype.name !== 'properties'))
  )
    say('ik-configuration', doctype ?? root ?? START, NO_DOCTYPE);
  else if (doctype?.subset !== undefined) say('ik-configuration', doctype, SUBSET);
  if (fault?.kind !== 'external') tellXmlProblems(file.path, facts, tell);
  return entries;
}

type Said = Pick<Problem, 'message' | 'hint'>;

const START: XmlPlace = { line: 1, column: 1 };
const DTD = 'http://java.sun.com/dtd/properties.dtd';
const KEYS = ['ext_dict', 'ext_stopwords', 'remote_ext_dict', 'remote_ext_stopwords'];

const NO_DOCTYPE = {
  message: `the file has no DOCTYPE of ${DTD}, without which Java reads no properties from XML.`,
  hint: `Put <!DOCTYPE properties SYSTEM "${DTD}"> before <properties>.`,
};

const SUBSET = {
  message: 'the DOCTYPE has declarations of its own, which Java does not allow in properties.',
  hint: `Write <!DOCTYPE properties SYSTEM "${DTD}">.`,
};

function wrongRoot(name: string): Said {
  return {
    message: `the root element is <${name}>; <properties> was expected.`,
    hint: 'Write <properties>.',
  };
}

function wrongElement(name: string): Said {
  return {
    message: `<${name}> stands here; only <comment> and <entry key="…"> do in properties.`,
    hint: 'Take it out, or write an <entry key="…">.',
  };
}

const NO_KEY = { message: 'an <entry> has no key.', hint: 'Write <entry key="ext_dict">.' };

const SECOND_COMMENT = {
  message: 'a second <comment> stands here; properties have one.',
  hint: 'Write it as an XML comment: <!-- … -->.',
};

function unknownKey(key: string): Said {
  return {
    message: `IK knows no ${JSON.stringify(key)}; it reads ${KEYS.join(', ')}.`,
    hint: 'Mend the key, or take the entry out.',
  };
}
