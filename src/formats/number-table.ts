/** Numbers by a hash; of two for one hash the first counts. */
export interface NumberTable {
  get(hash: number): number | undefined;
  /** The number that was there before; undefined when this one is the first. */
  add(hash: number, value: number): number | undefined;
}

/** A table without an object an entry: half a million words take 12 MB, where a Map takes five times as much. */
export function numberTable(): NumberTable {
  // The length is a power of two, so that the lowest bits of a hash are its slot.
  let hashes = new Float64Array(1024).fill(FREE);
  let values = new Uint32Array(1024);
  let size = 0;

  const slotOf = (hash: number) => {
    let slot = hash & (hashes.length - 1);
    while (hashes[slot] !== hash && hashes[slot] !== FREE) slot = (slot + 1) & (hashes.length - 1);
    return slot;
  };
  const grow = () => {
    const [oldHashes, oldValues] = [hashes, values];
    hashes = new Float64Array(oldHashes.length * 2).fill(FREE);
    values = new Uint32Array(oldHashes.length * 2);
    for (const [at, hash] of oldHashes.entries()) {
      if (hash === FREE) continue;
      const slot = slotOf(hash);
      hashes[slot] = hash;
      values[slot] = oldValues[at] ?? 0;
    }
  };

  return {
    get(hash) {
      const slot = slotOf(hash);
      return hashes[slot] === FREE ? undefined : values[slot];
    },
    add(hash, value) {
      const slot = slotOf(hash);
      if (hashes[slot] !== FREE) return values[slot];
      hashes[slot] = hash;
      values[slot] = value;
      size += 1;
      if (size * 2 > hashes.length) grow();
      return undefined;
    },
  };
}

const FREE = -1;

/** A text -> an integer of 48 bits, which hardly any two of the texts of a file share. */
export function hashOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
    other ^= other >>> 15;
  }
  return (one & 0xfffffff) * 2 ** 20 + (other & 0xfffff);
}
