import { readHyphenationPatterns } from './hyphenation-patterns.ts';
import { readIcuRules } from './icu-rules.ts';
import { readIkConfiguration } from './ik-configuration.ts';
import { readIkDictionary } from './ik-dictionary.ts';
import { readKuromojiUserDictionary } from './kuromoji-user-dictionary.ts';
import { readMappings } from './mappings.ts';
import { readNoriUserDictionary } from './nori-user-dictionary.ts';
import type { FormatName, FormatReader } from './reading.ts';
import { readSamlMetadata } from './saml-metadata.ts';
import { readStemmerOverride } from './stemmer-override.ts';
import { readTypeTable } from './type-table.ts';
import { readWordList } from './word-list.ts';

/** The reader of each format. */
export const readers: Readonly<Partial<Record<FormatName, FormatReader>>> = {
  'word-list': readWordList,
  'stemmer-override': readStemmerOverride,
  mappings: readMappings,
  'type-table': readTypeTable,
  'kuromoji-user-dictionary': readKuromojiUserDictionary,
  'nori-user-dictionary': readNoriUserDictionary,
  'hyphenation-patterns': readHyphenationPatterns,
  'icu-rules': readIcuRules,
  'saml-metadata': readSamlMetadata,
  'ik-configuration': readIkConfiguration,
  'ik-dictionary': readIkDictionary,
};
