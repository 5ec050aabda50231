import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIndexSettings } from '../../src/formats/index-settings.ts';
import { runs } from '../support/fuzz.ts';
import { analysis, usesOf } from '../support/index-settings.ts';

const filter = { my_synonyms: { type: 'synonym', synonyms_path: 'names.txt' } };
const settings = { analysis: { filter } };
const said = (...values: readonly object[]) =>
  usesOf(...values).map(({ setting, component, text }) => [setting, component, text]);
const reads = [['synonyms_path', 'filter my_synonyms', 'names.txt']];

describe('readIndexSettings', () => {
  it.each([
    ['settings', settings],
    ['settings below index', { index: settings }],
    ['a body that creates an index', { settings, mappings: { properties: { analysis: { type: 'text' } } } }],
    ['the same with index', { settings: { index: settings } }],
    ['a composable template', { index_patterns: ['a-*'], template: { settings }, composed_of: ['b'] }],
    ['a component template', { template: { settings: { index: settings } }, version: 1 }],
    ['a legacy template', { index_patterns: ['a-*'], order: 0, settings }],
    ['a legacy template of old', { template: 'a-*', settings }],
    ['GET <index>', { harbours: { aliases: {}, settings: { index: { ...settings, uuid: 'x' } } } }],
    ['GET <index>/_settings of an index called analysis', { analysis: { settings: { index: settings } } }],
    ['GET _index_template', { index_templates: [{ name: 'a', index_template: { template: { settings } } }] }],
    [
      'GET _component_template',
      { component_templates: [{ name: 'a', component_template: { template: { settings } } }] },
    ],
    ['GET _template', { a: { order: 0, index_patterns: [], settings } }],
    ['_simulate', { template: { settings }, overlapping: [] }],
    ['a list', [{ settings }]],
    [
      'dots',
      {
        'index.analysis.filter.my_synonyms.type': 'synonym',
        'index.analysis.filter.my_synonyms.synonyms_path': 'names.txt',
      },
    ],
    [
      'dots in part',
      {
        settings: {
          'analysis.filter': { 'my_synonyms.type': 'synonym', my_synonyms: { synonyms_path: 'names.txt' } },
        },
      },
    ],
  ])('finds what is read in %s', (_what, value) => {
    expect(said(value)).toEqual(reads);
  });

  it('finds nothing where there is none', () => {
    expect(said({ mappings: { settings } }, { settings: { number_of_shards: 1 } }, [1, 'x', null])).toEqual(
      [],
    );
  });

  it('tells where the value stands, in NDJSON too', () => {
    const text = `{"index":{}}\n{"analysis":{"filter":{"a":{"type":"stop","stopwords_path":"stop.txt"}}}}\n`;
    const { uses } = readIndexSettings([{ file: 'a.ndjson', text }]);
    expect(uses).toEqual([
      {
        setting: 'stopwords_path',
        component: 'filter a',
        text: 'stop.txt',
        place: { file: 'a.ndjson', line: 2, column: 60 },
        path: 'stop.txt',
        isAbsolute: false,
        isFolder: false,
        format: 'word-list',
        options: { setting: 'stopwords_path' },
        chains: [],
        beside: undefined,
      },
    ]);
  });

  it('tells the first place that is no JSON', () => {
    const texts = [
      { file: 'a.json', text: '{}' },
      { file: 'b.json', text: '{\n,}' },
    ];
    expect(readIndexSettings(texts)).toEqual({
      uses: [],
      problem: { file: 'b.json', line: 2, column: 1, message: 'unexpected ,' },
    });
  });

  it.each([
    [
      'filter',
      { type: 'synonym_graph', synonyms_path: 'x', format: 'WordNet' },
      'synonyms_path',
      'wordnet-synonyms',
    ],
    ['filter', { type: 'synonym', synonyms_path: 'x', format: 'solr' }, 'synonyms_path', 'synonyms'],
    ['filter', { type: 'common_grams', common_words_path: 'x' }, 'common_words_path', 'word-list'],
    ['filter', { type: 'elision', articles_path: 'x' }, 'articles_path', 'word-list'],
    ['filter', { type: 'keyword_marker', keywords_path: 'x' }, 'keywords_path', 'word-list'],
    ['filter', { type: 'keep', keep_words_path: 'x' }, 'keep_words_path', 'word-list'],
    [
      'filter',
      { type: 'word_delimiter_graph', protected_words_path: 'x' },
      'protected_words_path',
      'word-list',
    ],
    ['filter', { type: 'word_delimiter', type_table_path: 'x' }, 'type_table_path', 'type-table'],
    ['filter', { type: 'dictionary_decompounder', word_list_path: 'x' }, 'word_list_path', 'word-list'],
    [
      'filter',
      { type: 'hyphenation_decompounder', hyphenation_patterns_path: 'x' },
      'hyphenation_patterns_path',
      'hyphenation-patterns',
    ],
    ['filter', { type: 'nori_part_of_speech', stoptags_path: 'x' }, 'stoptags_path', 'word-list'],
    ['filter', { type: 'stemmer_override', rules_path: 'x' }, 'rules_path', 'stemmer-override'],
    ['char_filter', { type: 'mapping', mappings_path: 'x' }, 'mappings_path', 'mappings'],
    [
      'tokenizer',
      { type: 'kuromoji_tokenizer', user_dictionary: 'x' },
      'user_dictionary',
      'kuromoji-user-dictionary',
    ],
    [
      'tokenizer',
      { type: 'nori_tokenizer', user_dictionary: 'x' },
      'user_dictionary',
      'nori-user-dictionary',
    ],
    ['analyzer', { type: 'nori', user_dictionary: 'x' }, 'user_dictionary', 'nori-user-dictionary'],
    ['analyzer', { type: 'kuromoji', stopwords_path: 'x' }, 'stopwords_path', 'word-list'],
    ['analyzer', { type: 'german', stopwords_path: 'x' }, 'stopwords_path', 'word-list'],
  ])('knows the %s %j', (kind, component, setting, format) => {
    const found = usesOf(analysis({ [kind]: { a: component } }));
    expect(found.map((use) => [use.component, use.setting, use.format])).toEqual([
      [`${kind.replace('_', ' ')} a`, setting, format],
    ]);
  });

  it('knows the folder of a hunspell filter, by the first of its three settings', () => {
    const found = usesOf(analysis({ filter: { a: { type: 'hunspell', lang: 'x', locale: 'en_GB' } } }));
    expect(found.map(({ setting, path, isFolder }) => ({ setting, path, isFolder }))).toEqual([
      { setting: 'locale', path: 'hunspell/en_GB', isFolder: true },
    ]);
  });

  it('parts the rule files of ICU', () => {
    const tokenizer = { a: { type: 'icu_tokenizer', rule_files: 'Latn:latin.rbbi, Hani:icu/han.rbbi,x' } };
    expect(usesOf(analysis({ tokenizer })).map(({ path, format }) => [path, format])).toEqual([
      ['latin.rbbi', 'icu-rules'],
      ['icu/han.rbbi', 'icu-rules'],
    ]);
  });

  it.each([
    ['names.txt', 'names.txt', false],
    ['./a//b/../names.txt', 'a/names.txt', false],
    ['/app/config/names.txt', 'names.txt', true],
    ['/etc/elasticsearch/names.txt', 'names.txt', true],
    ['/etc/names.txt', undefined, true],
    ['../names.txt', undefined, false],
    ['a/../../names.txt', undefined, false],
    ['', undefined, false],
  ])('takes the path %j for %j', (text, path, isAbsolute) => {
    const [use] = usesOf(analysis({ filter: { a: { type: 'synonym', synonyms_path: text } } }));
    expect([use?.path, use?.isAbsolute]).toEqual([path, isAbsolute]);
  });

  it.each([
    ['what a plugin reads', { type: 'dynamic_synonym', synonyms_path: 'analysis/synonym.txt' }],
    ['what is filled in later', { type: 'synonym', synonyms_path: '{{name}}.txt' }],
  ])('knows no format of %s', (_what, component) => {
    const found = usesOf(analysis({ filter: { a: component } }));
    expect(found.map(({ format }) => format)).toEqual([undefined]);
  });

  it('leaves inline lists and what no path is alone', () => {
    const parts = {
      a: { type: 'synonym', synonyms: ['a, b'] },
      b: { type: 'my_plugin', level: 'x', text: 'a. b' },
    };
    expect(usesOf(analysis({ filter: parts }))).toEqual([]);
  });

  it.each([
    [
      { type: 'synonym', synonyms_path: 'x' },
      { setting: 'synonyms_path', expand: true, lenient: false },
    ],
    [
      { type: 'synonym', synonyms_path: 'x', updateable: true, expand: 'false' },
      { setting: 'synonyms_path', expand: false, lenient: true },
    ],
    [
      { type: 'synonym', synonyms_path: 'x', updateable: true, lenient: false },
      { setting: 'synonyms_path', expand: true, lenient: false },
    ],
    [
      { type: 'stop', stopwords_path: 'x', ignore_case: true },
      { setting: 'stopwords_path', ignoreCase: true },
    ],
    [
      { type: 'keep', keep_words_path: 'x', keep_words_case: 'true' },
      { setting: 'keep_words_path', ignoreCase: true },
    ],
  ])('reads the options of %j', (component, options) => {
    expect(usesOf(analysis({ filter: { a: component } }))[0]?.options).toEqual(options);
  });

  it.each([
    [{ type: 'keep', keep_words_path: 'x', keep_words: ['a'] }, 'keep_words', 'refused'],
    [{ type: 'keyword_marker', keywords_path: 'x', keywords_pattern: 'a' }, 'keywords_pattern', 'refused'],
    [{ type: 'stop', stopwords_path: 'x', stopwords: '_english_' }, 'stopwords', 'file not read'],
    [{ type: 'synonym', synonyms_path: 'x', synonyms_set: 'a' }, 'synonyms_set', 'file not read'],
    [{ type: 'stemmer_override', rules_path: 'x', rules: ['a => b'] }, 'rules', 'setting not read'],
  ])('knows what stands beside the path of %j', (component, setting, outcome) => {
    expect(usesOf(analysis({ filter: { a: component } }))[0]?.beside).toMatchObject({ setting, outcome });
  });

  it('reads a list of 50,000 words in no time', () => {
    const words = Array.from({ length: 50_000 }, (_, index) => `w${index}.x`);
    const start = performance.now();
    expect(usesOf(analysis({ filter: { a: { type: 'synonym', synonyms: words } } }))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('never throws, whatever the JSON', () => {
    const word = fc.constantFrom(
      ...[
        'settings',
        'index',
        'analysis',
        'filter',
        'analyzer',
        'tokenizer',
        'type',
        'synonym',
        'custom',
        'a.b',
      ],
      ...[
        'synonyms_path',
        'index.analysis.filter.a',
        'names.txt',
        '../x',
        '__proto__',
        'constructor',
        'locale',
        'hunspell',
      ],
      ...[
        'template',
        'multiplexer',
        'filters',
        'rule_files',
        'icu_tokenizer',
        'Latn:x',
        '',
        'mappings',
        'keep',
      ],
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 8, depthIdentifier: 'json' },
        word,
        fc.constantFrom(null, true, 0, 1.5),
        { arbitrary: tie('map'), weight: 3 },
        tie('list'),
      ),
      map: fc.dictionary(word, tie('value'), { maxKeys: 4 }),
      list: fc.array(tie('value'), { maxLength: 4 }),
    }));
    const named = <T>(one: fc.Arbitrary<T>) => fc.dictionary(word, one, { maxKeys: 4 });
    const kind = fc.constantFrom('filter', 'analyzer', 'tokenizer', 'char_filter');
    const shaped = fc
      .dictionary(kind, named(named(value)))
      .map((parts) => ({ settings: { analysis: parts } }));
    fc.assert(
      fc.property(fc.oneof(value, shaped), (json) => {
        for (const { place, path } of readIndexSettings([{ file: 'a', text: JSON.stringify(json) }]).uses) {
          expect(place).toEqual({ file: 'a', line: 1, column: expect.any(Number) });
          expect(path ?? '').not.toMatch(/^\/|^\.\.?(\/|$)/);
        }
      }),
      runs(500),
    );
  });
});
