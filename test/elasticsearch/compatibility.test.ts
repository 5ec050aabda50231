import { describe, expect, it } from 'vitest';
import { refuseBuiltFor } from '../../src/elasticsearch/compatibility.ts';

describe('refuseBuiltFor', () => {
  it.each([
    ['8.11.0', false, '08.11.0', undefined],
    [
      '8.12.0',
      false,
      '08.12.0',
      'Plugin [demo] was built for Elasticsearch version 08.12.0 but version 8.12.0 is running',
    ],
    [
      '8.6.2',
      true,
      '8.4.0',
      'Plugin [demo] was built for Elasticsearch version 8.4.0 but version 8.6.2 is running',
    ],
    ['8.7.0', true, '8.4.0', undefined],
    [
      '8.7.0',
      true,
      '7.17.0',
      'Stable Plugin [demo] was built for Elasticsearch major version 7 but version 8.7.0 is running',
    ],
    [
      '8.7.0',
      true,
      '8.7.1',
      'Stable Plugin [demo] was built for Elasticsearch version 8.7.1 but earlier version 8.7.0 is running',
    ],
    ['9.5.2', true, '09.5.002', undefined],
    ['9.5.2', true, '9.5', 'Expected semantic version for plugin [demo] but was [9.5]'],
    [
      '9.5.2',
      true,
      '9.5.2147483648',
      'Expected integer version for plugin [demo] but found [9.5.2147483648]',
    ],
    [
      '9.5.2',
      true,
      '9.5.03',
      'Stable Plugin [demo] was built for Elasticsearch version 9.5.3 but earlier version 9.5.2 is running',
    ],
  ])('on %s (stable: %s) of "%s": %s', (release, stable, written, message) => {
    expect(refuseBuiltFor(release, { name: 'demo', written, stable })?.message).toBe(message);
  });
});
