import { describe, expect, it } from 'vitest';
import { userAgentShape } from '../../../src/rules/node/user-agent-shape.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('user-agent-regexes', { 'user-agent/mine.yml': content });

describe('user-agent-shape', () => {
  it('is silent about items with a regex', async () => {
    expect(
      await findings(userAgentShape, file("os_parsers:\n  - regex: 'Demo'\n    os_replacement: 'D'\n")),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(userAgentShape, file("user_agent_parsers:\n  - regexp: 'Demo'\n"))).toEqual([
      {
        file: 'user-agent/mine.yml',
        line: 2,
        column: 5,
        message: 'an item of user_agent_parsers has no regex; each needs one.',
        hint: "Write user_agent_parsers: and below it items such as - regex: '(Demo)/(\\d+)'.",
        stage: 'node start',
        rule: 'user-agent-shape',
        severity: 'error',
      },
    ]);
  });

  it('leaves what the regex says to user-agent-regex', async () => {
    expect(await findings(userAgentShape, file("user_agent_parsers:\n  - regex: '('\n"))).toEqual([]);
  });
});
