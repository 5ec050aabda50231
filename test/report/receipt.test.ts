import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedText, receiptText } from '../../src/report/receipt.ts';
import { FORGED, receipt } from './samples.ts';

describe('receiptText', () => {
  it('tells what was published, where it is, and how a plan refers to it', () => {
    const fragment =
      '{"user_bundles":[{"name":"harbour","url":"repo://2536123203","elasticsearch_version":"9.*"}]}';
    const file = path.join('.slipway', 'receipts', 'api.elastic-cloud.com', 'harbour-2536123203.json');
    expect(receiptText(receipt, undefined)).toBe(
      `Published bundle harbour 9.*
  id         2536123203
  url        repo://2536123203
  sha256     ${'a'.repeat(64)}
  content    ${'c'.repeat(64)}
  size       1.23 kB
  sent       1.23 kB
  verified   yes, byte for byte
  in a plan  ${fragment}
  receipt    ${file}

`,
    );
  });

  it.each([
    ['create', 'Published'],
    ['finish', 'Finished'],
    ['replace', 'Replaced'],
    ['unchanged', 'Unchanged'],
  ] as const)('of %s begins with %s', (action, word) => {
    expect(receiptText({ ...receipt, action }, undefined)).toMatch(
      new RegExp(`^${word} bundle harbour 9\\.\\*\n`),
    );
  });

  it('tells that nothing was sent, that the zip is another one, and where the local cloud keeps it', () => {
    const text = receiptText({ ...receipt, sent: 0, verified: 'content' }, '.slipway/local-cloud/file.zip');
    expect(text.split('\n').slice(6, 10)).toEqual([
      '  sent       nothing',
      '  verified   yes, file for file (the stored zip was packed differently)',
      expect.stringMatching(/^ {2}in a plan {2}/),
      '  on disk    .slipway/local-cloud/file.zip',
    ]);
  });

  it('keeps a name on its line', () => {
    const planFragment = { user_bundles: [{ name: FORGED, url: receipt.url, elasticsearch_version: '9.*' }] };
    const lines = receiptText({ ...receipt, name: FORGED, planFragment }, undefined).split('\n');
    expect(lines.filter((line) => /^\S/.test(line))).toEqual([
      'Published bundle a\\nPublished bundle b 9.*\u001b[2J 9.*',
    ]);
    expect(lines).toHaveLength(12);
  });
});

describe('publishedText', () => {
  const of = (...actions: (typeof receipt)['action'][]) => actions.map((action) => ({ ...receipt, action }));

  it.each([
    ['1 published, on https://cloud.\n', of('create'), 0],
    [
      '1 published, 2 finished, 1 replaced, 3 unchanged, on https://cloud.\n',
      of('unchanged', 'finish', 'create', 'unchanged', 'replace', 'unchanged', 'finish'),
      0,
    ],
    ['1 unchanged, 2 not published, on https://cloud.\n', of('unchanged'), 2],
    ['1 not published, on https://cloud.\n', [], 1],
  ])('counts: %j', (text, receipts, failed) => {
    expect(publishedText(receipts, failed, 'https://cloud')).toBe(text);
  });
});
