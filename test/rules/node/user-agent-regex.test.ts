import { describe, expect, it } from 'vitest';
import { userAgentRegex } from '../../../src/rules/node/user-agent-regex.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('user-agent-regexes', { 'user-agent/mine.yml': content });

describe('user-agent-regex', () => {
  it('is silent about what Java takes', async () => {
    expect(await findings(userAgentRegex, file("device_parsers:\n  - regex: '(?i)x++(?<n>y)'\n"))).toEqual(
      [],
    );
  });

  it('points at what it is about', async () => {
    expect(
      await findings(userAgentRegex, file("user_agent_parsers:\n  - regex: '(?P<name>Demo)'\n")),
    ).toEqual([
      {
        file: 'user-agent/mine.yml',
        line: 2,
        column: 12,
        message: '"(?P<name>Demo)" is no regular expression of Java: Unknown inline modifier, near index 3.',
        hint: 'Write (?<name> instead of (?P<name>.',
        stage: 'node start',
        rule: 'user-agent-regex',
        severity: 'error',
      },
    ]);
  });

  it('leaves a regex that is no text to user-agent-shape', async () => {
    expect(await findings(userAgentRegex, file('user_agent_parsers:\n  - regex: ~\n'))).toEqual([]);
  });
});
