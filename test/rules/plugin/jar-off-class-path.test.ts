import { describe, expect, it } from 'vitest';
import { jarOffClassPath } from '../../../src/rules/plugin/jar-off-class-path.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const withJars = (...paths: readonly string[]) =>
  plugin({
    'plugin-descriptor.properties': descriptor(),
    ...Object.fromEntries(paths.map((path) => [path, ''])),
  });

describe('jar-off-class-path', () => {
  it('is silent for jars at the root and in spi/', async () => {
    expect(await findings(jarOffClassPath, withJars('demo.jar', 'spi/demo-spi.jar'))).toEqual([]);
  });

  it.each(['lib/text.jar', 'spi/deeper/text.jar', 'text.JAR'])('warns of %s', async (path) => {
    expect(await findings(jarOffClassPath, withJars('demo.jar', path))).toEqual([
      {
        rule: 'jar-off-class-path',
        severity: 'warn',
        file: path,
        message: `${path} is not on the class path; only *.jar at the root and in spi/ is.`,
        hint: `Move it to the root, or leave it out with a line ${path} in .slipwayignore.`,
      },
    ]);
  });

  it('leaves a plugin without any jar at the root to jar-at-root', async () => {
    expect(await findings(jarOffClassPath, withJars('lib/text.jar'))).toEqual([]);
  });
});
