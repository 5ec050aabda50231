import { describe, expect, it } from 'vitest';
import { linksFollowed } from '../../../src/rules/extension/links-followed.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('links-followed', () => {
  it('is silent without a link', async () => {
    expect(await findings(linksFollowed, bundle({ 'a.txt': '' }))).toEqual([]);
  });

  it('notes each link that was followed', async () => {
    const linked = bundle({ 'a.txt': '', 'b.txt': '' }, {}, { links: [{ path: 'b.txt', target: 'a.txt' }] });
    expect(await findings(linksFollowed, linked)).toEqual([
      {
        rule: 'links-followed',
        severity: 'note',
        file: 'b.txt',
        message: 'b.txt is a symbolic link to a.txt; the archive will hold a copy.',
        hint: 'Leave it as it is, or put a file in the place of b.txt.',
      },
    ]);
  });
});
