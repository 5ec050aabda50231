import { describe, expect, it } from 'vitest';
import { fileFormatAgrees } from '../../../src/rules/index/file-format-agrees.ts';
import { findings, reading } from '../../support/extension.ts';
import { analysis, usedBundle } from '../../support/index-settings.ts';

const wordnet = "s(100000001,1,'woods',n,1,0).\n";
const synonyms = (more: object = {}) =>
  analysis({ filter: { mine: { type: 'synonym', synonyms_path: 'names.txt', ...more } } });
const found = (content: string, ...settings: readonly object[]) =>
  findings(fileFormatAgrees, usedBundle({ 'dictionaries/names.txt': content }, ...settings));

describe('file-format-agrees', () => {
  it.each([
    ['what the setting says', 'car, automobile\n', synonyms()],
    [
      'what could be that',
      'a => b\n',
      analysis({ char_filter: { a: { type: 'mapping', mappings_path: 'names.txt' } } }),
    ],
    ['what tells nothing', 'car\n', synonyms()],
  ])('is silent about %s', async (_what, content, settings) => {
    expect(await found(content, settings)).toEqual([]);
  });

  it('tells at the setting that the file is something else', async () => {
    expect(await found(wordnet, synonyms())).toEqual([
      {
        rule: 'file-format-agrees',
        severity: 'warn',
        file: 'settings.json',
        outside: true,
        line: 1,
        column: 77,
        message:
          "synonyms_path of filter mine reads dictionaries/names.txt as synonyms in Solr's format, and its content looks like synonyms in WordNet's format.",
        hint: 'Add "format": "wordnet" beside it.',
      },
    ]);
  });

  it.each([
    ['Leave out "format": "wordnet" beside it.', synonyms({ format: 'wordnet' })],
    [
      'Name another file there, or mend dictionaries/names.txt.',
      analysis({ filter: { a: { type: 'keyword_marker', keywords_path: 'names.txt' } } }),
    ],
  ])('says %s', async (hint, settings) => {
    expect(await found('ship, vessel => boat, craft\n', settings)).toMatchObject([{ hint }]);
  });

  it('tells each setting of several that read it', async () => {
    expect((await found(wordnet, synonyms(), synonyms())).map(({ line }) => line)).toEqual([1, 2]);
  });

  it('tells at the file where slipway.json says so', async () => {
    expect(await findings(fileFormatAgrees, reading('word-list', { 'names.txt': wordnet }))).toEqual([
      {
        rule: 'file-format-agrees',
        severity: 'warn',
        file: 'names.txt',
        line: 1,
        column: 1,
        message:
          "slipway.json takes names.txt for words, one a line, and its content looks like synonyms in WordNet's format.",
        hint: 'Write "wordnet-synonyms" in "files" of slipway.json, or mend names.txt.',
      },
    ]);
  });

  it('leaves text of which nothing tells the format to file-format-unknown', async () => {
    expect(await found('a => b\n')).toEqual([]);
  });
});
