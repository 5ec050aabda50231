import { readAnnotations } from './class-annotations.ts';
import { type ClassBytes, classBytes } from './class-bytes.ts';
import { type ConstantPool, readConstantPool } from './constant-pool.ts';

/** What a class file says of itself, without any code (The Java Virtual Machine Specification, 4.1). */
export interface ClassFile {
  /** Of the format: Java's feature release + 44. */
  readonly major: number;
  readonly minor: number;
  readonly isPublic: boolean;
  readonly isAbstract: boolean;
  readonly isInterface: boolean;
  /** Names with dots, as a descriptor writes them: `org.example.Demo$Inner`. */
  readonly thisClass: string;
  /** Undefined for java.lang.Object and for a module-info. */
  readonly superClass: string | undefined;
  readonly interfaces: readonly string[];
  /** Names of the annotations that are visible at run time. */
  readonly annotations: readonly string[];
  /** The descriptors of the public constructors: `(Lorg/elasticsearch/common/settings/Settings;)V`. */
  readonly constructors: readonly string[];
  /** Only of a module-info. */
  readonly module: ModuleInfo | undefined;
}

export interface ModuleInfo {
  readonly name: string;
  /** Without those that it requires static, which may be missing when it runs. */
  readonly requires: readonly string[];
}

/** The version of the format that a class file is written in. */
export interface FormatVersion {
  readonly major: number;
  /** Made with --enable-preview: one Java alone takes it, and only when it is started so. */
  readonly isPreview: boolean;
}

/** Where a file stops being a class file, and why. */
export interface ClassProblem {
  /** In bytes, from 0. */
  readonly offset: number;
  readonly message: string;
}

export type ParsedClass = { readonly class: ClassFile } | { readonly problem: ClassProblem };

const MAGIC = 0xcafebabe;
/** The minor version of what javac --enable-preview writes, from Java 12 on (4.1). */
const PREVIEW = 0xffff;
const ACC_PUBLIC = 0x0001;
const ACC_INTERFACE = 0x0200;
const ACC_ABSTRACT = 0x0400;
/** Of a line in a module-info, `requires static`. */
const ACC_STATIC_PHASE = 0x0040;

/** The version that the first bytes of a class file give; undefined when they are no class file's. */
export function classVersion(head: Uint8Array): FormatVersion | undefined {
  const bytes = classBytes(head);
  const isClass = bytes.u4() === MAGIC;
  const minor = bytes.u2();
  const major = bytes.u2();
  return isClass && !bytes.ended() ? { major, isPreview: major >= 56 && minor === PREVIEW } : undefined;
}

/** Reads a whole file in one pass. Never throws: what the JVM would not load is `problem`. */
export function parseClass(content: Uint8Array): ParsedClass {
  const bytes = classBytes(content);
  if (bytes.u4() !== MAGIC) return problem(0, 'it does not start with CA FE BA BE');
  const minor = bytes.u2();
  const major = bytes.u2();
  const pool = readConstantPool(bytes);
  if (pool === undefined) return problem(bytes.at() - 1, 'a constant has a tag that no class file has');
  const access = bytes.u2();
  const thisAt = bytes.at();
  const thisClass = dotted(pool.className(bytes.u2()));
  const superClass = dotted(pool.className(bytes.u2()));
  const interfaces = counted(bytes, () => dotted(pool.className(bytes.u2())) ?? '');
  counted(bytes, () => member(bytes, pool)); // the fields
  const methods = counted(bytes, () => member(bytes, pool));
  const attributes = readAttributes(bytes, pool);
  if (bytes.ended()) return problem(content.length, 'it ends too early');
  if (thisClass === undefined) return problem(thisAt, 'its own name is missing');
  return {
    class: {
      major,
      minor,
      isPublic: (access & ACC_PUBLIC) !== 0,
      isAbstract: (access & ACC_ABSTRACT) !== 0,
      isInterface: (access & ACC_INTERFACE) !== 0,
      thisClass,
      superClass,
      interfaces,
      ...attributes,
      constructors: methods
        .filter(({ name, access: flags }) => name === '<init>' && (flags & ACC_PUBLIC) !== 0)
        .map(({ descriptor }) => descriptor),
    },
  };
}

interface Member {
  readonly access: number;
  readonly name: string | undefined;
  readonly descriptor: string;
}

/** field_info and method_info (4.5, 4.6), their attributes stepped over. */
function member(bytes: ClassBytes, pool: ConstantPool): Member {
  const access = bytes.u2();
  const name = pool.utf8(bytes.u2());
  const descriptor = pool.utf8(bytes.u2()) ?? '';
  counted(bytes, () => {
    bytes.skip(2);
    bytes.skip(bytes.u4());
  });
  return { access, name, descriptor };
}

function readAttributes(bytes: ClassBytes, pool: ConstantPool): Pick<ClassFile, 'annotations' | 'module'> {
  let annotations: readonly string[] = [];
  let module: ModuleInfo | undefined;
  counted(bytes, () => {
    const name = pool.utf8(bytes.u2());
    const length = bytes.u4();
    const end = bytes.at() + length;
    if (name === 'RuntimeVisibleAnnotations') annotations = readAnnotations(bytes, pool, end);
    if (name === 'Module') module = readModule(bytes, pool);
    bytes.skip(Math.max(0, end - bytes.at()));
  });
  return { annotations, module };
}

/** Module_attribute (4.7.25), up to what it requires. */
function readModule(bytes: ClassBytes, pool: ConstantPool): ModuleInfo {
  const name = pool.moduleName(bytes.u2()) ?? '';
  bytes.skip(4);
  const requires = counted(bytes, () => {
    const required = pool.moduleName(bytes.u2()) ?? '';
    const isStatic = (bytes.u2() & ACC_STATIC_PHASE) !== 0;
    bytes.skip(2);
    return isStatic ? [] : [required];
  });
  return { name, requires: requires.flat() };
}

/** A count and as many items; stops at the end of the file, so a count that lies costs nothing. */
function counted<T>(bytes: ClassBytes, item: () => T): readonly T[] {
  const items: T[] = [];
  for (let left = bytes.u2(); left > 0 && !bytes.ended(); left -= 1) items.push(item());
  return items;
}

function dotted(name: string | undefined): string | undefined {
  return name?.replaceAll('/', '.');
}

function problem(offset: number, message: string): ParsedClass {
  return { problem: { offset, message } };
}
