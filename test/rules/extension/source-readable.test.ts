import { describe, expect, it } from 'vitest';
import { sourceReadable } from '../../../src/rules/extension/source-readable.ts';

const remarks = (message: string) => [
  ...sourceReadable.check({ refusal: { code: 'ZIP_TRUNCATED', message, hint: 'Fetch it again.' } }),
];

// That it is silent for what can be read, and leaves that to the other rules, is in test/check-run.test.ts.
describe('source-readable', () => {
  it('says what reading said, with its code', () => {
    expect(remarks('x.zip: 3 bytes are missing')).toEqual([
      { file: '.', message: 'x.zip: 3 bytes are missing (ZIP_TRUNCATED).', hint: 'Fetch it again.' },
    ]);
  });

  it('ends in one full stop', () => {
    expect(remarks('It is cut off.').map(({ message }) => message)).toEqual([
      'It is cut off (ZIP_TRUNCATED).',
    ]);
  });
});
