import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { obey, type PlanFile, planFile, readPlanFile, writePlanFile } from '../src/plan-file.ts';
import { folder } from './support/folder.ts';

const options = { replace: true, replaceInUse: false };
const wanted = {
  type: 'bundle',
  name: 'harbour',
  version: '9.*',
  description: undefined,
  fileName: 'harbour-9.x.zip',
  size: 100,
  sha256: 'a'.repeat(64),
  contentDigest: 'c'.repeat(64),
} as const;
const create = { action: 'create', wanted, because: 'nothing is there' } as const;
const selection = { paths: ['harbour'], given: { version: '9.*' } };
const saved = planFile('https://cloud', options, selection, [{ path: 'harbour', plan: create }]);

const changed = (change: Partial<PlanFile['plans'][number]>): PlanFile => ({
  ...saved,
  plans: saved.plans.map((plan) => ({ ...plan, ...change })),
});

describe('a plan file', () => {
  it('survives the disk', async () => {
    const file = path.join(await folder({}), 'plan.json');
    await writePlanFile(file, saved);
    expect(await readPlanFile(file)).toEqual(saved);
  });

  it('is for its owner alone', async () => {
    const file = path.join(await folder({ 'plan.json': JSON.stringify(saved) }), 'plan.json');
    await chmod(file, 0o644);
    await writePlanFile(file, saved);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('takes the place of nothing but a plan', async () => {
    const file = path.join(await folder({ 'slipway.json': '{}' }), 'slipway.json');
    await expect(writePlanFile(file, saved)).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(await readFile(file, 'utf8')).toBe('{}');
  });

  it('replaces a link rather than what it points to', async () => {
    const root = await folder({ victim: '"slipway-plan/' });
    await symlink('victim', path.join(root, 'plan.json'));
    await writePlanFile(path.join(root, 'plan.json'), saved);
    expect(await readFile(path.join(root, 'victim'), 'utf8')).toBe('"slipway-plan/');
  });

  it('is obeyed when only the words for it differ', () => {
    expect(() => obey(saved, changed({ because: 'other words' }))).not.toThrow();
  });

  it('is obeyed when nothing has changed', () => {
    expect(() => obey(saved, saved)).not.toThrow();
  });

  it.each([
    [
      'the host',
      { ...saved, host: 'https://other' },
      'the plan says host https://cloud, but now it is https://other',
    ],
    [
      'the number',
      { ...saved, plans: [...saved.plans, ...saved.plans] },
      'the plan says number of extensions 1, but now it is 2',
    ],
    [
      'the action',
      changed({ action: 'finish', id: '42' }),
      'the plan says action of harbour 9.* create, but now it is finish',
    ],
    [
      'the content',
      changed({ sha256: 'b'.repeat(64) }),
      `the plan says sha256 of harbour 9.* ${'a'.repeat(64)}, but now it is ${'b'.repeat(64)}`,
    ],
    [
      'the description',
      changed({ description: 'x' }),
      'the plan says description of harbour 9.* none, but now it is x',
    ],
    [
      'what is stored',
      changed({ storedSha256: 'x' }),
      'the plan says storedSha256 of harbour 9.* none, but now it is x',
    ],
    ['the path', changed({ path: 'x' }), 'the plan says path of harbour 9.* harbour, but now it is x'],
  ])('refuses when %s has changed', (_what, now, message) => {
    expect(() => obey(saved, now)).toThrow(message);
  });

  it.each([
    ['is not there', undefined],
    ['is not JSON', '{'],
    ['is of another format', JSON.stringify({ ...saved, format: 'slipway-plan/0' })],
    ['holds more than a plan', JSON.stringify({ ...saved, more: 1 })],
  ])('is refused when it %s', async (_what, content) => {
    const root = await folder(content === undefined ? {} : { 'plan.json': content });
    await expect(readPlanFile(path.join(root, 'plan.json'))).rejects.toMatchObject({ code: 'SETTINGS' });
  });
});
