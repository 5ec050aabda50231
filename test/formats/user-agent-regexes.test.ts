import { describe, it } from 'vitest';
import { readUserAgentRegexes } from '../../src/formats/user-agent-regexes.ts';
import { mutatedText } from '../support/mutated.ts';
import { survives } from '../support/survives.ts';

describe('any file', () => {
  it('is read as regular expressions of user agents', async () => {
    const pieces = [
      'user_agent_parsers:',
      '\n',
      '\n  - ',
      "regex: '(a)'",
      '\n    ',
      'os_replacement: b',
      '---\n',
      '{',
      '}',
      ': ',
    ];
    await survives(readUserAgentRegexes, mutatedText(pieces));
  });
});
