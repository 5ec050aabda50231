import type { ClassBytes } from './class-bytes.ts';
import type { ConstantPool } from './constant-pool.ts';

/** Of each annotation its type; the values (4.7.16) only as far as it takes to find the next one. */
export function readAnnotations(bytes: ClassBytes, pool: ConstantPool, end: number): readonly string[] {
  const types: string[] = [];
  const within = () => !bytes.ended() && bytes.at() < end;
  const annotation = (depth: number): string => {
    const type = (/^L(.*);$/.exec(pool.utf8(bytes.u2()) ?? '')?.[1] ?? '').replaceAll('/', '.');
    const pairs = bytes.u2();
    for (let pair = 0; pair < pairs && within(); pair += 1) {
      bytes.skip(2);
      value(depth);
    }
    return type;
  };
  const value = (depth: number): void => {
    const tag = String.fromCharCode(bytes.u1());
    if (tag === 'e') bytes.skip(4);
    else if (tag === '@' && depth < DEEPEST) annotation(depth + 1);
    else if (tag === '[' && depth < DEEPEST) {
      const values = bytes.u2();
      for (let index = 0; index < values && within(); index += 1) value(depth + 1);
    } else bytes.skip(2);
  };
  const count = bytes.u2();
  for (let index = 0; index < count && within(); index += 1) types.push(annotation(0));
  return types;
}

/** Compilers nest annotations two or three deep. */
const DEEPEST = 20;
