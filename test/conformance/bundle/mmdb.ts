import { parseGeoipDatabase } from '../../../src/formats/geoip-database.ts';
import type { BundleKind } from './kinds.ts';

/** `entries` are the type, and what MaxMind's reader said; its words for a failure are not compared. */
export const mmdb: BundleKind = {
  format: 'geoip-database',
  async entries([file], { entries = [] }) {
    if (file === undefined) return [];
    const { type, built } = await parseGeoipDatabase(file, () => undefined);
    const failure = entries[1]?.startsWith('reader=ok') === false ? entries[1] : 'reader=';
    return [`database_type=${type}`, built === undefined ? failure : `reader=ok build=${built}`];
  },
};
