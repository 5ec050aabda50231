import type { FileUse } from './index-settings.ts';
import type { FormatName } from './reading.ts';

/** What is known of a bundle's files beside themselves. */
export interface Told {
  /** By path inside the source, or by a pattern of gitignore, as slipway.json says. `none`: Elasticsearch does not read it. */
  readonly formats?: Readonly<Record<string, FormatName | 'none'>>;
  /** Of the index settings that were given: what this bundle is to serve. Undefined when none were given. */
  readonly uses?: readonly FileUse[];
}
