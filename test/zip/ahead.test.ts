import { describe, expect, it } from 'vitest';
import { ahead } from '../../src/zip/ahead.ts';

/** A promise that is settled from outside. */
function pledge(): { readonly promise: Promise<void>; keep(): void } {
  let keep = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe('ahead', () => {
  it.each([0, 1, 7, 8, 9, 50])('gives the results of %i works in the order of the items', async (count) => {
    const slowFirst = async (item: number): Promise<number> => {
      for (let turns = count - item; turns > 0; turns -= 1) await Promise.resolve();
      return item * 2;
    };
    expect(await collect(ahead(numbers(count), slowFirst))).toEqual(numbers(count).map((item) => item * 2));
  });

  it('has eight works running and no more', async () => {
    const gates = numbers(20).map(pledge);
    const begun: number[] = [];
    const results = ahead(numbers(20), async (item) => {
      begun.push(item);
      await gates[item]?.promise;
      return item;
    });
    const first = results.next();
    expect(begun).toEqual(numbers(8));
    gates[3]?.keep();
    gates[0]?.keep();
    expect(await first).toEqual({ done: false, value: 0 });
    expect(begun).toEqual(numbers(8));
    for (const { keep } of gates) keep();
    await collect(results);
  });

  it('throws the error of a work when its turn comes, after all works have ended', async () => {
    const late = pledge();
    const ended: number[] = [];
    const seen: number[] = [];
    const reading = (async () => {
      const results = ahead([0, 1, 2], async (item) => {
        if (item === 1) throw new Error('one');
        if (item === 2) await late.promise;
        ended.push(item);
        return item;
      });
      for await (const result of results) {
        seen.push(result);
        late.keep();
      }
    })();
    await expect(reading).rejects.toThrow('one');
    expect({ seen, ended }).toEqual({ seen: [0], ended: [0, 2] });
  });
});
