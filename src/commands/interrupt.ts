import { writeSync } from 'node:fs';
import { removeTemporaries } from '../temporary.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves at the first Ctrl-C or SIGTERM; for a command that runs until then. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.removeAllListeners(signal);
      process.once(signal, () => resolve());
    }
  });
}

/** For all other commands: clears up, says what stands, and ends with 130. `writes` tells whether the cloud was written to. */
export function endWhenInterrupted(writes: () => boolean): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      removeTemporaries();
      // listr2 hides the cursor while it draws, and holds back what others write to stderr.
      if (process.stderr.isTTY) tell('\u001b[?25h');
      tell(
        writes()
          ? '\nINTERRUPTED  stopped on request; what was sent so far, if anything, stands\n  Run the same command again: it takes up what is there.\n'
          : '\nINTERRUPTED  stopped on request; nothing was sent\n  Run the same command again.\n',
      );
      process.exit(130);
    });
  }
}

function tell(text: string): void {
  try {
    writeSync(process.stderr.fd, text);
  } catch {
    // No one is there to read it: a closed terminal sends SIGHUP.
  }
}
