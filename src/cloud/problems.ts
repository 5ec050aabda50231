import type { z } from 'zod';

const SHOWN = 3;

/** What does not fit a schema, by the place it stands at: `extensions.3.name: expected string, received number`. Holds no values. */
export function problems({ issues }: z.ZodError): string {
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => {
    const fact = message.replace(/^Invalid [\w ]+: /, '');
    return path.length === 0 ? fact : `${path.join('.')}: ${fact}`;
  });
  const more = issues.length - shown.length;
  return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ');
}
