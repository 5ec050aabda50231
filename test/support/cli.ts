import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

export const repository = path.join(import.meta.dirname, '..', '..');
const cliFile = path.join(repository, 'dist', 'cli.js');

/** Runs the built `slipway` as a process of its own, with no environment but PATH, an empty HOME and `env`. */
export async function slipway(
  args: readonly string[],
  { cwd = repository, env = {}, stdin }: RunOptions = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [cliFile, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(stdin ?? '');
  const code = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}
