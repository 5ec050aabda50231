import { inspect } from 'node:util';
import { bounded } from '../bounded.ts';
import { exitCodes, SlipwayError } from '../errors.ts';
import { oneLine } from '../report/findings.ts';
import { json } from './flags.ts';
import { printable } from './printable.ts';

/** How a command's failure is told: in words for stderr, as JSON for `--output json`, and the exit code. */
export interface Failure {
  readonly text: string;
  readonly json: string;
  readonly exitCode: number;
}

/** What commander refuses, as JSON. */
export function usageJson(message: string): string {
  const hint = 'See slipway <command> --help.';
  return json('slipway-failure/1', { code: 'USAGE', message: message.replace(/^error: /, ''), hint });
}

/** A failure we understand: its code, the fact, the way out. Anything else is a bug, and is told as one. */
export function failureText(error: unknown, debug: boolean): Failure {
  if (error instanceof SlipwayError) {
    const { code } = error;
    const [message, hint] = [bounded(error.message), bounded(error.hint)];
    const stack = debug ? `${printable(inspect(error, { depth: 5 }))}\n` : '';
    return {
      text: printable(`${code}  ${oneLine(message)}\n  ${oneLine(hint)}\n`) + stack,
      json: json('slipway-failure/1', { code, message, hint }),
      exitCode: exitCodes[code],
    };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : inspect(error);
  return {
    text: `BUG  ${printable(message)}\n  This is a fault in Slipway. Report it with the command and these lines.\n`,
    json: json('slipway-failure/1', {
      code: 'BUG',
      message,
      hint: 'Report it with the command and this text.',
    }),
    exitCode: 70,
  };
}
