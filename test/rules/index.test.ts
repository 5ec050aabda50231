import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileRules } from '../../src/rules/files.ts';
import { rules } from '../../src/rules/index.ts';

/** Rules on a bundle's files lie by what they are about. */
const bundleFolders = [
  'bundle',
  'text',
  'index',
  'synonyms',
  'words',
  'hunspell',
  'user-dictionary',
  'hyphenation',
  'icu',
  'node',
];
const folders = ['archive', ...bundleFolders, 'extension', 'plugin', 'settings'].filter((one) =>
  existsSync(fileURLToPath(new URL(`../../src/rules/${one}`, import.meta.url))),
);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe('the registry of rules', () => {
  it('has every rule file once, under the id that is its name', () => {
    const files = folders.flatMap((folder) => readdirSync(here(`../../src/rules/${folder}`)));
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  describe.each(rules)(
    '$id',
    ({ id, summary, severity, stage, why, reference, fails, passes, appliesTo, reads }) => {
      it('is in kebab-case', () => {
        expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      });

      it('lies in the folder of what it reads and applies to, with its test beside', () => {
        const [type] = appliesTo;
        const folder = reads !== 'source' ? reads : appliesTo.length === 1 ? type : undefined;
        const holders = folders.filter((one) => existsSync(here(`../../src/rules/${one}/${id}.ts`)));
        expect(holders).toHaveLength(1);
        expect([...(folder === 'bundle' ? bundleFolders : [folder]), 'extension']).toContain(holders[0]);
        expect(existsSync(here(`${holders[0]}/${id}.test.ts`))).toBe(true);
      });

      it('is summed up in one sentence, and explained in two to five', () => {
        expect(summary).toMatch(/^[^.]{0,9}[A-Za-z].*\.$/);
        expect(summary.match(/\.(\s|$)/g)).toHaveLength(1);
        expect(why).toMatch(/^[A-Z0-9a-z].*\.$/);
        const sentences = why.split(/\.\s+(?=[A-Za-z0-9"])/).length;
        expect(sentences).toBeGreaterThanOrEqual(2);
        expect(sentences).toBeLessThanOrEqual(5);
      });

      it('says when it fails, if it is about what a file of a bundle holds', () => {
        const isSilent = stage === 'silent';
        if (fileRules.some((one) => one.id === id)) expect(isSilent).toBe(severity !== 'error');
        else expect(isSilent).toBe(false);
      });

      it('says where it comes from, and shows both cases', () => {
        expect(reference).toMatch(/.\.$/);
        expect(fails).not.toBe('');
        expect(passes).not.toBe('');
        expect(fails).not.toBe(passes);
      });
    },
  );
});
