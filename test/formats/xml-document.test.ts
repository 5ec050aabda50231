import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../src/formats/xml-document.ts';
import { runs } from '../support/fuzz.ts';
import { mutatedText } from '../support/mutated.ts';

/** What the JDK's parser would stop at; undefined for a file that it reads. */
async function faultOf(...chunks: readonly string[]) {
  const open = async () => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  return (await readXml({ path: 'a.xml', size: 0, open }, {})).fault;
}

const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);

describe('XML that is made to grow', () => {
  it.each([
    [
      'entities of entities, in a text',
      `<!DOCTYPE a [<!ENTITY l0 "lol">${laughs}]><a>&l12;</a>`,
      /more than 2500/,
    ],
    [
      'entities of entities, in an attribute',
      `<!DOCTYPE a [<!ENTITY l0 "lol">${laughs}]><a x="&l12;"/>`,
      /more than 2500/,
    ],
    [
      'one long entity many times',
      `<!DOCTYPE a [<!ENTITY e "${'x'.repeat(90_000)}">]><a>${'&e;'.repeat(1000)}</a>`,
      /more than 100000 characters/,
    ],
    [
      'an entity that stands for itself',
      '<!DOCTYPE a [<!ENTITY e "<b>&e;</b>">]><a>&e;</a>',
      /stands for itself/,
    ],
    ['elements within elements', '<a>'.repeat(300_000), /nested more than 100 deep/],
    [
      'attributes',
      `<a ${Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
      /more than 200 attributes/,
    ],
  ])('ends at a limit of Java: %s', { timeout: 3000 }, async (_what, text, message) => {
    expect((await faultOf(text))?.message).toMatch(message);
  });
});

describe('the place of a fault', () => {
  it.each([
    ['a byte of a later chunk', ['<a>\n', 'b'.repeat(5000), '\n<c x=1/></a>'], { line: 3, column: 7 }],
    ['a bare ampersand, lines before the next semicolon', ['<a>\nAT&T\n\nx;</a>'], { line: 2, column: 3 }],
    [
      'an entity that nothing declares',
      ['<a>\n &x; & &y;</a>'],
      { line: 2, column: 2, message: '&x; is declared nowhere' },
    ],
    ['a name that begins with a hyphen after its prefix', ['<a xmlns:p="u">\n<p:-b/></a>'], { line: 2 }],
    ['text after the root element', ['<a/>\n\n  junk\n'], { line: 3, column: 3 }],
  ])('is told of %s', async (_what, chunks, place) => {
    expect(await faultOf(...chunks)).toMatchObject(place);
  });
});

/** What is told of bytes that come in parts of this size: elements, texts put together, and the fault. */
async function told(bytes: Uint8Array, size: number) {
  const events: string[] = [];
  let text = '';
  const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    Buffer.from(bytes.subarray(at * size, (at + 1) * size)),
  );
  const flush = () => {
    if (text !== '') events.push(text);
    text = '';
  };
  const handlers = {
    open: ({ name, line, column }: { name: string; line: number; column: number }) => {
      flush();
      events.push(`<${name}> ${line}:${column}`);
    },
    close: flush,
    text: (part: string) => {
      text += part;
    },
  };
  const file = { path: 'a.xml', size: bytes.length, open: async () => Readable.from(parts) };
  const { fault } = await readXml(file, handlers, (systemId) => systemId === 'x.dtd');
  return { events, fault };
}

describe('a file that comes in chunks', () => {
  it('may have a DOCTYPE that goes over several', async () => {
    const long = `<!DOCTYPE a [<!ENTITY e "${'x'.repeat(5000)}">]><a>&e;</a>`;
    expect(await faultOf(...(long.match(/.{1,700}/g) ?? []))).toBeUndefined();
  });

  it('is read as one that comes whole', async () => {
    const pieces = [
      '<a>',
      '</a>',
      '<b x="1">',
      '</b>',
      '&e;',
      '&#65;',
      'text ',
      '<!-- c -->',
      '<![CDATA[x]]>',
      '&',
      '<',
      ']]>',
    ];
    const prologs = [
      '',
      '<?xml version="1.0"?>',
      '<!DOCTYPE a SYSTEM "x.dtd">',
      '<!DOCTYPE a [<!ENTITY e "<b/>">]>',
      '<!DOCTYPE a [<!ELEMENT',
    ];
    const files = fc.tuple(
      fc.constantFrom(...prologs),
      fc.integer({ min: 900, max: 1100 }),
      mutatedText(pieces),
      fc.integer({ min: 1, max: 90 }),
    );
    await fc.assert(
      fc.asyncProperty(files, async ([prolog, padding, rest, size]) => {
        // The first 1,024 bytes are waited for, so the comment takes what follows beyond them.
        const before = prolog.startsWith('<?xml')
          ? [prolog, `<!--${'p'.repeat(padding)}-->`]
          : [`<!--${'p'.repeat(padding)}-->`, prolog];
        const bytes = Buffer.concat([Buffer.from(`${before.join('')}<a>`), rest, Buffer.from('</a>')]);
        expect(await told(bytes, size)).toEqual(await told(bytes, bytes.length));
      }),
      runs(300),
    );
  });
});
