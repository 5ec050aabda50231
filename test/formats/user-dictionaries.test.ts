import { describe, it } from 'vitest';
import { readKuromojiUserDictionary } from '../../src/formats/kuromoji-user-dictionary.ts';
import { readNoriUserDictionary } from '../../src/formats/nori-user-dictionary.ts';
import { mutatedText } from '../support/mutated.ts';
import { survives } from '../support/survives.ts';

describe('any file', () => {
  it('is read as a user dictionary of kuromoji', async () => {
    const pieces = ['東京,東京,トウキョウ,名詞\n', '東京', ',', '東 京', 'トウ キョウ', '"', '""', '# c'];
    await survives(readKuromojiUserDictionary, mutatedText(pieces));
  });

  it('is read as a user dictionary of nori', async () => {
    await survives(
      readNoriUserDictionary,
      mutatedText(['세종시 세종 시\n', '세종시', ' ', '세종', '시', '"', ',', '#']),
    );
  });
});
