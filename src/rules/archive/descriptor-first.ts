import { descriptorFiles } from '../../formats/descriptor.ts';
import { defineRule } from '../rule.ts';

/** Elastic Cloud reads only the beginning of a very large plugin. */
export const descriptorFirst = defineRule({
  id: 'descriptor-first',
  summary: 'The descriptor is the first entry of a plugin of more than 5 GB.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'archive',
  why:
    'Of a plugin of more than 5 GB Elastic Cloud looks at the beginning only, and refuses it when the descriptor is not there. ' +
    'What Slipway packs starts with the descriptor whatever the size; a zip that is sent as it is need not.',
  reference: 'Elastic guide, "Manage plugins and extensions through the API", on plugins larger than 5GB.',
  fails: 'a zip of 6 GB that starts with model.bin',
  passes: 'a zip of 6 GB that starts with plugin-descriptor.properties',

  *check({ archive: { size, exact, firstEntry } }) {
    if (size <= fiveGigabytes || firstEntry === undefined || isDescriptor(firstEntry)) return;
    yield {
      file: firstEntry,
      message: `The archive has more than 5 GB and starts with ${firstEntry}; Elastic Cloud expects the descriptor there.`,
      hint: 'Leave out --as-is, so that the zip is packed anew with the descriptor first.',
      ...(exact ? {} : { severity: 'note' as const }),
    };
  },
});

const fiveGigabytes = 5 * 1000 ** 3;

function isDescriptor(path: string): boolean {
  return path === descriptorFiles.classic || path === descriptorFiles.stable;
}
