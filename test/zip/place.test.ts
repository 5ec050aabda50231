import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/zip/place.ts';
import { memorySource } from '../support/memory-source.ts';

const placed = (contents: Record<string, string>): readonly string[] =>
  placesOf(memorySource(contents)).map(
    ({ path, mode, file }) => `${mode.toString(8)} ${path}${file ? '' : ' (empty)'}`,
  );

describe('placesOf', () => {
  it('puts the descriptor first and the rest in byte order, empty folders among the files', () => {
    expect(
      placed({
        'plugin-descriptor.properties': '',
        'a.jar': '',
        'z.jar': '',
        'q/': '',
        'q.txt': '',
        'B/c': '',
      }),
    ).toEqual([
      '644 plugin-descriptor.properties',
      '644 B/c',
      '644 a.jar',
      '644 q.txt',
      '755 q/ (empty)',
      '644 z.jar',
    ]);
  });

  it('puts the descriptor of a stable plugin first', () => {
    expect(placed({ 'a.jar': '', 'stable-plugin-descriptor.properties': '' })).toEqual([
      '644 stable-plugin-descriptor.properties',
      '644 a.jar',
    ]);
  });

  it('leaves a descriptor that is not at the root in its place', () => {
    expect(placed({ 'b/plugin-descriptor.properties': '', 'a.txt': '' })).toEqual([
      '644 a.txt',
      '644 b/plugin-descriptor.properties',
    ]);
  });

  it('makes executable what lies in bin/ at the root, and nothing else', () => {
    expect(placed({ 'bin/deep/run': '', bin2: '', 'lib/bin/run': '' })).toEqual([
      '755 bin/deep/run',
      '644 bin2',
      '644 lib/bin/run',
    ]);
  });
});
