/** A keytab of version 2 with a key for each principal, such as `HTTP/es.example.com@EXAMPLE.COM`. */
export function keytab(principals: readonly string[], encryption = 18): Buffer {
  return Buffer.concat([Buffer.of(5, 2), ...principals.map((one) => entry(one, encryption))]);
}

function entry(principal: string, encryption: number): Buffer {
  const [names = '', realm = ''] = principal.split('@');
  const components = names.split('/');
  const body = Buffer.concat([
    number(components.length, 2),
    ...[realm, ...components].map((name) => Buffer.concat([number(name.length, 2), Buffer.from(name)])),
    number(1, 4),
    number(1_700_000_000, 4),
    number(2, 1),
    number(encryption, 2),
    number(16, 2),
    Buffer.alloc(16, 'k'),
  ]);
  return Buffer.concat([number(body.length, 4), body]);
}

function number(value: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}
