/** The end of a GeoIP database: its metadata, in the format of MaxMind DB 2.0. An entry set to undefined is left out. */
export function mmdb(changes: Readonly<Record<string, string | number | undefined>> = {}): Buffer {
  const metadata = {
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 1_700_000_000,
    database_type: 'GeoLite2-City',
    ip_version: 6,
    node_count: 1,
    record_size: 24,
    ...changes,
  };
  const entries = Object.entries(metadata).filter(([, value]) => value !== undefined);
  const fields = entries.flatMap(([key, value]) => [
    text(key),
    typeof value === 'number' ? unsigned(value) : text(value ?? ''),
  ]);
  const marker = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
  return Buffer.concat([Buffer.alloc(32), marker, Buffer.of(0xe0 + entries.length), ...fields]);
}

/** Type 2, up to 28 bytes. */
function text(value: string): Buffer {
  return Buffer.concat([Buffer.of(0x40 + Buffer.byteLength(value)), Buffer.from(value)]);
}

/** Type 6, of four bytes. */
function unsigned(value: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes[0] = 0xc4;
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
