import { identify } from '../identify.ts';
import { title } from '../report/findings.ts';
import { type Landing, landings } from '../report/landings.ts';
import { sourceText } from '../report/listing.ts';
import { type ExtensionRequest, selectExtensions } from '../select.ts';
import { readSource } from '../source.ts';
import { take } from '../take.ts';
import { toldOf } from '../told.ts';
import type { Run } from './declare.ts';
import { givenOf, type IdentityFlags, json, type OutputFlags, type SettingsFlags } from './flags.ts';

export const run: Run<IdentityFlags & OutputFlags & SettingsFlags> = async (paths, flags, screen) => {
  const { requests } = await selectExtensions(paths, givenOf(flags), process.cwd(), flags.settings);
  const listed = [];
  for (const request of requests) listed.push(await look(request));
  screen.print(
    flags.output === 'json'
      ? json('slipway-ls/1', { extensions: listed.map(listedValue) })
      : listed
          .map(
            ({ path, identity, source, held }) => `${path}  ${title(identity)}\n${sourceText(source, held)}`,
          )
          .join('\n'),
  );
  return 0;
};

async function look(request: ExtensionRequest) {
  const { path, given, reading } = request;
  const source = await readSource(path, reading);
  try {
    const { identity } = await identify(source, given);
    const { told } = await toldOf(request, source, identity.type);
    const held =
      identity.type === 'bundle' ? landings(source, (await take(source.files, told)).taken) : undefined;
    return { path, source, identity, held };
  } finally {
    await source.close();
  }
}

function listedValue({ path, identity, source, held }: Awaited<ReturnType<typeof look>>) {
  const { files, emptyFolders, leftOut, links } = source;
  const landing = new Map(
    held?.map(({ path: file, ...rest }): [string, Omit<Landing, 'path'>] => [file, rest]),
  );
  return {
    path,
    identity,
    files: files.map((file) => ({ path: file.path, size: file.size, ...landing.get(file.path) })),
    emptyFolders,
    leftOut,
    links,
  };
}
