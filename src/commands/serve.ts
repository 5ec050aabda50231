import { SlipwayError } from '../errors.ts';
import { startLocalCloud } from '../local-cloud/serve.ts';
import type { Run } from './declare.ts';
import { failureText } from './failure.ts';
import { interrupted } from './interrupt.ts';

interface Flags {
  readonly port: string;
  readonly data: string;
  readonly key?: string;
  readonly usedBy?: readonly string[];
}

/** Runs until it is interrupted, which is its normal end. */
export const run: Run<Flags> = async (_args, flags, screen) => {
  const cloud = await startLocalCloud({
    dataFolder: flags.data,
    port: portOf(flags.port),
    ...(flags.key !== undefined && { apiKey: flags.key }),
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

/** `<extension id>=<deployment id>`, any number of times. */
function usedBy(pairs: readonly string[]): Record<string, string[]> {
  const deployments: Record<string, string[]> = {};
  for (const pair of pairs) {
    const [extension, deployment] = pair.split('=');
    if (!extension || !deployment) {
      throw new SlipwayError(
        'USAGE',
        `--used-by ${pair} names no extension and deployment`,
        'Write --used-by <extension id>=<deployment id>.',
      );
    }
    deployments[extension] = [...(deployments[extension] ?? []), deployment];
  }
  return deployments;
}
