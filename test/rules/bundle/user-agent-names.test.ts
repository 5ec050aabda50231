import { describe, expect, it } from 'vitest';
import { userAgentNames } from '../../../src/rules/bundle/user-agent-names.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('user-agent-names', () => {
  it('is silent about .yml in ingest-user-agent/, and in user-agent/ from 9.4 on', async () => {
    const good = bundle({ 'ingest-user-agent/a.yml': '', 'user-agent/b.yml': '' });
    expect(await findings(userAgentNames, good)).toEqual([]);
    expect(await findings(userAgentNames, good, '9.4.0')).toEqual([]);
  });

  it('points at .yaml, at folders below, and at a name that another file has', async () => {
    const bad = bundle({
      'ingest-user-agent/a.yaml': '',
      'user-agent/old/b.yml': '',
      'user-agent/c.yml': '',
      'ingest-user-agent/c.yml': '',
    });
    expect(await findings(userAgentNames, bad)).toEqual([
      {
        rule: 'user-agent-names',
        severity: 'warn',
        file: 'ingest-user-agent/a.yaml',
        message:
          'ingest-user-agent/a.yaml is not read: files of ingest-user-agent/ end in .yml, and lie in no folder below it.',
        hint: 'Rename it: mv ingest-user-agent/a.yaml ingest-user-agent/a.yml.',
      },
      {
        rule: 'user-agent-names',
        severity: 'warn',
        file: 'user-agent/c.yml',
        message: 'ingest-user-agent/c.yml has the same name, and counts in its place.',
        hint: 'Keep one of the two files.',
      },
      {
        rule: 'user-agent-names',
        severity: 'warn',
        file: 'user-agent/old/b.yml',
        message:
          'user-agent/old/b.yml is not read: files of user-agent/ end in .yml, and lie in no folder below it.',
        hint: 'Rename it: mv user-agent/old/b.yml user-agent/b.yml.',
      },
    ]);
  });

  it('points at user-agent/ before 9.4, and leaves what the file holds to user-agent-shape', async () => {
    const early = bundle({ 'user-agent/b.yml': 'nothing: 1\n' });
    expect(await findings(userAgentNames, early, '9.3.0')).toEqual([
      {
        rule: 'user-agent-names',
        severity: 'warn',
        file: 'user-agent/b.yml',
        message: 'Elasticsearch 9.3.0 does not read user-agent/, which came with 9.4.0.',
        hint: 'Move it: mv user-agent/b.yml ingest-user-agent/b.yml.',
      },
    ]);
  });
});
