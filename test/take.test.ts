import { describe, expect, it } from 'vitest';
import type { FormatName } from '../src/formats/reading.ts';
import { type Told, take } from '../src/take.ts';
import { type Files, sourceOf } from './support/extension.ts';
import { analysis, usesOf } from './support/index-settings.ts';

async function taking(files: Files, told?: Told) {
  const { taken, unknown } = await take(sourceOf(files).files, told);
  return {
    taken: taken.map(({ files: held, ...rest }) => ({ ...rest, files: held.map(({ path }) => path) })),
    unknown: unknown.map(({ path }) => path),
  };
}

/** What one file is taken for by itself. */
async function alone(path: string, content: string | Uint8Array = 'x\n') {
  const { taken, unknown } = await taking({ [path]: content });
  const [one] = taken;
  return one === undefined ? unknown[0] && 'unknown' : `${one.format} by ${one.because}`;
}

describe('take, by slipway.json', () => {
  const files = { 'dictionaries/de.txt': 'x\n', 'dictionaries/en.txt': 'x\n', 'stop.txt': 'x\n' };
  const formats = async (told: Told['formats']) => {
    const { taken, unknown } = await taking(files, { formats: told ?? {} });
    return Object.fromEntries([
      ...taken.map(({ files: held, format, because }) => [held.join(), `${format} by ${because}`]),
      ...unknown.map((path) => [path, 'unknown']),
    ]);
  };

  it('takes a path, or all that a pattern matches, for what is said', async () => {
    expect(await formats({ 'dictionaries/*.txt': 'synonyms', 'dictionaries/en.txt': 'word-list' })).toEqual({
      'dictionaries/de.txt': 'synonyms by slipway.json',
      'dictionaries/en.txt': 'word-list by slipway.json',
      'stop.txt': 'word-list by its name',
    });
  });

  it('lets a path go over a pattern that comes after it, and a later pattern over an earlier one', async () => {
    expect(
      await formats({ 'dictionaries/en.txt': 'mappings', '*.txt': 'synonyms', '/stop*': 'none' }),
    ).toEqual({
      'dictionaries/de.txt': 'synonyms by slipway.json',
      'dictionaries/en.txt': 'mappings by slipway.json',
    });
  });

  it.each([
    ['dictionaries/dee.txt', 'Write "dictionaries/de.txt" instead of "dictionaries/dee.txt".'],
    ['*.syn', 'Write the path as `slipway ls` shows it, or a pattern such as "dictionaries/*.txt".'],
    ['../x', 'Write the path as `slipway ls` shows it, or a pattern such as "dictionaries/*.txt".'],
  ])('refuses %s, which is not there', async (key, hint) => {
    await expect(formats({ [key]: 'synonyms' })).rejects.toMatchObject({
      code: 'SETTINGS',
      message: `"files" in slipway.json names ${key}, and the bundle holds no such file`,
      hint,
    });
  });

  it('takes the files of a folder for one hunspell dictionary', async () => {
    const { taken } = await taking({ 'x/a.aff': '', 'x/a.dic': '' }, { formats: { 'x/*': 'hunspell' } });
    expect(taken.map(({ files: held }) => held)).toEqual([['x/a.aff', 'x/a.dic']]);
  });

  it('says so where the content is something else', async () => {
    const wordnet = { 'wn.txt': "s(100000001,1,'woods',n,1,0).\n" };
    expect((await taking(wordnet, { formats: { 'wn.txt': 'synonyms' } })).taken).toEqual([
      {
        format: 'synonyms',
        files: ['wn.txt'],
        because: 'slipway.json',
        options: {},
        rather: 'wordnet-synonyms',
      },
    ]);
  });
});

describe('take, by index settings', () => {
  const filter = { mine: { type: 'synonym', synonyms_path: 'de.txt', lenient: true } };
  const analyzer = (tokenizer: string) => ({ tokenizer, filter: ['mine'] });

  it('takes a file for what reads it, with its options', async () => {
    const uses = usesOf(analysis({ filter }));
    expect(await taking({ 'dictionaries/de.txt': 'a, b\n' }, { uses })).toEqual({
      taken: [
        {
          format: 'synonyms',
          files: ['dictionaries/de.txt'],
          because: 'synonyms_path of filter mine in settings.json:1',
          options: { setting: 'synonyms_path', expand: true, lenient: true },
        },
      ],
      unknown: [],
    });
  });

  it('takes a file for what means it, however the path is written', async () => {
    const uses = usesOf(
      analysis({ filter: { mine: { type: 'stop', stopwords_path: 'dictionaries/De.txt' } } }),
    );
    const { taken } = await taking({ 'dictionaries/de.txt': 'a\n' }, { uses });
    expect(taken.map(({ format }) => format)).toEqual(['word-list']);
  });

  it('takes it once for each chain that differs', async () => {
    const chains = { a: analyzer('whitespace'), b: analyzer('keyword'), c: analyzer('whitespace') };
    const { taken } = await taking(
      { 'de.txt': 'a, b\n' },
      { uses: usesOf(analysis({ filter, analyzer: chains })) },
    );
    expect(taken.map(({ options }) => options.analyzer)).toEqual(['whitespace', 'keyword']);
  });

  it('takes a folder for a hunspell dictionary', async () => {
    const uses = usesOf(analysis({ filter: { a: { type: 'hunspell', locale: 'xx' } } }));
    const { taken } = await taking({ 'hunspell/xx/a.aff': '', 'hunspell/xx/a.dic': '' }, { uses });
    expect(taken).toEqual([
      {
        format: 'hunspell',
        files: ['hunspell/xx/a.aff', 'hunspell/xx/a.dic'],
        because: 'locale of filter a in settings.json:1',
        options: { setting: 'locale' },
      },
    ]);
  });

  it('lets slipway.json say the format, and the settings the options', async () => {
    const uses = usesOf(analysis({ filter }));
    const { taken } = await taking({ 'de.txt': 'a, b\n' }, { uses, formats: { 'de.txt': 'synonyms' } });
    expect(taken.map(({ because, options }) => [because, options.lenient])).toEqual([['slipway.json', true]]);
    const other = await taking({ 'de.txt': 'a, b\n' }, { uses, formats: { 'de.txt': 'mappings' } });
    expect(other.taken.map(({ format, options }) => [format, options])).toEqual([['mappings', {}]]);
  });

  it('leaves what a plugin reads to the file itself', async () => {
    const uses = usesOf(analysis({ filter: { a: { type: 'my_filter', file: 'stop.txt' } } }));
    const { taken } = await taking({ 'stop.txt': 'a\n' }, { uses });
    expect(taken.map(({ format, because }) => [format, because])).toEqual([['word-list', 'its name']]);
  });
});

describe('take, by place and name', () => {
  it.each<[string, FormatName]>([
    ['ingest-geoip/a.mmdb', 'geoip-database'],
    ['user-agent/a.yml', 'user-agent-regexes'],
    ['ingest-user-agent/a.yml', 'user-agent-regexes'],
    ['analysis-ik/IKAnalyzer.cfg.xml', 'ik-configuration'],
    ['analysis-ik/custom/ext.dic', 'ik-dictionary'],
    ['cacerts', 'keystore'],
    ['keytab', 'keytab'],
    ['krb5.conf', 'krb5-conf'],
    ['role_mapping.yml', 'role-mapping'],
    ['x-pack/role_mapping.yml', 'role-mapping'],
    ['dictionaries/users', 'users'],
    ['users_roles', 'users-roles'],
  ])('takes %s for %s by its place', async (path, format) => {
    expect(await alone(path)).toBe(`${format} by its place`);
  });

  it('takes all files of a folder of hunspell/ with an .aff or a .dic for one dictionary', async () => {
    const files = {
      'hunspell/a/a.aff': '',
      'hunspell/a/a.dic': '',
      'hunspell/a/settings.yml': '',
      'hunspell/b/c.txt': '',
    };
    expect((await taking(files)).taken).toEqual([
      {
        format: 'hunspell',
        files: ['hunspell/a/a.aff', 'hunspell/a/a.dic', 'hunspell/a/settings.yml'],
        because: 'its place',
        options: {},
      },
    ]);
  });

  it.each<[FormatName, readonly string[]]>([
    [
      'synonyms',
      ['synonyms.txt', 'synonym.txt', 'analysis/synonyms_de.txt', 'harbour-synonyms.txt', 'de.syn'],
    ],
    ['wordnet-synonyms', ['wn_s.pl']],
    [
      'word-list',
      [
        'stopwords.txt',
        'stop.txt',
        'german_stop.txt',
        'stop-de.txt',
        'stopwords_en.txt',
        'harbour-stopwords.txt',
        'protwords.txt',
      ],
    ],
    [
      'word-list',
      ['keepwords.txt', 'keywords.txt', 'contractions_fr.txt', 'stoptags.txt', 'compound-words.txt'],
    ],
    ['stemmer-override', ['stemdict.txt', 'stemmer_override_nl.txt']],
    ['mappings', ['mapping.txt', 'mapping-FoldToASCII.txt', 'char_mappings.txt']],
    ['type-table', ['type_table.txt', 'wdfftypes.txt']],
    ['kuromoji-user-dictionary', ['userdict_ja.txt', 'user_dictionary-ja.csv']],
    ['nori-user-dictionary', ['userdict_ko.txt', 'userdic_ko.txt', 'user_dict_korean.txt']],
    ['hyphenation-patterns', ['hyphenation_patterns.xml', 'hyph_de.xml']],
    ['icu-rules', ['icu/Latin.rbbi']],
    ['certificates', ['ca.crt', 'certs/ca.pem', 'idp.cer']],
    ['keystore', ['trust.p12', 'a.pfx', 'b.jks']],
    ['keytab', ['kerberos/es.keytab']],
    ['krb5-conf', ['kerberos/krb5.ini']],
    ['saml-metadata', ['saml/idp-metadata.xml']],
  ])('takes for %s by their names: %j', async (format, paths) => {
    for (const path of paths) expect(await alone(path), path).toBe(`${format} by its name`);
  });

  it.each([
    'de.txt',
    'userdict.txt',
    'nonstop.txt',
    'stoppers.txt',
    'typeface.txt',
    'mappingtool.txt',
    'metadata.xml',
    'a.dic',
  ])('takes %s for nothing, and says so', async (path) => {
    expect(await alone(path)).toBe('unknown');
  });

  it.each(['README.txt', 'LICENSE.txt', 'log4j2.properties', 'a.json', 'a.png', 'b.yml', 'roles.yml'])(
    'has nothing to say of %s',
    async (path) => {
      expect(await alone(path)).toBeUndefined();
    },
  );

  it('has nothing to say of an empty file', async () => {
    expect(await alone('de.txt', '')).toBeUndefined();
  });

  it('goes by the content where that cannot be what the name says', async () => {
    expect(await alone('synonyms.txt', "s(100000001,1,'woods',n,1,0).\n")).toBe(
      'wordnet-synonyms by its content',
    );
    expect(await alone('mapping.txt', 'a, b => c, d\n')).toBe('synonyms by its content');
  });

  it('takes a private key for nothing', async () => {
    expect(await alone('key.pem', `-----BEGIN ${'PRIVATE'} KEY-----\nMII\n`)).toBeUndefined();
  });
});
