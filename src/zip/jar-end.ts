import { piece, type ReadRanges } from './ranges.ts';

/** Where a jar's central directory lies, as its end record or the zip64 one says. */
export interface JarEnd {
  readonly entries: number;
  /** Of the directory, in bytes. */
  readonly size: number;
  /** Of the directory, before what stands before the zip is added. */
  readonly offset: number;
  /** Where the end record starts, which is where the directory ends. */
  readonly position: number;
  /** False: the comment is shorter than declared. */
  readonly isWhole: boolean;
}

const SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_SIZE = 20;
const ZIP64_SIZE = 56;

/** ZipFile.Source.findEND: the last record that ends the file, or else leads to a directory and to a first entry. */
export async function findJarEnd(read: ReadRanges, fileSize: number): Promise<JarEnd | undefined> {
  const tailStart = Math.max(0, fileSize - SIZE - LONGEST_COMMENT - LOCATOR_SIZE);
  const tail = await piece(read, tailStart, fileSize);
  const first = Math.max(0, tail.length - SIZE - LONGEST_COMMENT);
  let tries = 0;
  for (let at = tail.length - SIZE; at >= first; at -= 1) {
    at = tail.lastIndexOf(SIGNATURE, at);
    if (at < first) return undefined;
    const end = {
      entries: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
      position: tailStart + at,
      isWhole: at + SIZE + tail.readUInt16LE(at + 20) <= tail.length,
    };
    if (at + SIZE + tail.readUInt16LE(at + 20) !== tail.length) {
      tries += 1;
      if (tries > MOST_TRIES) return undefined;
      if (!(await leadsToEntries(read, end))) continue;
    }
    const locator = at < LOCATOR_SIZE ? undefined : tail.subarray(at - LOCATOR_SIZE, at);
    return (locator && (await zip64End(read, locator, end))) ?? end;
  }
  return undefined;
}

/** A tail of nothing but signatures would cost two reads each. */
const MOST_TRIES = 10;

async function leadsToEntries(read: ReadRanges, { position, size, offset }: JarEnd): Promise<boolean> {
  const directory = position - size;
  const entries = directory - offset;
  if (entries < 0) return false;
  const [one, other] = [await piece(read, directory, directory + 4), await piece(read, entries, entries + 4)];
  return one.toString('latin1') === 'PK\x01\x02' && other.toString('latin1') === 'PK\x03\x04';
}

/** The zip64 record, where it and the classic one agree on each number that the classic one has room for. */
async function zip64End(read: ReadRanges, locator: Buffer, classic: JarEnd): Promise<JarEnd | undefined> {
  if (locator.toString('latin1', 0, 4) !== 'PK\x06\x07') return undefined;
  const position = Number(locator.readBigUInt64LE(8));
  if (position > classic.position) return undefined;
  const record = await piece(read, position, position + ZIP64_SIZE);
  if (record.length < ZIP64_SIZE || record.toString('latin1', 0, 4) !== 'PK\x06\x06') return undefined;
  const [entries, size, offset] = [32, 40, 48].map((at) => Number(record.readBigUInt64LE(at)));
  if (entries === undefined || size === undefined || offset === undefined) return undefined;
  const agrees =
    [size, 0xffffffff].includes(classic.size) &&
    [offset, 0xffffffff].includes(classic.offset) &&
    [entries, 0xffff].includes(classic.entries);
  return agrees ? { entries, size, offset, position, isWhole: classic.isWhole } : undefined;
}
