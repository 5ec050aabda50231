import { describe, it } from 'vitest';
import { readMappings } from '../../src/formats/mappings.ts';
import { readStemmerOverride } from '../../src/formats/stemmer-override.ts';
import { readTypeTable } from '../../src/formats/type-table.ts';
import { readWordList } from '../../src/formats/word-list.ts';
import { mutatedText } from '../support/mutated.ts';
import { survives } from '../support/survives.ts';

describe('any file', () => {
  it('is read as a word list', async () => {
    await survives(
      readWordList,
      mutatedText(['the', 'New York', '_english_', '| x', '# c', 'a, b', 'e\u0301']),
    );
  });

  it('is read as mappings', async () => {
    await survives(readMappings, mutatedText(['a', '=>', ' => ', '\\u00e4', '\\u', '\\', 'ph', '# => x']));
  });

  it('is read as a type table', async () => {
    await survives(
      readTypeTable,
      mutatedText(['$', '=>', ' => ', 'DIGIT', 'ALPHA', 'digit', '\\u0024', '# => DIGIT']),
    );
  });

  it('is read as a stemmer override', async () => {
    await survives(readStemmerOverride, mutatedText(['mice', ', ', ',', '=>', ' => ', 'mouse', '# c']));
  });
});
