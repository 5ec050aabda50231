import prettyBytes from 'pretty-bytes';
import { type Receipt, receiptFile } from '../receipt.ts';
import { oneLine, title } from './findings.ts';

/** What was published, where it is now, and how a deployment refers to it. */
export function receiptText(receipt: Receipt, stored: string | undefined): string {
  const { id, url, sha256, size, sent, planFragment } = receipt;
  const rows = [
    ['id', id],
    ['url', url],
    ['sha256', sha256],
    ['content', receipt.contentDigest],
    ['size', prettyBytes(size)],
    ['sent', sent === 0 ? 'nothing' : prettyBytes(sent)],
    ['verified', verified[receipt.verified]],
    ['in a plan', JSON.stringify(planFragment)],
    ...(stored === undefined ? [] : [['on disk', stored]]),
    ['receipt', receiptFile(receipt)],
  ];
  const lines = rows.map(([key, value]) => `  ${(key ?? '').padEnd(9)}  ${oneLine(value ?? '')}`);
  return `${done[receipt.action]} ${title(receipt)}\n${lines.join('\n')}\n\n`;
}

/** The last line of a run: how many, and on which cloud. */
export function publishedText(receipts: readonly Receipt[], failed: number, host: string): string {
  const counts = Object.entries(done)
    .map(([action, word]) => ({ word, count: receipts.filter((each) => each.action === action).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word.toLowerCase()}`);
  return `${[...counts, ...(failed > 0 ? [`${failed} not published`] : [])].join(', ')}, on ${host}.\n`;
}

const done = {
  create: 'Published',
  finish: 'Finished',
  replace: 'Replaced',
  unchanged: 'Unchanged',
} as const satisfies Record<Receipt['action'], string>;

const verified = {
  bytes: 'yes, byte for byte',
  content: 'yes, file for file (the stored zip was packed differently)',
} as const satisfies Record<Receipt['verified'], string>;
