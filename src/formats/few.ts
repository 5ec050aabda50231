import type { Problem, Tell } from './problem.ts';

/** Of each kind so many places of a file are told, and of the next one how many more there are. */
const TOLD = 20;

/** A `Tell` for what is silently wrong on line after line of a file, so that nobody drowns in it. */
export interface Few {
  readonly tell: Tell;
  /** When the file has been read. */
  end(): void;
}

export function few(tell: Tell): Few {
  const counts = new Map<string, number>();
  const held = new Map<string, Problem>();
  return {
    tell(problem) {
      const count = (counts.get(problem.kind) ?? 0) + 1;
      counts.set(problem.kind, count);
      if (count <= TOLD) tell(problem);
      else if (count === TOLD + 1) held.set(problem.kind, problem);
    },
    end() {
      for (const [kind, problem] of held) {
        const more = (counts.get(kind) ?? 0) - TOLD - 1;
        const rest = `${more} more ${more === 1 ? 'line' : 'lines'} after it alike.`;
        tell(more === 0 ? problem : { ...problem, message: `${problem.message} ${rest}` });
      }
    },
  };
}
