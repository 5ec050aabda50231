import { describe, expect, it } from 'vitest';
import { synonymsComment } from '../../../src/rules/synonyms/synonyms-comment.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-comment', () => {
  it('is silent about # in column 1 and inside of a term', async () => {
    expect(await ofSynonyms(synonymsComment, '# countries\nc#, csharp\n')).toEqual([]);
  });

  it('points at what is meant for a comment behind a rule', async () => {
    expect(await ofSynonyms(synonymsComment, 'usa, us # countries\n')).toEqual([
      {
        rule: 'synonyms-comment',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 1,
        column: 9,
        message:
          'what follows "#" is a part of the term before it; nothing but a whole line can be a comment.',
        hint: 'Put the comment on a line of its own that starts with #.',
      },
    ]);
  });

  it('leaves a comment behind a byte order mark to text-byte-order-mark', async () => {
    expect(await ofSynonyms(synonymsComment, '\ufeff# countries\nusa, us\n')).toEqual([]);
  });
});
