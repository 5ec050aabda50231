import { describe, expect, it } from 'vitest';
import { userAgentYaml } from '../../../src/rules/node/user-agent-yaml.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('user-agent-regexes', { 'user-agent/mine.yml': content });

describe('user-agent-yaml', () => {
  it('is silent about YAML', async () => {
    expect(await findings(userAgentYaml, file("user_agent_parsers:\n  - regex: '(Demo)/(\\d+)'\n"))).toEqual(
      [],
    );
  });

  it('points at what it is about', async () => {
    expect(await findings(userAgentYaml, file('user_agent_parsers:\n  - regex: "(\\d+)"\n'))).toEqual([
      {
        file: 'user-agent/mine.yml',
        line: 2,
        column: 14,
        message: 'the YAML cannot be read: Invalid escape sequence \\d.',
        hint: 'Write it as YAML says.',
        stage: 'node start',
        rule: 'user-agent-yaml',
        severity: 'error',
      },
    ]);
  });

  it('leaves YAML of another shape to user-agent-shape', async () => {
    expect(await findings(userAgentYaml, file('other: 1\n'))).toEqual([]);
  });
});
