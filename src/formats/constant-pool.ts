import type { ClassBytes } from './class-bytes.ts';

/** The constants that names are made of, by index; the others are stepped over. */
export interface ConstantPool {
  /** CONSTANT_Utf8; undefined where the index holds something else. */
  readonly utf8: (index: number) => string | undefined;
  /** The name of a CONSTANT_Class, as in the file: `org/example/Demo`. */
  readonly className: (index: number) => string | undefined;
  /** The name of a CONSTANT_Module: `org.example.demo`. */
  readonly moduleName: (index: number) => string | undefined;
}

/** Bytes behind the tag of each constant of a fixed size (The Java Virtual Machine Specification, 4.4). */
const SIZES: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};
const UTF8 = 1;
const LONG = 5;
const DOUBLE = 6;
const CLASS = 7;
const MODULE = 19;

/** Reads the pool, its count included. Undefined at a tag that no class file has. */
export function readConstantPool(bytes: ClassBytes): ConstantPool | undefined {
  const texts = new Map<number, string>();
  const names = new Map<number, { readonly tag: number; readonly name: number }>();
  const count = bytes.u2();
  for (let index = 1; index < count && !bytes.ended(); index += 1) {
    const tag = bytes.u1();
    const size = SIZES[tag];
    if (tag === UTF8) texts.set(index, bytes.text(bytes.u2()));
    else if (tag === CLASS || tag === MODULE) names.set(index, { tag, name: bytes.u2() });
    else if (size !== undefined) bytes.skip(size);
    else return undefined;
    // Both take two places, "in retrospect a poor choice" (4.4.5).
    if (tag === LONG || tag === DOUBLE) index += 1;
  }
  const named = (kind: number) => (index: number) => {
    const constant = names.get(index);
    return constant?.tag === kind ? texts.get(constant.name) : undefined;
  };
  return { utf8: (index) => texts.get(index), className: named(CLASS), moduleName: named(MODULE) };
}
