import { parseMetadata } from 'mmdb-lib/lib/metadata.js';
import type { SourceFile } from '../model.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';

/** A database of the geoip and ip_location processors, in MaxMind's format: its end, which says what it is. */
export const readGeoipDatabase: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseGeoipDatabase(file, tell);
};

/** What a database says of itself; undefined where it cannot be told. */
export interface GeoipDatabase {
  /** `GeoLite2-City`. */
  readonly type: string | undefined;
  /** Milliseconds since 1970. */
  readonly built: number | undefined;
}

/** Tells what is wrong, and gives what the database says of itself. No more than its end is held in memory. */
export async function parseGeoipDatabase(file: SourceFile, tell: Tell): Promise<GeoipDatabase> {
  const end = await endOf(file);
  const say = (kind: string, message: string, hint: string) => tell({ kind, file: file.path, message, hint });
  const sniffed = sniffType(end.subarray(Math.max(0, end.length - SNIFFED)));
  if ('problem' in sniffed) {
    say('geoip-database-type', `${sniffed.problem}.`, `Get ${file.path} anew, unpacked, as a .mmdb file.`);
    return { type: undefined, built: undefined };
  }
  const { type } = sniffed;
  const built = buildTime(end);
  if (built === undefined) {
    const fact =
      'its metadata cannot be read: the marker, or one of node_count, record_size and ip_version, is not there';
    say('geoip-database-metadata', `${fact}.`, `Get ${file.path} anew; it may have been cut off.`);
  }
  if (!isSupported(type)) {
    const fact = `its type is ${JSON.stringify(type)}, which no processor of Elasticsearch knows; one such as GeoLite2-City was expected`;
    const hint = `Give it a type that ends in one of ${SUFFIXES.join(', ')}, as it is written here, or take ${file.path} out.`;
    say('geoip-database-supported', `${fact}.`, hint);
  }
  return { type, built };
}

/** The reader looks for the metadata in so many bytes at the end (MaxMind DB file format, 2.0). */
const METADATA_LIMIT = 128 * 1024;
/** MMDBUtil in Elasticsearch looks for the type in these. */
const SNIFFED = 2048;

async function endOf(file: SourceFile): Promise<Buffer> {
  let end: Buffer = Buffer.alloc(0);
  for await (const chunk of await file.open()) {
    const both = Buffer.concat([end, chunk]);
    end = both.subarray(Math.max(0, both.length - METADATA_LIMIT));
  }
  return end;
}

/** MMDBUtil.getDatabaseType, which compares byte by byte without going back. */
function sniffType(tail: Buffer): { readonly type: string } | { readonly problem: string } {
  let matched = 0;
  let at = 0;
  while (at < tail.length && matched < MARKER.length) {
    matched = tail[at] === MARKER.charCodeAt(matched) ? matched + 1 : 0;
    at += 1;
  }
  const control = tail[at];
  if (matched < MARKER.length || control === undefined) {
    return { problem: `${MARKER} is not in its last ${SNIFFED} bytes, where every MaxMind database has it` };
  }
  if (control >>> 5 !== 2) return { problem: `what follows ${MARKER} is no text` };
  const size = control & 0x1f;
  if (size > 29) return { problem: 'its type is longer than 284 bytes' };
  const start = size === 29 ? at + 2 : at + 1;
  const length = size === 29 ? 29 + (tail[at + 1] ?? 0) : size;
  if (start + length > tail.length) return { problem: 'it ends within its type' };
  return { type: tail.toString('utf8', start, start + length) };
}

const MARKER = 'database_type';
const METADATA_MARKER = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');

function buildTime(end: Buffer): number | undefined {
  if (end.lastIndexOf(METADATA_MARKER) === -1) return undefined;
  try {
    const { buildEpoch, nodeCount, ipVersion } = parseMetadata(end);
    return typeof nodeCount === 'number' && (ipVersion === 4 || ipVersion === 6)
      ? buildEpoch.getTime()
      : undefined;
  } catch {
    return undefined; // the library throws for what it cannot decode, in words for its own users
  }
}

/** GeoIpProcessor and IpinfoIpDataLookups in Elasticsearch 9.5. */
const SUFFIXES: readonly string[] = [
  ...['-City', '-Country', '-ASN', '-Anonymous-IP', '-Connection-Type', '-Domain', '-Enterprise', '-ISP'],
];

function isSupported(type: string): boolean {
  if (!type.toLowerCase().startsWith('ipinfo')) return SUFFIXES.some((suffix) => type.endsWith(suffix));
  const cleaned = type.toLowerCase().replaceAll(/[\s_]+/g, ' ');
  return !/extended|country asn/.test(cleaned) && /plus|asn|country|location|privacy/.test(cleaned);
}
