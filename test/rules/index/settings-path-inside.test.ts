import { describe, expect, it } from 'vitest';
import { settingsPathInside } from '../../../src/rules/index/settings-path-inside.ts';
import { findings } from '../../support/extension.ts';
import { analysis, usedBundle } from '../../support/index-settings.ts';

const stopwords = (path: string) => analysis({ filter: { mine: { type: 'stop', stopwords_path: path } } });
const found = (path: string) =>
  findings(settingsPathInside, usedBundle({ 'names.txt': 'a\n' }, stopwords(path)));

describe('settings-path-inside', () => {
  it('is silent about a path below config/', async () => {
    expect(await found('a/../names.txt')).toEqual([]);
  });

  it('finds a path that leads out of config/', async () => {
    expect(await found('../names.txt')).toEqual([
      {
        rule: 'settings-path-inside',
        severity: 'error',
        stage: 'index',
        file: 'settings.json',
        outside: true,
        line: 1,
        column: 75,
        message: 'stopwords_path of filter mine is "../names.txt", which leads out of config/.',
        hint: 'Put the file into the bundle, and write where it lands below config/.',
      },
    ]);
  });

  it.each([
    ['/etc/names.txt', 'stopwords_path of filter mine is "/etc/names.txt", which leads out of config/.'],
    ['', 'stopwords_path of filter mine is "", which names no file.'],
  ])('finds %j', async (path, message) => {
    expect(await found(path)).toMatchObject([{ message, severity: 'error' }]);
  });

  it('warns of an absolute path into config/', async () => {
    expect(await found('/app/config/names.txt')).toEqual([
      {
        rule: 'settings-path-inside',
        severity: 'warn',
        file: 'settings.json',
        outside: true,
        line: 1,
        column: 75,
        message:
          'stopwords_path of filter mine is "/app/config/names.txt", which not every node has; a path below config/ was expected.',
        hint: 'Write "names.txt" in its place.',
      },
    ]);
  });

  it('leaves a path that no file serves to settings-path-served', async () => {
    expect(await found('nowhere.txt')).toEqual([]);
  });
});
