import { removeTemporaries } from '../temporary.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Resolves at the first Ctrl-C or SIGTERM; for a command that runs until then. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.removeAllListeners(signal);
      process.once(signal, () => resolve());
    }
  });
}

/** For all other commands: clears up, says what stands, and ends with 130. */
export function endWhenInterrupted(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      removeTemporaries();
      process.stderr.write(
        '\nINTERRUPTED  stopped on request; what was sent so far stands\n' +
          '  The same command, run again, takes it up from there.\n',
      );
      process.exit(130);
    });
  }
}
