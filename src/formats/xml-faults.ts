import { NAME } from './xml-names.ts';

/** What the parser had read when it came to grief. */
export interface XmlCircumstances {
  /** What it said, without the position. */
  readonly said: string;
  /** The text from the last thing that was read to its end, up to where the parser stands. */
  readonly source: string;
  /** The element that was closed last, and the one that is open: `<a> of line 3`. */
  readonly closed: string | undefined;
  readonly open: string | undefined;
}

export interface XmlSaid {
  readonly message: string;
  /** Index in the source of the very place; undefined where that is where the parser stands. */
  readonly at: number | undefined;
}

/** What saxes says of a file that is not well-formed -> the fact, and the place that it is about. */
export function xmlFault({ said, source, closed, open }: XmlCircumstances): XmlSaid {
  const here = (message: string): XmlSaid => ({ message, at: undefined });
  if (said === 'unexpected close tag')
    return here(`${closed} is not closed before the end of another element`);
  if (said.startsWith('unmatched closing tag')) return here('an element ends here that is not open');
  if (said.startsWith('unclosed tag') || said === 'unexpected end') return unclosed(source, open);
  if (ENTITY.test(said)) return reference(source, said);
  if (said === 'text data outside of root node') {
    const at = /[^ \t\r\n]/.exec(source)?.index;
    return { message: OUTSIDE, at };
  }
  return here(WORDS[said] ?? said);
}

export const OUTSIDE = 'text stands outside of the root element';

const ENTITY = /entity(?! ref)/;
/** The < may have been read before. */
const OPENED = /(?:^|<)(?:!\[CDATA\[|!--|\?)|<[^<>]*$/;
const BARE = new RegExp(`&(?!${NAME};|#[0-9]+;|#x[0-9a-fA-F]+;)`);

/** The end of the file: what began last, and has no end. */
function unclosed(source: string, open: string | undefined): XmlSaid {
  const opened = OPENED.exec(source);
  const bare = BARE.exec(source);
  if (bare !== null && (opened === null || bare.index < opened.index))
    return { message: BARE_AMPERSAND, at: bare.index };
  if (opened === null) return { message: `${open ?? 'the document'} is not closed`, at: undefined };
  const [start] = /^<?(?:!\[CDATA\[|!--|[?])?/.exec(opened[0]) ?? ['<'];
  return {
    message: `what ${start.startsWith('<') ? start : `<${start}`} opens here is not closed`,
    at: opened.index,
  };
}

const BARE_AMPERSAND = '& begins a reference, but no name and ; follow';

/** One that the parser has just read to its ; */
function reference(source: string, said: string): XmlSaid {
  const bare = BARE.exec(source);
  if (bare !== null) return { message: BARE_AMPERSAND, at: bare.index };
  const found = /&([^&;]*);$/.exec(source);
  const message =
    said === 'undefined entity' && found !== null
      ? `&${found[1]}; is declared nowhere`
      : 'a reference to a character that XML does not have';
  return { message, at: found?.index };
}

const WORDS: Readonly<Record<string, string>> = {
  'document must contain a root element': 'the document has no element',
  'documents may contain only one root': 'a second root element begins here',
  'disallowed character': 'a character that XML does not have',
  'incorrect syntax': '<! begins neither a comment nor a CDATA section',
  'inappropriately located doctype declaration': 'a DOCTYPE stands where none can',
  'malformed comment': '-- stands in a comment',
  'unquoted attribute value': 'the value of an attribute has no quotes',
  'attribute without value': 'an attribute has no value',
  'weird empty close tag': 'an end tag without a name',
  'invalid attempt to undefine prefix in XML 1.0': 'a prefix is bound to nothing',
  'an XML declaration must be at the start of the document': 'the XML declaration is not at the very start',
  'the XML declaration must appear at the start of the document':
    'the XML declaration is not at the very start',
};
