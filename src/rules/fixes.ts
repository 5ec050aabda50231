import { isUtf8 } from 'node:buffer';
import type { Fix, Fixable } from './rule.ts';

/** A fix of text. Bytes that are not UTF-8 are left to `text-utf8`. */
export function textFix(does: string, change: (text: string, file: Fixable) => string): Fix {
  return {
    does,
    apply: (bytes, file) => {
      if (!isUtf8(bytes)) return bytes;
      const text = bytes.toString('utf8');
      const changed = change(text, file);
      return changed === text ? bytes : Buffer.from(changed);
    },
  };
}
