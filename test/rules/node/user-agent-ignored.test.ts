import { describe, expect, it } from 'vitest';
import { userAgentIgnored } from '../../../src/rules/node/user-agent-ignored.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('user-agent-regexes', { 'user-agent/mine.yml': content });

describe('user-agent-ignored', () => {
  it('is silent about keys and flags that count', async () => {
    expect(
      await findings(userAgentIgnored, file("user_agent_parsers:\n  - regex: 'Demo'\n    regex_flag: 'i'\n")),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        userAgentIgnored,
        file("user_agent_parsers:\n  - regex: 'Demo'\n  -\n  - regex: 'Other'\n"),
      ),
    ).toEqual([
      {
        file: 'user-agent/mine.yml',
        line: 3,
        column: 4,
        message:
          'this item of user_agent_parsers is no map, so it ends the list: it and the 1 after it are left out.',
        hint: 'Take the item out.',
        rule: 'user-agent-ignored',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a list without a map to user-agent-shape', async () => {
    expect(await findings(userAgentIgnored, file("user_agent_parsers:\n  - 'Demo'\n"))).toEqual([]);
  });
});
