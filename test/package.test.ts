import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = path.join(import.meta.dirname, '..');
const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
const packages = Object.entries(lock.packages as Readonly<Record<string, Locked>>).filter(
  ([key]) => key !== '',
);

describe('package-lock.json', () => {
  it('names no download address, so that any registry serves', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has the digest of every package', () => {
    expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([key]) => key)).toEqual([]);
  });

  it('has the packages of every platform, without which npm ci refuses', () => {
    const names = packages.flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}));
    const locked = new Set(packages.map(([key]) => key.replace(/^.*node_modules\//, '')));
    expect(names.filter((name) => !locked.has(name))).toEqual([]);
  });
});
