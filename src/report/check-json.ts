import type { CheckRun } from '../check-run.ts';
import type { Shown } from '../examine.ts';
import type { Prepared } from '../pipeline.ts';
import type { ValueOf } from './documents.ts';

/** A run -> what `slipway-check/1` holds. */
export function checkValue({ extensions, settings }: CheckRun): ValueOf<'slipway-check/1'> {
  return {
    extensions: extensions.map(({ path, kind, identity, findings, targets }) => ({
      path,
      kind,
      identity,
      findings,
      targets,
    })),
    ...(settings.length > 0 && { settings }),
  };
}

/** What was packed, or refused -> what `slipway-pack/1` holds of it: lines of files are for people. */
export function preparedValue({ excerpts: _excerpts, ...prepared }: Prepared & Shown): Prepared {
  return prepared;
}
