import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProperties } from '../../src/formats/properties.ts';
import { fill } from '../../src/scaffold/fill.ts';

describe('fill', () => {
  const values = { name: 'ships', version: '*', description: '', compiledFor: '9.5.2', slipway: '1.0.0' };
  const filled = (path: string, text: string, description: string) =>
    Buffer.from(fill({ path, bytes: Buffer.from(text) }, { ...values, description }).bytes).toString('utf8');

  it.each([
    ['{{name}}.jar', 'ships.jar'],
    ['_gitignore', '.gitignore'],
    ['_github/workflows/a_b.yml', '.github/workflows/a_b.yml'],
  ])('%s becomes %s', (path, to) => {
    expect(fill({ path, bytes: Buffer.from('') }, values).path).toBe(to);
  });

  it('leaves the bytes of a binary file, and what GitHub fills in, as they are', () => {
    const binary = Buffer.from('PK\0{{name}}\xff', 'latin1');
    expect(fill({ path: 'a.jar', bytes: binary }, values).bytes).toEqual(binary);
    expect(filled('a.yml', 'key: ${{ secrets.EC_API_KEY }}', '')).toBe('key: ${{ secrets.EC_API_KEY }}');
  });

  it('has a value for each placeholder, or stops', () => {
    expect(() => filled('a.md', '{{nam}}', '')).toThrow('no value for {{nam}} of the template');
  });

  it('escapes for XML', () => {
    expect(filled('pom.xml', '<d>{{description}}</d>', 'Tugs & <ferries>')).toBe(
      '<d>Tugs &amp; &lt;ferries&gt;</d>',
    );
  });

  it('keeps any one line of text whole in JSON and in properties', () => {
    const line = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/\p{Cc}|\p{Cs}/u.test(text));
    fc.assert(
      fc.property(line, (text) => {
        expect(JSON.parse(filled('a.json', '"{{description}}"', text))).toBe(text);
        const properties = filled('a.properties', 'a={{description}}\nb=1\n', text);
        expect(properties).toMatch(/^[\x20-\x7e\n]*$/);
        expect(properties).not.toMatch(/[$@]/);
        expect(parseProperties(Buffer.from(properties)).entries).toMatchObject([
          { value: text },
          { value: '1' },
        ]);
      }),
    );
  });
});
