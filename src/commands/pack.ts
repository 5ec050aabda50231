import prettyBytes from 'pretty-bytes';
import { SlipwayError } from '../errors.ts';
import { outputs } from '../outputs.ts';
import { prepare } from '../pipeline.ts';
import { preparedValue } from '../report/check-json.ts';
import { findingsText, title } from '../report/findings.ts';
import { selectExtensions } from '../select.ts';
import { entriesDate } from '../settings.ts';
import type { Run } from './declare.ts';
import {
  givenOf,
  type IdentityFlags,
  json,
  type OutputFlags,
  type PackFlags,
  type SettingsFlags,
  type StrictFlags,
} from './flags.ts';

interface Flags extends IdentityFlags, PackFlags, OutputFlags, SettingsFlags, StrictFlags {
  readonly outputFile?: string;
}

export const run: Run<Flags> = async (paths, flags, screen) => {
  const { requests } = await selectExtensions(paths, givenOf(flags), process.cwd(), flags.settings);
  if (flags.outputFile !== undefined && requests.length > 1) {
    throw new SlipwayError(
      'USAGE',
      `--output-file names one archive, but ${requests.length} extensions are selected`,
      'Leave it out, or name the path of one extension.',
    );
  }
  const prepared = [];
  const place = outputs(requests.map((request) => request.path));
  for (const request of requests) {
    const out = (fileName: string) => place(flags.outputFile ?? fileName);
    const { compression, asIs = false, strict } = flags;
    prepared.push(
      await prepare(request, { out, compression, asIs, date: entriesDate(), strict }, screen.step),
    );
  }

  const packed = prepared.filter((each) => each.status === 'packed');
  if (flags.output === 'json') {
    screen.print(json('slipway-pack/1', { extensions: prepared.map(preparedValue) }));
  } else {
    if (prepared.some(({ findings }) => findings.length > 0)) {
      screen.tell(findingsText(prepared, { columns: screen.columns.tell }));
    }
    for (const { wanted, archive } of packed) {
      const { size, sha256, contentDigest } = archive;
      screen.print(
        `${title(wanted)}\n  archive    ${archive.path}\n  size       ${prettyBytes(size)} (${size} bytes)\n` +
          `  sha256     ${sha256}\n  content    ${contentDigest}\n`,
      );
    }
  }
  return packed.length === prepared.length ? 0 : 1;
};
