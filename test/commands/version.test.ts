import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { homeOf } from '../../src/commands/version.ts';

describe('the address of the docs', () => {
  it.each([
    ['https://example.com/slipway', 'https://example.com/slipway/'],
    ['https://example.com/slipway/', 'https://example.com/slipway/'],
    ['https://example.com/slipway#readme', 'https://example.com/slipway/'],
  ])('is below the homepage %s', (homepage, home) => {
    expect(homeOf(homepage)).toBe(home);
  });

  it('is the installed package where there is no homepage', () => {
    expect(new URL('docs/rules.md', homeOf(undefined)).href).toBe(pathToFileURL('docs/rules.md').href);
  });
});
