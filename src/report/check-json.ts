import type { CheckRun } from '../check-run.ts';
import type { Shown } from '../examine.ts';
import type { FixRun } from '../fix-run.ts';
import type { Prepared } from '../pipeline.ts';
import type { ValueOf } from './documents.ts';

/** A run -> what `slipway-check/1` holds. */
export function checkValue({ extensions, settings }: CheckRun): ValueOf<'slipway-check/1'> {
  return {
    extensions: extensions.map(({ path, kind, identity, findings, targets, fixes }) => ({
      path,
      kind,
      identity,
      findings,
      targets,
      ...(fixes && { fixes: fixesValue(fixes) }),
    })),
    ...(settings.length > 0 && { settings }),
  };
}

function fixesValue({ written, files, left }: FixRun) {
  return {
    written,
    files: files.map(({ file, rules, encoding }) => ({ path: file.path, rules, encoding })),
    left,
  };
}

/** What was packed, or refused -> what `slipway-pack/1` holds of it: lines of files are for people. */
export function preparedValue({ excerpts: _excerpts, ...prepared }: Prepared & Shown): Prepared {
  return prepared;
}
