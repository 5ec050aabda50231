import type { Tell } from './problem.ts';

/** A line that no reader takes whole. */
export function tellTooLong(file: string, line: number, tell: Tell): void {
  tell({
    kind: 'text-line-length',
    file,
    line,
    column: 1,
    message: `line ${line} has more than a million characters, so what follows was not checked.`,
    hint: `Look whether ${file} is the file that you meant, and break the line.`,
  });
}
