/**
 * Items -> the results of `work`, in the order of the items, a few of them begun before their turn: no more than
 * `atATime` works run together. Ends, by an error too, only when no work runs any more.
 */
export async function* ahead<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atATime = 8,
): AsyncGenerator<R> {
  let running: readonly Promise<R>[] = [];
  try {
    for (const item of items) {
      const begun = work(item);
      begun.catch(() => undefined); // thrown when its turn comes
      running = [...running, begun];
      const [next] = running;
      if (next === undefined || running.length < atATime) continue;
      yield await next;
      running = running.slice(1);
    }
    for (const next of running) yield await next;
  } finally {
    await Promise.allSettled(running);
  }
}
