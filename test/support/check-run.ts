import type { CheckRun } from '../../src/check-run.ts';
import type { Examined } from '../../src/examine.ts';
import type { Finding } from '../../src/model.ts';

/** An error of `nested-zip`, but for what is said. */
export function finding(more: Partial<Finding> = {}): Finding {
  const rule = more.rule ?? 'nested-zip';
  return {
    rule,
    severity: 'error',
    file: 'a.zip',
    message: 'Here is a zip.',
    hint: 'Unpack it.',
    docs: `docs/rules.md#${rule}`,
    ...more,
  };
}

/** A checked bundle in the folder `words`, but for what is said. */
export function examined(findings: readonly Finding[], more: Partial<Examined> = {}): Examined {
  return {
    path: 'words',
    kind: 'folder',
    identity: { type: 'bundle', name: 'harbour', version: '9.*' },
    findings,
    excerpts: new Map(),
    off: [],
    ...more,
  };
}

/** A run over one bundle. */
export function checkRun(findings: readonly Finding[], more: Partial<Examined> = {}): CheckRun {
  return { extensions: [examined(findings, more)], settings: [] };
}

/** A file name and a message that try to be more than what they are, in every form of report. */
export const hostile = {
  file: 'a%,b:c\n::error::]]>\u001b[31m|<b>`"\'&\u0000\ud800.zip',
  message: 'x]]>%0A,:\r\n::warning::y \u001b[2J\u0007 <script> & "q" | `z` \ufffe\udfff.',
};
