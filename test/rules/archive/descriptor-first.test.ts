import { describe, expect, it } from 'vitest';
import { descriptorFirst } from '../../../src/rules/archive/descriptor-first.ts';
import { archiveFindings } from '../../support/extension.ts';

const GB = 1000 ** 3;
const of = (size: number, firstEntry: string | undefined, exact = true) =>
  archiveFindings(descriptorFirst, { size, exact, firstEntry });

describe('descriptor-first', () => {
  it.each([
    [6 * GB, 'plugin-descriptor.properties'],
    [6 * GB, 'stable-plugin-descriptor.properties'],
    [5 * GB, 'model.bin'],
    [6 * GB, undefined],
  ])('is silent for %d bytes that start with %s', async (size, firstEntry) => {
    expect(await of(size, firstEntry)).toEqual([]);
  });

  it('refuses more than 5 GB that start with anything else', async () => {
    expect(await of(6 * GB, 'model.bin')).toEqual([
      {
        rule: 'descriptor-first',
        severity: 'error',
        file: 'model.bin',
        message:
          'The archive has more than 5 GB and starts with model.bin; Elastic Cloud expects the descriptor there.',
        hint: 'Leave out --as-is, so that the zip is packed anew with the descriptor first.',
      },
    ]);
  });

  it('only notes it when the size is not known exactly', async () => {
    expect((await of(6 * GB, 'model.bin', false)).map(({ severity }) => severity)).toEqual(['note']);
  });

  it('leaves the size to archive-size', async () => {
    expect(await of(9 * GB, 'plugin-descriptor.properties')).toEqual([]);
  });
});
