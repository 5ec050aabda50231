import type { Identity } from '../model.ts';
import { isRelease } from './version.ts';

/** The release of Elasticsearch that an extension is judged for, e.g. `9.5.2`. */
export interface Target {
  readonly release: string;
}

/** What an extension is for when nothing else is asked: the release that its own version names, if it names one. */
export function ownTarget({ version }: Identity): Target | undefined {
  return version !== undefined && isRelease(version) ? { release: version } : undefined;
}
