import { describe, expect, it } from 'vitest';
import { flatBinAndConfig } from '../../../src/rules/plugin/flat-bin-and-config.ts';
import { findings, plugin } from '../../support/extension.ts';

describe('flat-bin-and-config', () => {
  it('is silent for files in bin/ and config/, and for folders elsewhere', async () => {
    const files = { 'bin/run': '', 'config/demo.yml': '', 'data/config/x/y': '', 'config.d/x/y': '' };
    expect(await findings(flatBinAndConfig, plugin(files))).toEqual([]);
  });

  it('refuses a folder in either, once', async () => {
    const files = { 'config/templates/a.json': '', 'config/templates/b.json': '' };
    expect(await findings(flatBinAndConfig, plugin(files, {}, { emptyFolders: ['bin/linux/x64'] }))).toEqual([
      {
        rule: 'flat-bin-and-config',
        severity: 'error',
        file: 'bin/linux/',
        message: 'bin/linux/ is a folder in bin/, which may hold only files.',
        hint: 'Move the files of bin/linux/ up into bin/, or the folder out to the root.',
      },
      {
        rule: 'flat-bin-and-config',
        severity: 'error',
        file: 'config/templates/',
        message: 'config/templates/ is a folder in config/, which may hold only files.',
        hint: 'Move the files of config/templates/ up into config/, or the folder out to the root.',
      },
    ]);
  });

  it('takes an empty folder, which the installer does not make', async () => {
    const emptyFolders = ['bin/linux', 'config'];
    expect(await findings(flatBinAndConfig, plugin({ 'a.txt': '' }, {}, { emptyFolders }))).toEqual([]);
  });

  it('refuses a file called bin', async () => {
    expect(await findings(flatBinAndConfig, plugin({ bin: '' }))).toEqual([
      {
        rule: 'flat-bin-and-config',
        severity: 'error',
        file: 'bin',
        message: 'bin is a file; Elasticsearch expects a folder of that name, or none.',
        hint: 'Rename bin, or put it into a folder: bin/bin.',
      },
    ]);
  });

  it('leaves a jar in bin/ to jar-off-class-path', async () => {
    expect(await findings(flatBinAndConfig, plugin({ 'bin/demo.jar': '' }))).toEqual([]);
  });
});
