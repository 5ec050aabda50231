import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNamedComponents } from '../../src/formats/named-components.ts';

describe('parseNamedComponents', () => {
  it('reads interfaces with their places', () => {
    expect(parseNamedComponents('{\n  "a.B": {"demo": "c.D"}\n}')).toEqual({
      interfaces: [{ name: 'a.B', line: 2, column: 3, components: new Map([['demo', 'c.D']]) }],
      problem: undefined,
    });
  });

  it('shows where a text ends too early', () => {
    expect(parseNamedComponents('{\n').problem).toMatchObject({ message: 'it is not JSON' });
  });

  it('ends for any text and any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { problem, interfaces } = parseNamedComponents(text);
        return problem !== undefined || interfaces.every(({ line, column }) => line > 0 && column > 0);
      }),
    );
  });
});
