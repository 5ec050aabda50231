import { describe, expect, it } from 'vitest';
import { archiveSize } from '../../../src/rules/archive/archive-size.ts';
import { archiveFindings } from '../../support/extension.ts';

const MB = 1000 ** 2;
const GB = 1000 ** 3;
const of = (size: number, exact = true) =>
  archiveFindings(archiveSize, { size, exact, firstEntry: undefined }, 'bundle');

describe('archive-size', () => {
  it('is silent for 20 MB', async () => {
    expect(await of(20 * MB)).toEqual([]);
  });

  it.each([
    [
      '20.1 MB',
      20.1 * MB,
      'warn',
      'above 20 MB Elastic Cloud takes it only on the Platinum and Enterprise levels.',
      "Look at the organization's subscription level, or leave files out with lines in .slipwayignore.",
    ],
    [
      '200.1 MB',
      200.1 * MB,
      'warn',
      'above 200 MB Elastic asks for a download URL, and for the Platinum or Enterprise level.',
      'Make it smaller, or create the extension by a request with a download_url of what `slipway pack` wrote.',
    ],
    [
      '8.6 GB',
      8.6 * GB,
      'error',
      'Elastic Cloud takes at most 8 GB.',
      'Split the extension into several of less than 8 GB each.',
    ],
  ])('says what %s needs', async (words, size, severity, fact, hint) => {
    expect(await of(size)).toEqual([
      { rule: 'archive-size', severity, file: '.', message: `The archive has ${words}; ${fact}`, hint },
    ]);
  });

  it('refuses nothing between 8 GB and 8 GiB, for which of the two is meant is not said', async () => {
    expect((await of(8.2 * GB)).map(({ severity }) => severity)).toEqual(['warn']);
  });

  it('only notes a sum of sizes before compression', async () => {
    expect(await of(9 * GB, false)).toEqual([
      {
        rule: 'archive-size',
        severity: 'note',
        file: '.',
        message: 'The archive has up to 9.0 GB, before compression; Elastic Cloud takes at most 8 GB.',
        hint: 'Split the extension into several of less than 8 GB each.',
      },
    ]);
  });

  it('leaves the order of the entries to descriptor-first', async () => {
    const facts = { size: 1 * MB, exact: true, firstEntry: 'model.bin' };
    expect(await archiveFindings(archiveSize, facts)).toEqual([]);
  });
});
