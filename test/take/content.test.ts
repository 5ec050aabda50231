import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/take/content.ts';
import { runs } from '../support/fuzz.ts';

const of = (content: string | Buffer) => contentOf(Buffer.from(content), true);

describe('contentOf', () => {
  it.each([
    ['WordNet', "s(100000001,1,'woods',n,1,0).\ns(100000001,2,'wood',n,1,0).\n", 'wordnet-synonyms'],
    ['rules with lists', '# boats\nship, vessel => boat, craft\n', 'synonyms'],
    ['rules beside lists', 'a => b\nc, d\n', 'synonyms'],
    ['rules of several words', 'united states, usa => us\n', 'synonyms'],
    ['lists with blanks', 'car, automobile\nship, vessel, boat\n', 'synonyms'],
    [
      'entries for kuromoji',
      '東京スカイツリー,東京 スカイツリー,トウキョウ スカイツリー,カスタム名詞\n',
      'kuromoji-user-dictionary',
    ],
    ['entries for nori', 'c++\n세종시 세종 시\n', 'nori-user-dictionary'],
    ['types of characters', '$ => DIGIT\n% => ALPHA\n', 'type-table'],
    [
      'hyphenation',
      '<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE hyphenation-info SYSTEM "hyphenation.dtd">\n<hyphenation-info>',
      'hyphenation-patterns',
    ],
    ['SAML', '\ufeff<md:EntityDescriptor xmlns:md="urn:x">', 'saml-metadata'],
    [
      'IK',
      '<?xml version="1.0"?><!DOCTYPE properties SYSTEM "x"><properties><entry key="ext_dict">a</entry>',
      'ik-configuration',
    ],
    ['PEM', 'prose\n-----BEGIN CERTIFICATE-----\nMII\n', 'certificates'],
    ['DER', Buffer.from('308203a130820289', 'hex'), 'certificates'],
    ['JKS', Buffer.from('feedfeed00000002', 'hex'), 'keystore'],
    ['PKCS #12', Buffer.from('3082098c020103308209', 'hex'), 'keystore'],
    ['PKCS #12 of no length', Buffer.from('3080020103308006', 'hex'), 'keystore'],
    ['a keytab', Buffer.from('0502000000380002', 'hex'), 'keytab'],
    ['MaxMind', Buffer.from('000000abcdef4d61784d696e642e636f6d', 'hex'), 'geoip-database'],
    ['user agents', '# x\nuser_agent_parsers:\n  - regex: a\n', 'user-agent-regexes'],
    ['rules of ICU', '!!chain;\n$a = [a];\n', 'icu-rules'],
  ])('knows %s', (_what, content, format) => {
    expect(of(content).likely).toBe(format);
    expect(of(content).possible).toContain(format);
  });

  it.each([
    ['nothing', '', []],
    ['words', 'the\nand\n', []],
    ['values parted by commas', 'id,name\n1,pier\n', []],
    ['four columns in Japanese, which are synonyms', '東京,とうきょう,トウキョウ,tokyo\n', []],
    ['one list', 'a, an, the\n', []],
    ['stop words of every kind', 'the\n=>\n,\nand\nor\nnot\n', []],
    ['prose', 'First, read this, then that.\nIf in doubt, which happens to all of us, ask\n', []],
    [
      'rules that may be of several kinds',
      'a => b\n',
      ['synonyms', 'stemmer-override', 'mappings', 'type-table'],
    ],
    ['stems', 'running, runs => run\n', ['synonyms', 'stemmer-override', 'mappings']],
    ['XML of another kind', '<a><b/></a>', []],
    ['XML that never starts', '<!-- '.repeat(1000), []],
    ['bytes', Buffer.from([1, 0, 2]), []],
  ])('is not sure of %s', (_what, content, possible) => {
    expect(of(content)).toEqual({ likely: undefined, possible });
  });

  it('forgives a few lines that are wrong', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `s(10000000${index},1,'a',n,1,0).`);
    expect(of([...lines, 'broken'].join('\n')).likely).toBe('wordnet-synonyms');
  });

  it('does not judge by a line that is cut off', () => {
    const text = "s(100000001,1,'woods',n,1,0).\ns(1000";
    expect(contentOf(Buffer.from(text), false).likely).toBe('wordnet-synonyms');
    expect(contentOf(Buffer.from(text), true).likely).toBeUndefined();
  });

  it('never throws, whatever the bytes, and takes no time for it', () => {
    const part = fc.constantFrom(
      ...['<!--', '-->', '<', '>', ' ', ',', '=>', '한', '東', 'a', '\n', '-----BEGIN ', "s(100000001,1,'"],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.array(part).map((parts) => Buffer.from(parts.join(''))),
        ),
        (bytes) => {
          contentOf(bytes, true);
        },
      ),
      runs(300),
    );
    const start = performance.now();
    for (const text of ['<!-- -->', '한', 'a, ', '=>', ' ', '-----BEGIN A', 'a b ']) of(text.repeat(8192));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
