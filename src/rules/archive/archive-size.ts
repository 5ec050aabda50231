import type { ArchiveFacts } from '../../model.ts';
import { defineRule } from '../rule.ts';

/** Elastic Cloud's limits, of which only the last is a wall for everyone. */
export const archiveSize = defineRule({
  id: 'archive-size',
  summary: 'The archive has at most 20 MB.',
  severity: 'error',
  appliesTo: ['plugin', 'bundle'],
  reads: 'archive',
  why:
    'Elastic Cloud refuses more than 20 MB, save on the Platinum and Enterprise levels, which take up to 8 GB. ' +
    'Above 200 MB the console refuses too, and the guide says that the file must be given as a download_url. ' +
    'Above 8 GB nothing helps. ' +
    "Before the archive is packed only the sum of the files' sizes is known, and no more than a note is given.",
  reference:
    'Elastic guide, "Upload custom plugins and bundles" and "Manage plugins and extensions through the API".',
  fails: '8.6 GB',
  passes: '12 MB',

  *check({ archive }) {
    const tier = tiers.find(({ above }) => archive.size > above);
    if (tier === undefined) return;
    yield {
      file: '.',
      message: `The archive has ${inWords(archive)}; ${tier.fact}`,
      hint: tier.hint,
      severity: archive.exact ? tier.severity : 'note',
    };
  },
});

/** In bytes; the first that fits counts. Where decimal or binary is not said, the error waits for the larger of the two. */
const tiers = [
  {
    above: 8 * 1024 ** 3,
    severity: 'error',
    fact: 'Elastic Cloud takes at most 8 GB.',
    hint: 'Split the extension into several of less than 8 GB each.',
  },
  {
    above: 200 * 1000 ** 2,
    severity: 'warn',
    fact: 'above 200 MB Elastic asks for a download URL, and for the Platinum or Enterprise level.',
    hint: 'Make it smaller, or create the extension by a request with a download_url of what `slipway pack` wrote.',
  },
  {
    above: 20 * 1000 ** 2,
    severity: 'warn',
    fact: 'above 20 MB Elastic Cloud takes it only on the Platinum and Enterprise levels.',
    hint: "Look at the organization's subscription level, or leave files out with lines in .slipwayignore.",
  },
] as const;

function inWords({ size, exact }: ArchiveFacts): string {
  const text =
    size >= 1000 ** 3 ? `${(size / 1000 ** 3).toFixed(1)} GB` : `${(size / 1000 ** 2).toFixed(1)} MB`;
  return exact ? text : `up to ${text}, before compression`;
}
