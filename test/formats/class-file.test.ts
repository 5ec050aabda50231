import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classVersion, parseClass } from '../../src/formats/class-file.ts';
import { classFile, moduleInfo } from '../support/class-file.ts';
import { runs } from '../support/fuzz.ts';

describe('parseClass', () => {
  it('reads what a class says of itself', () => {
    const bytes = classFile({
      name: 'org.example.Demo$Inner',
      interfaces: ['java.io.Closeable', 'org.example.Ünï'],
      annotations: ['org.elasticsearch.plugin.NamedComponent', 'java.lang.Deprecated'],
      methods: [
        [1, '<init>', '()V'],
        [2, '<init>', '(I)V'],
        [1, 'close', '()V'],
        [1, '<init>', '(J)V'],
      ],
    });
    expect(parseClass(bytes)).toEqual({
      class: {
        major: 61,
        minor: 3,
        isPublic: true,
        isAbstract: false,
        isInterface: false,
        thisClass: 'org.example.Demo$Inner',
        superClass: 'org.elasticsearch.plugins.Plugin',
        interfaces: ['java.io.Closeable', 'org.example.Ünï'],
        annotations: ['org.elasticsearch.plugin.NamedComponent', 'java.lang.Deprecated'],
        constructors: ['()V', '(J)V'],
        module: undefined,
      },
    });
  });

  it('leaves out what a module requires static', () => {
    const parsed = parseClass(moduleInfo('demo', 'static demo.tool', 'demo.more'));
    expect(parsed).toMatchObject({ class: { module: { name: 'demo', requires: ['demo.more'] } } });
  });

  it('reads the name of a module and what it requires', () => {
    expect(parseClass(moduleInfo('demo.words', 'java.base', 'demo.more'))).toMatchObject({
      class: {
        thisClass: 'module-info',
        superClass: undefined,
        module: { name: 'demo.words', requires: ['java.base', 'demo.more'] },
      },
    });
  });

  it.each([
    ['no class file', Buffer.from('PK\x03\x04'), 0, 'it does not start with CA FE BA BE'],
    ['nothing', Buffer.alloc(0), 0, 'it does not start with CA FE BA BE'],
    ['one that was cut', classFile().subarray(0, 100), 100, 'it ends too early'],
    [
      'an unknown constant',
      Buffer.from('cafebabe0000003d000263', 'hex'),
      10,
      'a constant has a tag that no class file has',
    ],
    [
      'no name',
      Buffer.from('cafebabe0000003d00010001000000000000000000000000', 'hex'),
      12,
      'its own name is missing',
    ],
  ])('tells where %s goes wrong', (_what, bytes, offset, message) => {
    expect(parseClass(bytes)).toEqual({ problem: { offset, message } });
  });

  it('takes any bytes for a class or a problem within them', () => {
    const whole = classFile({ annotations: ['a.B', 'c.D'], interfaces: ['e.F'] });
    const changed = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map((changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(changed, fc.uint8Array()), (bytes) => {
        const parsed = parseClass(bytes);
        if ('problem' in parsed) {
          expect(parsed.problem.offset).toBeGreaterThanOrEqual(0);
          expect(parsed.problem.offset).toBeLessThanOrEqual(bytes.length);
        } else expect(parsed.class.thisClass).toEqual(expect.any(String));
      }),
      runs(5000),
    );
  });

  it('does not follow annotations without end', () => {
    // One annotation, one pair, and a value that is an array in an array in an array.
    const nested = Buffer.from(`\0\x01\0\x01\0\x01\0\x01${'[\xff\xff'.repeat(200_000)}`, 'latin1');
    expect(parseClass(classFile({ rawAnnotations: nested }))).toMatchObject({ class: { annotations: [''] } });
  });
});

describe('classVersion', () => {
  it.each([
    [69, 0, false],
    [69, 65535, true],
    [56, 65535, true],
    [52, 65535, false],
  ])('reads version %i.%i from the first eight bytes', (major, minor, isPreview) => {
    expect(classVersion(classFile({ major, minor }).subarray(0, 8))).toEqual({ major, isPreview });
  });

  it.each([
    ['seven bytes', classFile().subarray(0, 7)],
    ['a text', Buffer.from('no class')],
  ])('knows none of %s', (_what, head) => {
    expect(classVersion(head)).toBeUndefined();
  });
});
