import { describe, expect, it } from 'vitest';
import { dataDescriptors } from '../../../src/rules/archive/data-descriptors.ts';
import { archiveFindings } from '../../support/extension.ts';

const of = (always: readonly string[], formerly: readonly string[]) =>
  archiveFindings(dataDescriptors, {
    ...{ size: 1, exact: false, firstEntry: undefined },
    unstreamable: { always, formerly },
  });

describe('data-descriptors', () => {
  it('is silent for a zip that Java reads from its first byte on, and for what Slipway packs', async () => {
    expect(await of([], [])).toEqual([]);
    expect(await archiveFindings(dataDescriptors, { size: 1, exact: true, firstEntry: undefined })).toEqual(
      [],
    );
  });

  it('refuses a size that no Java finds', async () => {
    expect(await of(['a.jar', 'b.jar'], [])).toEqual([
      {
        rule: 'data-descriptors',
        severity: 'error',
        file: 'a.jar',
        message:
          'a.jar has its size in a data descriptor behind its content, where elasticsearch-plugin does not read it.',
        hint: 'Unpack the zip, and let Slipway pack the folder.',
      },
    ]);
  });

  it('leaves 64-bit sizes alone on a release whose Java reads them', async () => {
    expect(await of([], ['a.jar'])).toEqual([]);
  });
});
