import fc from 'fast-check';

/**
 * Files made of what a format is made of, cut and put together at will, with bytes of all kinds between: what a reader
 * must survive.
 */
export function mutatedText(pieces: readonly string[]): fc.Arbitrary<Uint8Array> {
  const odd = [
    '\ufeff',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u0085',
    '\0',
    '\\',
    '😀',
    'é',
    '\r',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '#',
    '"',
    "'",
  ];
  const text = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...pieces) },
        fc.constantFrom(...odd),
        fc.string({ maxLength: 4 }),
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => new Uint8Array(Buffer.from(parts.join(''))));
  return fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }))
    .map(([bytes, changes]) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, byte] of changes)
        if (changed.length > 0 && byte < 64) changed[at % changed.length] = byte * 4;
      return changed;
    });
}
