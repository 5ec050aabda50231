import { parseUserAgentRegexes } from '../../../src/formats/user-agent-regexes.ts';
import type { BundleKind } from './kinds.ts';

export const userAgentRegexes: BundleKind = {
  format: 'user-agent-regexes',
  async entries([file]) {
    if (file === undefined) return [];
    return [...(await parseUserAgentRegexes(file, () => undefined))].map(
      ([list, count]) => `${list}=${count}`,
    );
  },
};
