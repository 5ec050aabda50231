import { describe, expect, it } from 'vitest';
import { jarReadable } from '../../../src/rules/plugin/jar-readable.ts';
import { findings, plugin } from '../../support/extension.ts';
import { demoJar } from '../../support/jar.ts';

describe('jar-readable', () => {
  it('is silent for jars that Java opens', async () => {
    expect(await findings(jarReadable, plugin({ 'a.jar': demoJar(), 'spi/b.jar': demoJar() }))).toEqual([]);
  });

  it('refuses a jar that Java does not open, and says why in its words', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\n';
    expect(await findings(jarReadable, plugin({ 'a.jar': '', 'spi/b.jar': pointer }))).toEqual([
      {
        rule: 'jar-readable',
        severity: 'error',
        file: 'a.jar',
        message: 'a.jar cannot be opened as a jar: zip file is empty.',
        hint: 'Build or fetch a.jar again, and try it with: unzip -t a.jar.',
      },
      {
        rule: 'jar-readable',
        severity: 'error',
        file: 'spi/b.jar',
        message: 'spi/b.jar cannot be opened as a jar: zip END header not found.',
        hint: 'Build or fetch spi/b.jar again, and try it with: unzip -t spi/b.jar.',
      },
    ]);
  });

  it('refuses a folder that is called like a jar', async () => {
    const found = await findings(jarReadable, plugin({ 'a.jar/a/Foo.class': '', 'a.jar/x': '' }));
    expect(found.map(({ file, message, hint }) => [file, message, hint])).toEqual([
      [
        'a.jar',
        'a.jar cannot be opened as a jar: it is a folder.',
        'Put the jar itself in its place, or give the folder another name.',
      ],
    ]);
  });

  it('leaves a jar elsewhere to jar-off-class-path', async () => {
    expect(await findings(jarReadable, plugin({ 'lib/a.jar': '', 'b.JAR': '' }))).toEqual([]);
  });
});
