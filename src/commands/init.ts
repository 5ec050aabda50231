import path from 'node:path';
import { SlipwayError } from '../errors.ts';
import { defaultVersions, scaffold, templates } from '../scaffold.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags } from './flags.ts';

interface Flags extends OutputFlags {
  readonly template?: string;
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
}

export const run: Run<Flags> = async (
  [folder = '.'],
  { template, name, version, description, output },
  screen,
) => {
  const chosen = templates.find(({ id }) => id === template);
  if (chosen === undefined) {
    throw new SlipwayError(
      'USAGE',
      template === undefined ? '--template is missing' : `there is no template ${template}`,
      `Pass --template with one of: ${templates.map(({ id }) => id).join(', ')}.`,
    );
  }
  const written = await scaffold({
    template: chosen.id,
    folder,
    name: name ?? path.basename(path.resolve(folder)),
    version: version ?? defaultVersions[chosen.type],
    ...(description !== undefined && { description }),
  });
  screen.print(
    output === 'json'
      ? json('slipway-init/1', { folder, template: chosen.id, files: written })
      : `Wrote to ${folder}:\n${written.map((file) => `  ${file}\n`).join('')}\nNext:\n  slipway check ${folder}\n  slipway publish ${folder} --local\n`,
  );
  return 0;
};
