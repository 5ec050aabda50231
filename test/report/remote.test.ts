import { describe, expect, it } from 'vitest';
import { extensionsText, extensionText, shown } from '../../src/report/remote.ts';
import { FORGED } from './samples.ts';

const answered = {
  id: '2536123203',
  url: 'repo://2536123203',
  name: 'harbour',
  version: '9.*',
  extension_type: 'bundle',
  description: `Words [slipway sha256:${'c'.repeat(64)}]`,
  deployments: ['d1', 'd2'],
  file_metadata: {
    size: 1234,
    last_modified_date: '2026-11-05T12:00:00.000Z',
    url: 'https://store/file.zip?signature=canary',
  },
};
/** Without a file, a real service tells of the year 1. */
const bare = {
  ...answered,
  id: '25',
  description: undefined,
  deployments: undefined,
  file_metadata: { last_modified_date: '0001-01-01T00:00:00.000Z' },
};

describe('shown', () => {
  it('takes the mark from the description, and leaves the signed URL out', () => {
    expect(shown(answered)).toEqual({
      id: '2536123203',
      url: 'repo://2536123203',
      type: 'bundle',
      name: 'harbour',
      version: '9.*',
      description: 'Words',
      contentDigest: 'c'.repeat(64),
      size: 1234,
      modified: '2026-11-05T12:00:00.000Z',
      deployments: ['d1', 'd2'],
    });
  });

  it('tells no date where there is no file', () => {
    expect(shown(bare)).toMatchObject({ size: undefined, modified: undefined, contentDigest: undefined });
  });
});

describe('extensionsText', () => {
  it('says that there are none', () => {
    expect(extensionsText([])).toBe('There are no extensions.\n');
  });

  it('gives each a line, aligned', () => {
    expect(extensionsText([answered, bare].map(shown))).toBe(
      `id          type    name     version  size     modified
2536123203  bundle  harbour  9.*      1.23 kB  2026-11-05T12:00:00.000Z
25          bundle  harbour  9.*      no file
`,
    );
  });

  it('keeps a name on its line', () => {
    const lines = extensionsText([shown({ ...answered, name: FORGED, version: '9\n*' })]).split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^id /),
      expect.stringMatching(
        /^2536123203 {2}bundle {2}a\\nPublished bundle b 9\.\*\u001b\[2J {2}9\\n\* {2,}1\.23 kB {2}2026-\S+$/,
      ),
      '',
    ]);
  });
});

describe('extensionText', () => {
  it('tells everything of one', () => {
    expect(extensionText(shown(answered))).toBe(
      `id           2536123203
url          repo://2536123203
type         bundle
name         harbour
version      9.*
description  Words
content      ${'c'.repeat(64)}
size         1.23 kB (1234 bytes)
modified     2026-11-05T12:00:00.000Z
deployments  d1, d2
`,
    );
  });

  it('tells what is missing', () => {
    expect(extensionText(shown({ ...bare, deployments: [] }))).toBe(
      `id           25
url          repo://2536123203
type         bundle
name         harbour
version      9.*
description
content      not marked by slipway
size         no file
modified
deployments  none
`,
    );
  });

  it('keeps what the service tells on its line', () => {
    const text = extensionText(
      shown({ ...answered, name: FORGED, description: FORGED, deployments: [FORGED] }),
    );
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual([
      ...['id', 'url', 'type', 'name', 'version', 'description', 'content', 'size', 'modified'],
      ...['deployments', ''],
    ]);
  });
});
