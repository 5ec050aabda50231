import { describe, expect, it } from 'vitest';
import { nameAgrees } from '../../../src/rules/extension/name-agrees.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const named = (given: string, own: string) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ name: own }) }, { name: given });

describe('name-agrees', () => {
  it('is silent when both names are one', async () => {
    expect(await findings(nameAgrees, named('demo', 'demo'))).toEqual([]);
  });

  it('shows both names when they differ', async () => {
    expect(await findings(nameAgrees, named('demo', 'analysis-demo'))).toEqual([
      {
        rule: 'name-agrees',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 1,
        column: 6,
        message: 'The name given is demo, but the descriptor says name=analysis-demo.',
        hint: 'Pass --name analysis-demo, or set name=demo.',
      },
    ]);
  });

  it("only notes a given name that contains the descriptor's", async () => {
    expect((await findings(nameAgrees, named('demo-2', 'demo')))[0]?.severity).toBe('note');
  });

  it('leaves a placeholder to descriptor-placeholders', async () => {
    expect(await findings(nameAgrees, named('demo', '${project.name}'))).toEqual([]);
  });

  it('leaves a trailing blank to descriptor-trailing-blanks', async () => {
    expect(await findings(nameAgrees, named('demo', 'demo '))).toEqual([]);
  });
});
