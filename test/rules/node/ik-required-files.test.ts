import { describe, expect, it } from 'vitest';
import { ikRequiredFiles } from '../../../src/rules/node/ik-required-files.ts';
import { bundle, findings } from '../../support/extension.ts';

const all = ['main', 'quantifier', 'stopword', 'surname', 'suffix', 'preposition'];
const folder = (names: readonly string[]) =>
  bundle({
    'analysis-ik/IKAnalyzer.cfg.xml': '',
    ...Object.fromEntries(names.map((name) => [`dictionaries/analysis-ik/${name}.dic`, ''])),
  });

describe('ik-required-files', () => {
  it('is silent about a folder with all of them', async () => {
    expect(await findings(ikRequiredFiles, folder(all))).toEqual([]);
  });

  it('names what is missing, and what that comes to', async () => {
    expect(await findings(ikRequiredFiles, folder(all.slice(0, 4)))).toEqual([
      {
        file: 'analysis-ik/IKAnalyzer.cfg.xml',
        message: 'IK looks for its dictionaries beside this file; suffix.dic, preposition.dic are missing.',
        hint: "Copy suffix.dic, preposition.dic from the plugin's own config folder.",
        stage: 'index',
        rule: 'ik-required-files',
        severity: 'error',
      },
    ]);
  });

  it('warns of what IK only writes to the log', async () => {
    const [found] = await findings(ikRequiredFiles, folder(all.slice(1)));
    expect(found).toMatchObject({
      severity: 'warn',
      message: expect.stringContaining('main.dic is missing'),
    });
  });

  it('leaves a dictionary that the configuration names to ik-missing-dictionary', async () => {
    expect(await findings(ikRequiredFiles, bundle({ 'analysis-ik/my.dic': '' }))).toEqual([]);
  });
});
