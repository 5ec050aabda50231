import { SlipwayError } from '../errors.ts';

/** A signal that ends requests with INTERRUPTED as soon as the caller's `signal` fires. */
export function interruption(signal: AbortSignal | undefined): AbortSignal {
  const controller = new AbortController();
  const abort = () =>
    controller.abort(new SlipwayError('INTERRUPTED', 'interrupted', 'Run the same command again to go on.'));
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return controller.signal;
}

/** At most one signal, which fires after `total` milliseconds. AbortSignal.timeout does not say how long it was. */
export function deadline(total: number | undefined): readonly AbortSignal[] {
  if (total === undefined) return [];
  const controller = new AbortController();
  const message = `the answer was not complete within ${total / 1000} s`;
  setTimeout(
    () => controller.abort(Object.assign(new Error(message), { name: 'TimeoutError' })),
    total,
  ).unref();
  return [controller.signal];
}

/** Rejects with the signal's reason when it fires, and never settles otherwise. */
export function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
