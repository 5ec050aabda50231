import { describe, expect, it } from 'vitest';
import { withMark } from '../src/mark.ts';
import { type Found, plan, type Wanted } from '../src/plan.ts';

const digest = 'c'.repeat(64);
const wanted: Wanted = {
  type: 'bundle',
  name: 'harbour',
  version: '9.*',
  description: undefined,
  fileName: 'harbour-9.x.zip',
  size: 100,
  sha256: 'a'.repeat(64),
  contentDigest: digest,
};
const same = { file: 'same', size: 100, sha256: 'a'.repeat(64) } as const;
const repacked = { file: 'repacked', size: 90, sha256: 'b'.repeat(64) } as const;
const damaged = { file: 'damaged', size: 7, sha256: 'e'.repeat(64) } as const;
const other = { file: 'other', size: 7, sha256: 'd'.repeat(64) } as const;
const found = (stored: Found['stored'], more: Partial<Found> = {}): Found => ({
  id: '42',
  url: 'repo://42',
  description: withMark('', digest),
  stored,
  deployments: [],
  fingerprint: '',
  ...more,
});
const foreign = { description: 'made by hand' };
const used = { deployments: ['d1', 'd2'] };
const neither = { replace: false, replaceInUse: false };
const replace = { replace: true, replaceInUse: false };
const replaceInUse = { replace: false, replaceInUse: true };

describe('plan', () => {
  it.each([
    ['nothing is there', [], neither, 'create'],
    ['metadata without a file is there', [found({ file: 'none' })], neither, 'finish'],
    [
      'metadata of another tool without a file is there',
      [found({ file: 'none' }, foreign)],
      neither,
      'finish',
    ],
    ['the same bytes are there', [found(same)], neither, 'unchanged'],
    ['the same bytes are there and in use', [found(same, used)], neither, 'unchanged'],
    ['the same files in another zip are there', [found(repacked)], neither, 'unchanged'],
    ['another file is there', [found(other, foreign)], neither, 'refuse'],
    ['another file is there and --replace', [found(other, foreign)], replace, 'replace'],
    ['another file is there, in use', [found(other, { ...foreign, ...used })], neither, 'refuse'],
    [
      'another file is there, in use, and --replace',
      [found(other, { ...foreign, ...used })],
      replace,
      'refuse',
    ],
    [
      'another file is there, in use, and --replace-in-use',
      [found(other, { ...foreign, ...used })],
      replaceInUse,
      'replace',
    ],
    ['another file is there and --replace-in-use', [found(other, foreign)], replaceInUse, 'replace'],
    ['our upload was damaged on its way', [found(damaged)], neither, 'finish'],
    ['a damaged file of another tool is there', [found(damaged, foreign)], neither, 'refuse'],
    ['another file is there, under our mark', [found(other)], neither, 'refuse'],
    ['our upload was damaged and is in use', [found(damaged, used)], neither, 'refuse'],
    ['two are there', [found(same), found(same, { id: '43' })], replace, 'refuse'],
    [
      'two are there, one without a file',
      [found({ file: 'none' }), found(same, { id: '43' })],
      replace,
      'refuse',
    ],
  ] as const)('when %s', (_when, there, options, action) => {
    expect(plan(wanted, there, options).action).toBe(action);
  });

  it.each([
    ['the mark is there and nothing was said', withMark('', digest), undefined, false],
    ['the mark is there and the text is the same', withMark('ships', digest), 'ships', false],
    [
      'the mark is there and nothing was said, so the text stays',
      withMark('ships', digest),
      undefined,
      false,
    ],
    ['the text differs', withMark('ships', digest), 'boats', true],
    ['the mark is missing', 'ships', undefined, true],
    ['there is no description', undefined, undefined, true],
    ['the mark is of another content', withMark('', 'e'.repeat(64)), undefined, true],
  ])('describes anew or not, when %s', (_when, description, said, describeAnew) => {
    const decided = plan({ ...wanted, description: said }, [found(same, { description })], neither);
    expect(decided).toMatchObject({ action: 'unchanged', describe: describeAnew });
  });

  it('names the ids of twins', () => {
    expect(plan(wanted, [found(same), found(other, { id: '43' })], neither)).toMatchObject({
      action: 'refuse',
      because: '2 bundles are called harbour 9.*: 42 (these very bytes), 43 (another file)',
    });
  });

  it('names the deployments that would feel a change', () => {
    expect(plan(wanted, [found(other, used)], neither)).toMatchObject({
      because: '42 holds another file, and deployments use it: d1, d2',
    });
  });
});
