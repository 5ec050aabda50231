import { describe, expect, it } from 'vitest';
import { spiFolder } from '../../../src/rules/plugin/spi-folder.ts';
import { findings, plugin } from '../../support/extension.ts';

describe('spi-folder', () => {
  it('is silent for a folder, also an empty one, and for none', async () => {
    expect(await findings(spiFolder, plugin({ 'spi/a.jar': '' }))).toEqual([]);
    expect(await findings(spiFolder, plugin({ 'lib/spi': '' }, {}, { emptyFolders: ['spi'] }))).toEqual([]);
  });

  it('refuses a file', async () => {
    expect(await findings(spiFolder, plugin({ spi: '' }))).toEqual([
      {
        rule: 'spi-folder',
        severity: 'error',
        file: 'spi',
        message: 'spi is a file; Elasticsearch expects a folder of that name, or none.',
        hint: 'Rename spi, or put it into a folder of another name.',
      },
    ]);
  });

  it('leaves a jar below spi/x/ to jar-off-class-path', async () => {
    expect(await findings(spiFolder, plugin({ 'spi/x/a.jar': '' }))).toEqual([]);
  });
});
