import { identify } from '../identify.ts';
import { title } from '../report/findings.ts';
import { sourceText } from '../report/listing.ts';
import { selectExtensions } from '../select.ts';
import { readSource } from '../source.ts';
import type { Run } from './declare.ts';
import { givenOf, type IdentityFlags, json, type OutputFlags } from './flags.ts';

export const run: Run<IdentityFlags & OutputFlags> = async (paths, flags, screen) => {
  const { requests } = await selectExtensions(paths, givenOf(flags), process.cwd());
  const listed = [];
  for (const { path, given, reading } of requests) {
    const source = await readSource(path, reading);
    try {
      listed.push({ path, source, identity: (await identify(source, given)).identity });
    } finally {
      await source.close();
    }
  }
  screen.print(
    flags.output === 'json'
      ? json('slipway-ls/1', {
          extensions: listed.map(({ path, identity, source: { files, emptyFolders, leftOut, links } }) => ({
            path,
            identity,
            files: files.map((file) => ({ path: file.path, size: file.size })),
            emptyFolders,
            leftOut,
            links,
          })),
        })
      : listed
          .map(({ path, identity, source }) => `${path}  ${title(identity)}\n${sourceText(source)}`)
          .join('\n'),
  );
  return 0;
};
