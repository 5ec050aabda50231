import { describe, expect, it } from 'vitest';
import { compareRuntimeVersions } from '../../src/elasticsearch/runtime-version.ts';

describe('compareRuntimeVersions', () => {
  it('orders as java.lang.Runtime.Version does', () => {
    const inOrder = [
      ...['1.8', '8', '17-1', '17-2', '17-10', '17-ea', '17-ea+1', '17-internal', '17', '17+0', '17+9'],
      ...['17+9-LTS', '17+10', '17.0.1', '17.0.1.1', '17.1', '18-ea', '18'],
    ];
    expect(inOrder.toReversed().sort(compareRuntimeVersions)).toEqual(inOrder);
  });

  it.each(['17', '17-ea', '17+9-LTS'])('finds %s equal to itself', (version) => {
    expect(compareRuntimeVersions(version, version)).toBe(0);
  });
});
