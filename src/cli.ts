#!/usr/bin/env node
import { CommanderError } from 'commander';
import type { Command } from './commands/declare.ts';
import { failureText, usageJson } from './commands/failure.ts';
import { commands } from './commands/index.ts';
import { endWhenInterrupted } from './commands/interrupt.ts';
import { program } from './commands/program.ts';
import { openScreen } from './commands/screen.ts';
import { slipwayVersion } from './commands/version.ts';
import { exitCodes } from './errors.ts';

/** argv -> command -> exit code. */
async function main(argv: readonly string[]): Promise<void> {
  endWhenInterrupted(() => running?.writes === true);
  watch(process.stdout);
  watch(process.stderr);
  try {
    await program(commands, await slipwayVersion(), act).parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said what is wrong, or shown the help that was asked for.
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.USAGE;
    if (process.exitCode !== 0 && /--output[= ]json/.test(argv.join(' '))) {
      process.stdout.write(usageJson(error.message));
    }
  }
}

/**
 * `slipway publish | head -1` closes the pipe early: there is no one to tell, but the work goes on to its end. A result
 * that a full disk did not take is a failure.
 */
function watch(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE')
      process.once('exit', (exit) => (process.exitCode = exit || exitCodes.OUTPUT_UNWRITABLE));
  });
}

let running: Command | undefined;

async function act(command: Command, args: readonly string[], flags: Readonly<Record<string, unknown>>) {
  running = command;
  try {
    const [run, screen] = await Promise.all([command.load(), openScreen(flags['quiet'] === true)]);
    // Commander has parsed the flags by the same declaration that the command's type is written after.
    process.exitCode = await run(args, flags as never, screen);
  } catch (error) {
    const { text, json, exitCode } = failureText(error, flags['debug'] === true);
    process.stderr.write(text);
    if (flags['output'] === 'json') process.stdout.write(json);
    process.exitCode = exitCode;
  }
}

await main(process.argv);
