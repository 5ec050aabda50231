import { describe, expect, it } from 'vitest';
import { ikConfiguration } from '../../../src/rules/node/ik-configuration.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('ik-configuration', { 'analysis-ik/IKAnalyzer.cfg.xml': content });

describe('ik-configuration', () => {
  it('is silent about properties', async () => {
    expect(
      await findings(
        ikConfiguration,
        file(
          '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n<properties>\n<comment>IK</comment>\n<entry key="ext_dict">my.dic</entry>\n</properties>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        ikConfiguration,
        file(
          '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n<properties>\n<entry>my.dic</entry>\n</properties>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'analysis-ik/IKAnalyzer.cfg.xml',
        line: 3,
        column: 1,
        message: 'an <entry> has no key.',
        hint: 'Write <entry key="ext_dict">.',
        rule: 'ik-configuration',
        severity: 'error',
      },
    ]);
  });

  it('leaves what is not well-formed to xml-well-formed', async () => {
    expect(
      await findings(
        ikConfiguration,
        file(
          '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n<properties>\n<entry key="ext_dict">my.dic\n</properties>\n',
        ),
      ),
    ).toEqual([]);
  });
});
