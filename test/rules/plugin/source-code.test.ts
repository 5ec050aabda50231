import { describe, expect, it } from 'vitest';
import { sourceCode } from '../../../src/rules/plugin/source-code.ts';
import { findings, plugin } from '../../support/extension.ts';

describe('source-code', () => {
  it('is silent for jars, texts and scripts in bin/', async () => {
    expect(
      await findings(sourceCode, plugin({ 'demo.jar': '', 'NOTICE.txt': '', 'bin/run.sh': '' })),
    ).toEqual([]);
  });

  it('speaks once of a whole tree', async () => {
    const files = { 'demo.jar': '', 'src/A.java': '', 'src/B.kt': '', 'src/C.groovy': '' };
    expect(await findings(sourceCode, plugin(files))).toEqual([
      {
        rule: 'source-code',
        severity: 'error',
        file: 'src/A.java',
        message: 'src/A.java is source code, which Elastic Cloud refuses in a plugin, and so are 2 others.',
        hint: 'Name the zip that the build makes, or leave the sources out with lines in .slipwayignore.',
      },
    ]);
  });

  it('only warns of the files of a build', async () => {
    expect(
      await findings(sourceCode, plugin({ 'demo.jar': '', 'build.gradle.kts': '', 'pom.xml': '' })),
    ).toEqual([
      {
        rule: 'source-code',
        severity: 'warn',
        file: 'build.gradle.kts',
        message: 'build.gradle.kts is a file of the build, and so is 1 other.',
        hint: 'Name the zip that the build makes, or leave the sources out with lines in .slipwayignore.',
      },
    ]);
  });

  it('leaves a jar in a folder to jar-off-class-path', async () => {
    expect(await findings(sourceCode, plugin({ 'lib/demo.jar': '' }))).toEqual([]);
  });
});
