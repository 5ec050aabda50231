import { describe, expect, it } from 'vitest';
import { ikMissingDictionary } from '../../../src/rules/node/ik-missing-dictionary.ts';
import { bundle, findings } from '../../support/extension.ts';

const configured = (value: string) => ({
  ...bundle({
    'analysis-ik/IKAnalyzer.cfg.xml':
      '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n' +
      `<properties>\n<entry key="ext_dict">${value}</entry>\n</properties>\n`,
    'dictionaries/analysis-ik/my.dic': '',
    'analysis-ik/custom/more.dic': '',
  }),
  told: { formats: { 'analysis-ik/IKAnalyzer.cfg.xml': 'ik-configuration' } } as const,
});

describe('ik-missing-dictionary', () => {
  it('is silent about files and folders that are there', async () => {
    expect(await findings(ikMissingDictionary, configured('my.dic; custom/more.dic;custom'))).toEqual([]);
  });

  it('points at the entry that names what is not', async () => {
    expect(await findings(ikMissingDictionary, configured('my.dic;custom/My.dic'))).toEqual([
      {
        file: 'analysis-ik/IKAnalyzer.cfg.xml',
        line: 3,
        column: 1,
        message: 'ext_dict names custom/My.dic, but no analysis-ik/custom/My.dic is in the bundle.',
        hint: 'Put the file at analysis-ik/custom/My.dic, or mend its name.',
        rule: 'ik-missing-dictionary',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a configuration that names nothing to ik-required-files', async () => {
    expect(await findings(ikMissingDictionary, configured(''))).toEqual([]);
  });
});
