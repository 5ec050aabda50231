import type { CheckRun } from '../check-run.ts';

/** A run -> what `slipway-check/1` holds. */
export function checkValue({ extensions, settings }: CheckRun): object {
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
