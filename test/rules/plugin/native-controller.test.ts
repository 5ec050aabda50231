import { describe, expect, it } from 'vitest';
import { nativeController } from '../../../src/rules/plugin/native-controller.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const classic = (value: string) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'has.native.controller': value }) });

describe('native-controller', () => {
  it('is silent without one', async () => {
    expect(await findings(nativeController, classic('false'))).toEqual([]);
  });

  it('refuses one', async () => {
    expect(await findings(nativeController, classic('true'))).toEqual([
      {
        rule: 'native-controller',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 23,
        message: 'has.native.controller is true, which no plugin may have.',
        hint: 'Set has.native.controller=false in plugin-descriptor.properties, and start no process of its own.',
      },
    ]);
  });

  it('leaves any other value to descriptor-booleans', async () => {
    expect(await findings(nativeController, classic('True'))).toEqual([]);
  });
});
