import { describe, expect, it } from 'vitest';
import { namedComponents } from '../../../src/rules/plugin/named-components.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

const on = (json: string) =>
  plugin({ 'stable-plugin-descriptor.properties': stableDescriptor(), 'named_components.json': json });

const factory = 'org.elasticsearch.plugin.analysis.TokenFilterFactory';

describe('named-components', () => {
  it('is silent for an interface that Elasticsearch has', async () => {
    expect(await findings(namedComponents, on(`{"${factory}": {"demo": "org.example.Demo"}}`))).toEqual([]);
  });

  it('refuses an interface that it does not have', async () => {
    expect(await findings(namedComponents, on('{\n  "org.example.Factory": {}\n}'))).toEqual([
      {
        rule: 'named-components',
        severity: 'error',
        file: 'named_components.json',
        line: 2,
        column: 3,
        message:
          'org.example.Factory is no interface that a stable plugin can implement, so no node with it starts.',
        hint: expect.stringMatching(/^Name one of org\.elasticsearch\.plugin\.analysis\.AnalyzerFactory, /),
      },
    ]);
  });

  it.each([
    ['', 'it is not JSON'],
    ['{"a": ', 'it is not JSON'],
    ['{a}', 'it is not JSON'],
    ['[]', 'an object of interfaces was expected'],
    [`{"${factory}": {"demo": 1}}`, `an object of names and classes was expected for ${factory}`],
  ])('refuses %j', async (json, reason) => {
    const found = await findings(namedComponents, on(json));
    expect(found.map(({ message }) => message)).toEqual([
      `No node can read named_components.json: ${reason}.`,
    ]);
  });

  it('leaves a classic plugin alone, where nothing reads the file', async () => {
    const classic = { 'plugin-descriptor.properties': descriptor(), 'named_components.json': 'x' };
    expect(await findings(namedComponents, plugin(classic))).toEqual([]);
  });
});
