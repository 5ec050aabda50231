import { describe, expect, it } from 'vitest';
import { findSecret } from '../../src/formats/secrets.ts';

describe('findSecret', () => {
  it('finds none in an empty text', () => {
    expect(findSecret('')).toBeUndefined();
  });

  it.each(['-----BEGIN ', '-----BEGIN A PRIVATE KEY-----\n', ':_auth=', 'a:', 'aws_secret_access_key=', ' '])(
    'takes no more than a moment for %j, over and over',
    (piece) => {
      const start = performance.now();
      findSecret(piece.repeat(65_536 / piece.length));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
