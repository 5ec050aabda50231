/** What a class file is to say; a public class that extends Plugin, with one constructor without parameters, otherwise. */
export interface ClassParts {
  readonly name?: string;
  readonly superClass?: string;
  readonly interfaces?: readonly string[];
  readonly major?: number;
  readonly minor?: number;
  readonly access?: number;
  /** Descriptors of methods: access, name, descriptor. */
  readonly methods?: readonly (readonly [access: number, name: string, descriptor: string])[];
  readonly annotations?: readonly string[];
  /** The content of RuntimeVisibleAnnotations, in place of the annotations. */
  readonly rawAnnotations?: Uint8Array;
  /** `static x` in requires is required static. */
  readonly module?: { readonly name: string; readonly requires: readonly string[] };
}

const PUBLIC = 0x0001;

/** Writes a class file by hand (The Java Virtual Machine Specification, 4.1), names with dots. */
export function classFile(parts: ClassParts = {}): Buffer {
  const pool = constantPool();
  const slashed = (name: string) => name.replaceAll('.', '/');
  const {
    name = 'org.example.Demo',
    superClass = 'org.elasticsearch.plugins.Plugin',
    interfaces = [],
    methods = [[PUBLIC, '<init>', '()V'] as const],
    annotations = [],
    module,
  } = parts;
  pool.padding();
  const header = [
    u2(parts.access ?? PUBLIC | 0x20),
    u2(pool.named(7, slashed(name))),
    u2(module === undefined ? pool.named(7, slashed(superClass)) : 0),
    u2(interfaces.length),
    ...interfaces.map((one) => u2(pool.named(7, slashed(one)))),
  ];
  // One field, with an attribute to step over.
  const field = [
    u2(0),
    u2(pool.utf8('field')),
    u2(pool.utf8('I')),
    u2(1),
    attribute(pool.utf8('Deprecated'), u2(7)),
  ];
  const bodies = methods.map(([access, method, descriptor]) =>
    Buffer.concat([
      u2(access),
      u2(pool.utf8(method)),
      u2(pool.utf8(descriptor)),
      u2(1),
      attribute(pool.utf8('Code'), Buffer.alloc(20)),
    ]),
  );
  const attributes = [
    attribute(pool.utf8('SourceFile'), u2(pool.utf8('Demo.java'))),
    attribute(
      pool.utf8('RuntimeVisibleAnnotations'),
      parts.rawAnnotations ??
        Buffer.concat([u2(annotations.length), ...annotations.map((one) => annotation(pool, slashed(one)))]),
    ),
    ...(module === undefined ? [] : [attribute(pool.utf8('Module'), moduleAttribute(pool, module))]),
  ];
  const rest = [u2(1), ...field, u2(bodies.length), ...bodies, u2(attributes.length), ...attributes];
  return Buffer.concat([
    Buffer.from('cafebabe', 'hex'),
    u2(parts.minor ?? 3),
    u2(parts.major ?? 61),
    pool.bytes(),
    ...header,
    ...rest,
  ]);
}

/** The class file of a module-info. */
export function moduleInfo(name: string, ...requires: readonly string[]): Buffer {
  return classFile({ name: 'module-info', access: 0x8000, methods: [], module: { name, requires } });
}

interface Pool {
  utf8(text: string): number;
  named(tag: 7 | 19, name: string): number;
  padding(): void;
  bytes(): Buffer;
}

function constantPool(): Pool {
  const constants: Buffer[] = [];
  let next = 1;
  const add = (bytes: Buffer, places = 1) => {
    constants.push(bytes);
    next += places;
    return next - places;
  };
  const utf8 = (text: string) =>
    add(Buffer.concat([Buffer.from([1]), u2(Buffer.byteLength(text)), Buffer.from(text)]));
  return {
    utf8,
    named: (tag, name) => {
      const at = utf8(name);
      return add(Buffer.concat([Buffer.from([tag]), u2(at)]));
    },
    // A long takes two places; the others are there to be stepped over.
    padding: () => {
      add(Buffer.from([5, 0, 0, 0, 0, 0, 0, 0, 1]), 2);
      for (const [tag, size] of [
        [3, 4],
        [8, 2],
        [10, 4],
        [15, 3],
        [18, 4],
      ] as const) {
        add(Buffer.concat([Buffer.from([tag]), Buffer.alloc(size)]));
      }
    },
    bytes: () => Buffer.concat([u2(next), ...constants]),
  };
}

/** With one value of every kind (4.7.16). */
function annotation(pool: Pool, name: string): Buffer {
  const key = u2(pool.utf8('value'));
  const tag = (letter: string) => Buffer.from(letter);
  const nested = Buffer.concat([tag('@'), u2(pool.utf8('Lorg/example/Inner;')), u2(0)]);
  return Buffer.concat([
    u2(pool.utf8(`L${name};`)),
    u2(4),
    Buffer.concat([key, tag('s'), u2(1)]),
    Buffer.concat([key, tag('e'), u2(1), u2(1)]),
    Buffer.concat([key, nested]),
    Buffer.concat([key, tag('['), u2(2), tag('I'), u2(1), tag('c'), u2(1)]),
  ]);
}

function moduleAttribute(pool: Pool, { name, requires }: NonNullable<ClassParts['module']>): Buffer {
  return Buffer.concat([
    u2(pool.named(19, name)),
    u2(0),
    u2(0),
    u2(requires.length),
    ...requires.map((one) =>
      Buffer.concat([
        u2(pool.named(19, one.replace(/^static /, ''))),
        u2(one.startsWith('static ') ? 0x40 : 0),
        u2(0),
      ]),
    ),
    Buffer.alloc(8),
  ]);
}

function attribute(name: number, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([u2(name), length, content]);
}

function u2(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
