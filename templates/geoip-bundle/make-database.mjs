// networks.json -> a MaxMind DB (format 2.0, https://maxmind.github.io/MaxMind-DB/).
// node make-database.mjs networks.json bundle/ingest-geoip/Harbours-City.mmdb
import { readFileSync, writeFileSync } from 'node:fs';
import { isIPv4, isIPv6 } from 'node:net';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error('usage: node make-database.mjs <networks.json> <database.mmdb>');
  process.exit(2);
}
writeFileSync(to, database(JSON.parse(readFileSync(from, 'utf8'))));

/** Search tree, 16 zero bytes, the records, and the metadata behind its marker. */
function database({ database_type, description, built, networks }) {
  const { nodes, records } = searchTree(networks);
  const tree = Buffer.alloc(nodes.length * 6);
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  // What is not a node is a record, which lies past the nodes and the 16 zero bytes, or nothing.
  const stored = (branch) => numbers.get(branch) ?? nodes.length + (branch === null ? 0 : 16 + branch.offset);
  nodes.forEach((node, number) => {
    node.forEach((branch, side) => tree.writeUIntBE(stored(branch), number * 6 + side * 3, 3));
  });
  const metadata = map([
    ['binary_format_major_version', unsigned(5, 2)],
    ['binary_format_minor_version', unsigned(5, 0)],
    ['build_epoch', unsigned(9, Date.parse(built) / 1000)],
    ['database_type', text(database_type)],
    ['description', map([['en', text(description)]])],
    ['ip_version', unsigned(5, 6)],
    ['languages', Buffer.concat([control(11, 1), text('en')])],
    ['node_count', unsigned(6, nodes.length)],
    ['record_size', unsigned(5, 24)],
  ]);
  const marker = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
  return Buffer.concat([tree, Buffer.alloc(16), ...records.map(({ bytes }) => bytes), marker, metadata]);
}

/** A branch is a node, a record, or null: nothing is known of that network. */
function searchTree(networks) {
  const nodes = [[null, null]];
  const records = [];
  let offset = 0;
  // Wide networks first, so that a narrow one inside them has the last word.
  const sorted = Object.entries(networks).map(([network, fields]) => ({ path: bits(network), fields }));
  for (const { path, fields } of sorted.sort((a, b) => a.path.length - b.path.length)) {
    const record = { offset, bytes: value('', fields) };
    records.push(record);
    offset += record.bytes.length;
    let node = nodes[0];
    for (const side of path.slice(0, -1)) {
      if (!Array.isArray(node[side])) {
        node[side] = [node[side], node[side]];
        nodes.push(node[side]);
      }
      node = node[side];
    }
    node[path.at(-1)] = record;
  }
  return { nodes, records };
}

/** `192.0.2.0/24` -> its bits in the IPv6 tree, where IPv4 lives below ::/96. */
function bits(network) {
  const [ip, length] = network.split('/');
  const v4 = isIPv4(ip);
  if ((!v4 && !isIPv6(ip)) || !/^[1-9]\d*$/.test(length ?? '') || Number(length) > (v4 ? 32 : 128)) {
    throw new Error(`${network} is not a network; write it as 192.0.2.0/24 or 2001:db8::/32`);
  }
  const all = v4 ? '0'.repeat(96) + ip.split('.').map((byte) => binary(Number(byte), 8)).join('') : v6(ip);
  return [...all.slice(0, (v4 ? 96 : 0) + Number(length))].map(Number);
}

/** `::` stands for as many zero bits as are missing. */
function v6(ip) {
  const [head, tail] = ip.split('::').map((part) =>
    part.split(':').filter((group) => group !== '').map((group) => binary(Number.parseInt(group, 16), 16)).join(''),
  );
  return head.padEnd(128 - (tail ?? '').length, '0') + (tail ?? '');
}

function binary(number, width) {
  return number.toString(2).padStart(width, '0');
}

/** The GeoIP2 schema's own types: these three are 16 bits wide, coordinates are doubles, other numbers 32 bits wide. */
function value(key, field) {
  if (typeof field === 'string') return text(field);
  if (typeof field === 'boolean') return control(14, field ? 1 : 0);
  if (typeof field === 'object') return map(Object.entries(field).map(([name, inner]) => [name, value(name, inner)]));
  if (['latitude', 'longitude'].includes(key)) return double(field);
  return unsigned(['accuracy_radius', 'metro_code', 'confidence'].includes(key) ? 5 : 6, field);
}

function map(pairs) {
  return Buffer.concat([control(7, pairs.length), ...pairs.flatMap(([key, encoded]) => [text(key), encoded])]);
}

function text(string) {
  const bytes = Buffer.from(string, 'utf8');
  return Buffer.concat([control(2, bytes.length), bytes]);
}

function double(number) {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(number);
  return Buffer.concat([control(3, 8), bytes]);
}

/** Big-endian, without leading zero bytes. */
function unsigned(type, number) {
  const hex = number === 0 ? '' : number.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([control(type, bytes.length), bytes]);
}

/** Type and size in one byte; types above 7 take a second byte, sizes above 28 one or two more. */
function control(type, size) {
  const extended = type > 7 ? [type - 7] : [];
  const first = (size < 29 ? size : size < 285 ? 29 : 30) | (type > 7 ? 0 : type << 5);
  const more = size < 29 ? [] : size < 285 ? [size - 29] : [(size - 285) >> 8, (size - 285) & 255];
  return Buffer.from([first, ...extended, ...more]);
}
