import { describe, expect, it } from 'vitest';
import { ikUnknownKey } from '../../../src/rules/node/ik-unknown-key.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('ik-configuration', { 'analysis-ik/IKAnalyzer.cfg.xml': content });

describe('ik-unknown-key', () => {
  it('is silent about a key that IK reads', async () => {
    expect(
      await findings(
        ikUnknownKey,
        file(
          '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n<properties>\n<entry key="ext_stopwords">my.dic</entry>\n</properties>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        ikUnknownKey,
        file(
          '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n<properties>\n<entry key="ext_stopword">my.dic</entry>\n</properties>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'analysis-ik/IKAnalyzer.cfg.xml',
        line: 3,
        column: 1,
        message:
          'IK knows no "ext_stopword"; it reads ext_dict, ext_stopwords, remote_ext_dict, remote_ext_stopwords.',
        hint: 'Mend the key, or take the entry out.',
        rule: 'ik-unknown-key',
        severity: 'warn',
      },
    ]);
  });

  it('leaves an entry without a key to ik-configuration', async () => {
    expect(
      await findings(
        ikUnknownKey,
        file(
          '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n<properties>\n<entry>my.dic</entry>\n</properties>\n',
        ),
      ),
    ).toEqual([]);
  });
});
