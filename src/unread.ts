import { stat } from 'node:fs/promises';
import { exitCodes, SlipwayError } from './errors.ts';
import type { Examined } from './examine.ts';
import { baseName } from './identify.ts';
import type { Identity, Source } from './model.ts';
import { sourceReadable } from './rules/extension/source-readable.ts';
import { rules } from './rules/index.ts';
import type { ExtensionRequest } from './select.ts';
import { verdicts } from './verdicts.ts';

/** Is this what makes an extension bad, and not the run: SOURCE_ and ZIP_ errors that end with the exit code of findings? */
export function isRefusal(error: unknown): error is SlipwayError {
  return error instanceof SlipwayError && exitCodes[error.code] === exitCodes.SOURCE_UNSAFE_PATH;
}

/** An extension that could not be read -> what there is to tell of it: the one finding that says why. */
export async function unread(request: ExtensionRequest, refusal: SlipwayError): Promise<Examined> {
  const { path, releases, given } = request;
  const kind = await kindOf(path);
  const { id, severity, check } = sourceReadable;
  const findings = [...check({ refusal })].map((remark) => ({
    ...remark,
    rule: id,
    severity,
    docs: `docs/rules.md#${id}`,
  }));
  const targets = releases && { targets: verdicts(findings, releases) };
  return {
    path,
    kind,
    identity: identityOf(path, kind, given),
    findings,
    ...targets,
    excerpts: new Map(),
    // None of them ran.
    off: rules.map((rule) => rule.id).filter((one) => one !== id),
  };
}

/** Was the extension read? If not, its type and name are guesses. */
export function wasRead({ findings }: Examined): boolean {
  return findings.every(({ rule }) => rule !== sourceReadable.id);
}

async function kindOf(path: string): Promise<Source['kind']> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ? 'folder' : 'zip';
}

/** Nothing was seen of it, so its type is what such a source mostly is: builds of plugins are zips. */
function identityOf(path: string, kind: Source['kind'], given: ExtensionRequest['given']): Identity {
  const type = given.type ?? (kind === 'zip' ? 'plugin' : 'bundle');
  return { type, name: given.name ?? baseName({ path, kind }), version: given.version };
}
