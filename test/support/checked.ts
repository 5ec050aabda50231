import { join } from 'node:path';
import { check } from '../../src/check.ts';
import { givens, readConfig } from '../../src/config.ts';
import { identify } from '../../src/identify.ts';
import type { Finding, Identity } from '../../src/model.ts';
import { readSource } from '../../src/source.ts';

export interface Checked extends Identity {
  readonly path: string;
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** What `slipway check` makes of each extension that the folder's slipway.json lists. */
export async function checked(folder: string): Promise<readonly Checked[]> {
  const config = await readConfig(folder);
  const listed = (config?.extensions ?? []).flatMap((entry) =>
    givens(entry).map((given) => ({ entry, given })),
  );
  return Promise.all(
    listed.map(async ({ entry, given }) => {
      const source = await readSource(join(folder, entry.path));
      const identified = await identify(source, given);
      const findings = await check(source, identified);
      const files = source.files.map(({ path }) => path);
      await source.close();
      return { path: entry.path, ...identified.identity, files, findings };
    }),
  );
}
