import { configPath } from '../../elasticsearch/config-path.ts';
import { defineRule } from '../rule.ts';

/** What IK reads beside its configuration, and throws without. */
export const ikRequiredFiles = defineRule({
  id: 'ik-required-files',
  summary: 'analysis-ik/ with IKAnalyzer.cfg.xml holds the dictionaries that IK cannot do without.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'IK takes config/analysis-ik/ for its folder as soon as IKAnalyzer.cfg.xml lies there, and then looks for all of its dictionaries in it. ' +
    'Without surname.dic, suffix.dic or preposition.dic no analyzer of IK can be made, so no index that uses one can be created or opened. ' +
    'Without main.dic, quantifier.dic or stopword.dic it only writes to the log, and knows no words.',
  reference: 'Dictionary of analysis-ik: ik-analyzer: Surname not found.',
  stricter:
    'Where the plugin has put its own folder there, its files may stay beside those of the bundle; whether they do is not documented.',
  fails: 'analysis-ik/ with IKAnalyzer.cfg.xml and my.dic alone',
  passes: "analysis-ik/ with IKAnalyzer.cfg.xml, my.dic and all of the plugin's own .dic files",

  *check({ source }) {
    const paths = new Set(source.files.map(({ path }) => configPath(path)));
    for (const { path } of source.files.filter((file) => configPath(file.path) === CONFIGURATION)) {
      const missing = [...NEEDED, ...WANTED].filter((name) => !paths.has(`analysis-ik/${name}`));
      if (missing.length === 0) continue;
      const isFatal = NEEDED.some((name) => missing.includes(name));
      yield {
        file: path,
        message: `IK looks for its dictionaries beside this file; ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
        hint: `Copy ${missing.join(', ')} from the plugin's own config folder.`,
        ...(isFatal ? { stage: 'index' } : { severity: 'warn' }),
      };
    }
  },
});

const CONFIGURATION = 'analysis-ik/IKAnalyzer.cfg.xml';
const NEEDED = ['surname.dic', 'suffix.dic', 'preposition.dic'];
const WANTED = ['main.dic', 'quantifier.dic', 'stopword.dic'];
