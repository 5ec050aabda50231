import { describe, expect, it } from 'vitest';
import { log4j2Properties } from '../../../src/rules/bundle/log4j2-properties.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('log4j2-properties', () => {
  it('is silent for a name that is only like it', async () => {
    const files = { 'log4j2.properties.bak': '', 'my-log4j2.properties': '', 'log4j2.xml': '' };
    expect(await findings(log4j2Properties, bundle(files))).toEqual([]);
  });

  it.each(['log4j2.properties', 'saml/deep/log4j2.properties'])('refuses %s', async (path) => {
    expect(await findings(log4j2Properties, bundle({ [path]: '' }))).toEqual([
      {
        rule: 'log4j2-properties',
        severity: 'error',
        file: path,
        message: `${path} would be merged into the logging of each node when it starts.`,
        hint: `Rename it, or leave it out with a line ${path} in .slipwayignore.`,
      },
    ]);
  });

  it('leaves the other files of the node to node-files', async () => {
    expect(await findings(log4j2Properties, bundle({ 'jvm.options': '' }))).toEqual([]);
  });
});
