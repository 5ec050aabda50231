import { type BaseBlock, Constructed, fromBER, ObjectIdentifier } from 'asn1js';

/** One value of ASN.1, in BER or DER. */
export interface Der {
  /** 1 universal, 2 application, 3 context-specific, 4 private. */
  readonly class: number;
  readonly tag: number;
  /** The whole encoding, with its tag and length. */
  readonly bytes: Uint8Array;
  /** Of a primitive value, without tag and length. */
  readonly content: Uint8Array;
  /** Of a constructed value. */
  readonly items: readonly Der[];
  /** Of an object identifier: `2.5.4.3`; empty for everything else. */
  readonly oid: string;
}

/** Universal tags (X.680, 8.6). */
export const tags = { integer: 2, bitString: 3, octetString: 4, oid: 6, sequence: 16, set: 17 } as const;

/** The first value in the bytes; undefined where they hold none, or not all of it. Never throws. */
export function readDer(bytes: Uint8Array): Der | undefined {
  try {
    const { offset, result } = fromBER(new Uint8Array(bytes), { maxNodes: NODES });
    return offset === -1 ? undefined : derOf(result);
  } catch {
    return undefined; // the library throws for some lengths and names that it cannot decode
  }
}

/** Is it universal, of this tag? */
export function isA(der: Der | undefined, tag: keyof typeof tags): der is Der {
  return der !== undefined && der.class === 1 && der.tag === tags[tag];
}

/** Is it context-specific, of this number? */
export function isContext(der: Der | undefined, number: number): der is Der {
  return der !== undefined && der.class === 3 && der.tag === number;
}

/** The octets of an OCTET STRING, of one in parts too. */
export function octetsOf(der: Der): Uint8Array {
  return der.items.length === 0 ? der.content : Buffer.concat(der.items.map(octetsOf));
}

/** More than the certificates of a whole operating system have. */
const NODES = 500_000;

function derOf(block: BaseBlock): Der {
  const { idBlock, lenBlock, valueBeforeDecodeView: bytes } = block;
  const content = bytes.subarray(idBlock.blockLength + lenBlock.blockLength);
  const items = block instanceof Constructed ? block.valueBlock.value.map(derOf) : [];
  const end = items.reduce((sum, item) => sum + item.bytes.length, 0);
  if (items.length > 0 && !lenBlock.isIndefiniteForm && end !== lenBlock.length)
    throw new RangeError(OVERRUN);
  return {
    class: idBlock.tagClass,
    tag: idBlock.tagNumber,
    bytes,
    content,
    items,
    oid: block instanceof ObjectIdentifier ? block.getValue() : '',
  };
}

const OVERRUN = 'what is inside is longer than what is around it';
