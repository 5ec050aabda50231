import { describe, expect, it } from 'vitest';
import { nestedZip } from '../../../src/rules/extension/nested-zip.ts';
import { bundle, findings, plugin } from '../../support/extension.ts';

describe('nested-zip', () => {
  it('is silent for a jar, which is a zip that Java opens', async () => {
    expect(await findings(nestedZip, plugin({ 'demo.jar': '' }))).toEqual([]);
  });

  it('warns of a zip inside', async () => {
    expect(await findings(nestedZip, bundle({ 'a.txt': '', 'build/demo.ZIP': '' }))).toEqual([
      {
        rule: 'nested-zip',
        severity: 'warn',
        file: 'build/demo.ZIP',
        message: 'build/demo.ZIP is a zip inside the extension; nothing unpacks it.',
        hint: 'Leave it out with a line build/demo.ZIP in .slipwayignore, or name it instead: slipway check demo/build/demo.ZIP.',
      },
    ]);
  });
});
