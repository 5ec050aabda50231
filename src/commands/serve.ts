import { SlipwayError } from '../errors.ts';
import { startLocalCloud } from '../local-cloud/serve.ts';
import type { Run } from './declare.ts';
import { failureText } from './failure.ts';
import { interrupted } from './interrupt.ts';

interface Flags {
  readonly port: string;
  readonly data: string;
  readonly key?: string;
  readonly user?: string;
  readonly rateLimit?: string;
  readonly usedBy?: readonly string[];
}

/** Runs until it is interrupted, which is its normal end. */
export const run: Run<Flags> = async (_args, flags, screen) => {
  const cloud = await startLocalCloud({
    dataFolder: flags.data,
    port: portOf(flags.port),
    ...(flags.key !== undefined && { apiKey: flags.key }),
    ...(flags.user !== undefined && { user: userOf(flags.user) }),
    ...(flags.rateLimit !== undefined && { rateLimit: rateLimitOf(flags.rateLimit) }),
    deployments: usedBy(flags.usedBy ?? []),
    onFailure: (error) => screen.tell(failureText(error, false).text),
  });
  screen.print(
    `The local cloud listens on ${cloud.url}, its store is ${flags.data}. In another terminal:\n\n` +
      `  export EC_HOST=${cloud.url} EC_API_KEY=${cloud.apiKey}\n` +
      '  slipway list\n\nCtrl-C stops it.\n',
  );
  await interrupted();
  await cloud.close();
  return 0;
};

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new SlipwayError(
    'USAGE',
    `--port ${text} is no port`,
    'Pass a number from 0 (any free one) to 65535.',
  );
}

function userOf(text: string): { readonly name: string; readonly password: string } {
  const [, name, password] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  if (name !== undefined && password !== undefined) return { name, password };
  throw new SlipwayError(
    'USAGE',
    '--user has no name, colon and password',
    'Write --user <name>:<password>.',
  );
}

function rateLimitOf(text: string): { readonly limit: number; readonly interval: number } {
  const [, limit, interval] = /^([1-9]\d{0,8})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (limit !== undefined && interval !== undefined)
    return { limit: Number(limit), interval: Number(interval) };
  throw new SlipwayError(
    'USAGE',
    `--rate-limit ${text} is no number of calls in seconds`,
    'Write it like 100/60.',
  );
}

/** `<extension id>=<deployment id>`, any number of times. */
function usedBy(pairs: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const deployments = new Map<string, string[]>();
  for (const pair of pairs) {
    const [extension, deployment] = pair.split('=');
    if (!extension || !deployment) {
      throw new SlipwayError(
        'USAGE',
        `--used-by ${pair} names no extension and deployment`,
        'Write --used-by <extension id>=<deployment id>.',
      );
    }
    deployments.set(extension, [...(deployments.get(extension) ?? []), deployment]);
  }
  return Object.fromEntries(deployments);
}
