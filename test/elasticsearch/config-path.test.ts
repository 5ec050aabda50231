import { describe, expect, it } from 'vitest';
import { configPath } from '../../src/elasticsearch/config-path.ts';

describe('configPath', () => {
  it.each([
    ['dictionaries/names.txt', 'names.txt'],
    ['dictionaries/x/names.txt', 'x/names.txt'],
    ['dictionaries/dictionaries/names.txt', 'dictionaries/names.txt'],
    ['x/dictionaries/names.txt', 'x/dictionaries/names.txt'],
    ['Dictionaries/names.txt', 'Dictionaries/names.txt'],
    ['dictionaries', 'dictionaries'],
  ])('of %s is %s', (path, landing) => {
    expect(configPath(path)).toBe(landing);
  });
});
