import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { failureText } from '../../src/commands/failure.ts';
import { commands } from '../../src/commands/index.ts';
import { printable } from '../../src/commands/printable.ts';
import { program } from '../../src/commands/program.ts';
import { plainSteps, type Screen } from '../../src/commands/screen.ts';
import type { FakeCloud } from '../support/fake-cloud.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `slipway <args>` in this process: as src/cli.ts does, but fast. Nothing of the environment reaches it but `env`. */
export async function slipway(args: readonly string[], { cwd, env = {} }: Place): Promise<Ran> {
  enter(cwd, env);
  let [code, stdout, stderr] = [0, '', ''];
  const tell = (text: string) => {
    stderr += `${printable(text).trimEnd()}\n`;
  };
  const print = (text: string) => {
    stdout += printable(text);
  };
  const columns = { print: undefined, tell: undefined };
  const screen: Screen = { print, tell, columns, step: plainSteps(tell) };
  const root = program(commands, '0.0.0', async (command, given, flags) => {
    const run = await command.load();
    try {
      code = await run(given, flags as never, screen);
    } catch (error) {
      const { text, json, exitCode } = failureText(error, false);
      stderr += text;
      if (flags['output'] === 'json') stdout += json;
      code = exitCode;
    }
  });
  await root.parseAsync(args, { from: 'user' });
  return { code, stdout, stderr };
}

/** The environment that leads to a cloud. */
export function at({ url, apiKey }: Pick<FakeCloud, 'url' | 'apiKey'>): Readonly<Record<string, string>> {
  return { EC_HOST: url, EC_API_KEY: apiKey };
}

const OURS = /^(EC|ECE|CLOUD)_|_proxy$|^SOURCE_DATE_EPOCH$/i;

function enter(cwd: string, env: Readonly<Record<string, string>>): void {
  const former = process.cwd();
  process.chdir(path.resolve(cwd));
  for (const name of Object.keys(process.env).filter((each) => OURS.test(each))) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries({ HOME: '/nonexistent', ...env })) vi.stubEnv(name, value);
  onTestFinished(() => {
    process.chdir(former);
    vi.unstubAllEnvs();
  });
}
