import { isMeant } from '../../elasticsearch/config-path.ts';
import { formatText } from '../../formats/format-names.ts';
import type { FormatName } from '../../formats/reading.ts';
import { defineRule } from '../rule.ts';
import { outsidePlace, useText } from '../uses.ts';

/** Most formats take any text, and make something of it. */
export const fileFormatAgrees = defineRule({
  id: 'file-format-agrees',
  summary: 'Each file holds what the setting that reads it, or slipway.json, says that it does.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch reads a file as the setting says, whatever it holds. ' +
    "WordNet's synonyms are rules of five terms in Solr's format, and rules with arrows are words of a word list: nothing fails, and nothing ever matches. " +
    'Slipway looks at the first 64 kB, and says so only where these can hardly be anything else.',
  reference: 'SynonymTokenFilterFactory.buildSynonyms and Analysis.loadWordList in Elasticsearch.',
  fails: '"synonyms_path": "wn_s.pl"',
  passes: '"synonyms_path": "wn_s.pl", "format": "wordnet"',

  *check({ uses = [], readings }) {
    const seen = new Set<object>();
    for (const { files, format, because, rather } of readings) {
      const [file] = files;
      if (rather === undefined || file === undefined) continue;
      const fact = `, and its content looks like ${formatText(rather)}.`;
      const readers = uses.filter(
        (use) => use.format === format && isMeant(file.path, use) && !seen.has(use),
      );
      for (const use of readers) {
        seen.add(use);
        yield {
          ...outsidePlace(use.place),
          message: `${useText(use)} reads ${file.path} as ${formatText(format)}${fact}`,
          hint: wayOut(format, rather) ?? `Name another file there, or mend ${file.path}.`,
        };
      }
      if (because !== 'slipway.json' || seen.has(file)) continue;
      seen.add(file);
      yield {
        file: file.path,
        line: 1,
        column: 1,
        message: `slipway.json takes ${file.path} for ${formatText(format)}${fact}`,
        hint: `Write "${rather}" in "files" of slipway.json, or mend ${file.path}.`,
      };
    }
  },
});

function wayOut(format: FormatName, rather: FormatName): string | undefined {
  if (format === 'synonyms' && rather === 'wordnet-synonyms') return 'Add "format": "wordnet" beside it.';
  if (format === 'wordnet-synonyms' && rather === 'synonyms')
    return 'Leave out "format": "wordnet" beside it.';
  return undefined;
}
