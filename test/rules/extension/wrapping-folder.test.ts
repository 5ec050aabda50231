import { describe, expect, it } from 'vitest';
import { wrappingFolder } from '../../../src/rules/extension/wrapping-folder.ts';
import { bundle, descriptor, findings, plugin } from '../../support/extension.ts';

const wrapped = { 'demo/plugin-descriptor.properties': descriptor(), 'demo/demo.jar': '' };

describe('wrapping-folder', () => {
  it('is silent when the files lie at the root', async () => {
    expect(await findings(wrappingFolder, plugin({ 'plugin-descriptor.properties': descriptor() }))).toEqual(
      [],
    );
    expect(await findings(wrappingFolder, bundle({ 'hunspell/en_GB/en_GB.aff': '' }))).toEqual([]);
  });

  it('says how to name the folder inside', async () => {
    expect(await findings(wrappingFolder, plugin(wrapped, {}, { path: 'build/' }))).toEqual([
      {
        rule: 'wrapping-folder',
        severity: 'error',
        file: 'demo/plugin-descriptor.properties',
        message: 'The descriptor lies in demo/; Elasticsearch looks for it at the root.',
        hint: 'Name the folder inside: slipway check build/demo.',
      },
    ]);
  });

  it('says how to zip the content of the folder', async () => {
    const [finding] = await findings(wrappingFolder, plugin(wrapped, {}, { kind: 'zip' }));
    expect(finding?.hint).toBe(
      'Zip the content of demo/ rather than the folder: cd demo && zip -r ../demo.zip .',
    );
  });

  it('warns of a bundle whose known folders lie in another', async () => {
    expect(await findings(wrappingFolder, bundle({ 'x/dictionaries/a.txt': '', 'x/b.txt': '' }))).toEqual([
      {
        rule: 'wrapping-folder',
        severity: 'warn',
        file: 'x/',
        message: 'dictionaries lies in x/, as all else does; it is looked for at the root.',
        hint: 'Name the folder inside: slipway check demo/x.',
      },
    ]);
  });

  it('lets a bundle have a folder of its own', async () => {
    expect(await findings(wrappingFolder, bundle({ 'saml/metadata.xml': '' }))).toEqual([]);
    expect(await findings(wrappingFolder, bundle({ 'x/dictionaries/a.txt': '', 'b.txt': '' }))).toEqual([]);
  });

  it('leaves the folder elasticsearch/ to old-layout', async () => {
    const old = plugin({ 'elasticsearch/plugin-descriptor.properties': descriptor() });
    expect(await findings(wrappingFolder, old)).toEqual([]);
  });
});
