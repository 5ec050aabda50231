import { describe, expect, it } from 'vitest';
import { fileFormatUnknown } from '../../../src/rules/bundle/file-format-unknown.ts';
import { bundle, findings, reading } from '../../support/extension.ts';

describe('file-format-unknown', () => {
  it('is silent where something tells the format', async () => {
    expect(await findings(fileFormatUnknown, bundle({ 'synonyms.txt': 'a, b\n' }))).toEqual([]);
    expect(await findings(fileFormatUnknown, reading('word-list', { 'de.txt': 'a\n' }))).toEqual([]);
  });

  it('says what was not checked, and what to write', async () => {
    expect(await findings(fileFormatUnknown, bundle({ 'dictionaries/de.txt': 'a\n' }))).toEqual([
      {
        rule: 'file-format-unknown',
        severity: 'note',
        file: 'dictionaries/de.txt',
        message: 'dictionaries/de.txt was not checked, because nothing tells the format.',
        hint: 'Say it in slipway.json, beside "path": "files": { "dictionaries/de.txt": "word-list" }, or name the index settings with --settings.',
      },
    ]);
  });

  it('tells many of a kind at once', async () => {
    const files = { 'a/1.txt': 'a\n', 'a/2.txt': 'a\n', 'a/3.txt': 'a\n', 'a/b.dic': 'a\n' };
    expect(await findings(fileFormatUnknown, bundle(files))).toMatchObject([
      {
        file: 'a/1.txt',
        message: 'a/1.txt and 2 more of a/*.txt were not checked, because nothing tells the format.',
        hint: expect.stringContaining('{ "a/*.txt": "word-list" }'),
      },
      { file: 'a/b.dic', message: 'a/b.dic was not checked, because nothing tells the format.' },
    ]);
  });

  it('leaves a dictionary that lies elsewhere in hunspell/ to hunspell-layout', async () => {
    expect(await findings(fileFormatUnknown, bundle({ 'hunspell/xx/a.aff': 'x\n' }))).toEqual([]);
  });
});
