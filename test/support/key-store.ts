/** Entries of a store of Java, in JKS: a private key, or a certificate to trust. */
export function javaKeyStore(...entries: readonly ('key' | 'certificate')[]): Buffer {
  const bodies = entries.map((entry) =>
    entry === 'key'
      ? Buffer.concat([u4(1), text('demo'), Buffer.alloc(8), u4(3), Buffer.from('key'), u4(0)])
      : Buffer.concat([u4(2), text('ca'), Buffer.alloc(8), text('X.509'), u4(4), Buffer.from('cert')]),
  );
  return Buffer.concat([u4(0xfeedfeed), u4(2), u4(entries.length), ...bodies]);
}

/** The beginning of a PKCS #12 file and the bags in it that are not encrypted. */
export function pkcs12(...bags: readonly 'key'[]): Buffer {
  const data = '06092a864886f70d010701';
  const keys = bags.map(() => '060b2a864886f70d010c0a0102').join('');
  return Buffer.from(`308201000201033082${data}${keys}00`, 'hex');
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0, value.length]), Buffer.from(value)]);
}

function u4(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
