import { describe, expect, it } from 'vitest';
import {
  filled,
  findDescriptors,
  isBlank,
  parseDescriptor,
  placeholder,
} from '../../src/formats/descriptor.ts';

const place = {
  path: 'plugin-descriptor.properties',
  kind: 'classic',
  atRoot: true,
  exactCase: true,
} as const;

describe('findDescriptors', () => {
  it('puts first what Elasticsearch would read, and last what looks like it', () => {
    const paths = [
      'a/plugin-descriptor.properties',
      'a/b/plugin-descriptor.properties',
      'Plugin-Descriptor.properties',
      'plugin-descriptor.properties.bak',
      'stable-plugin-descriptor.properties',
      'plugin-descriptor.properties',
    ];
    expect(findDescriptors(paths)).toEqual([
      place,
      { path: 'stable-plugin-descriptor.properties', kind: 'stable', atRoot: true, exactCase: true },
      { path: 'Plugin-Descriptor.properties', kind: 'classic', atRoot: true, exactCase: false },
      { path: 'a/plugin-descriptor.properties', kind: 'classic', atRoot: false, exactCase: true },
    ]);
  });
});

describe('parseDescriptor', () => {
  it('keeps the last of a repeated key', () => {
    const { properties } = parseDescriptor(place, Buffer.from('name=a\nname=b\n'));
    expect([...properties.values()]).toEqual([
      { key: 'name', value: 'b', line: 2, column: 1, valueLine: 2, valueColumn: 6 },
    ]);
  });

  it('keeps what stands before the place where Java gives up', () => {
    const { properties, problem } = parseDescriptor(place, Buffer.from('name=a\nversion=\\u\n'));
    expect([...properties.keys()]).toEqual(['name']);
    expect(problem).toEqual({ line: 2, column: 9, message: 'Malformed \\uxxxx encoding.' });
  });
});

describe('filled', () => {
  it.each([
    ['name=demo', 'demo'],
    ['name=demo ', 'demo '],
    ['name=', undefined],
    ['name=\\ ', undefined],
    ['name=${name}', undefined],
    ['version=1', undefined],
  ])('reads the name of %j as %j', (text, value) => {
    expect(filled(parseDescriptor(place, Buffer.from(text)), 'name')).toBe(value);
  });
});

describe('placeholder', () => {
  it.each([
    ['${project.version}', '${project.version}'],
    ['x-${a}-${b}', '${a}'],
    ['@version@', '@version@'],
    ['${}', '${}'],
    ['me@home.org', undefined],
    ['a @ b @ c', undefined],
    ['$version {x}', undefined],
  ])('finds in %s: %s', (value, found) => {
    expect(placeholder(value)).toBe(found);
  });
});

describe('isBlank', () => {
  it.each([
    ['', true],
    [' \t\n\u2003\u3000\u001c', true],
    ['\u00a0', false],
    ['\u2007', false],
    ['\u202f', false],
    ['\ufeff', false],
    [' x ', false],
  ])('agrees with java.lang.String.isBlank on %j: %s', (value, blank) => {
    expect(isBlank(value)).toBe(blank);
  });
});
