import { describe, expect, it } from 'vitest';
import { jarManifest } from '../../../src/rules/plugin/jar-manifest.ts';
import { findings, plugin } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const of = (manifest: string) => plugin({ 'demo.jar': jar({ 'META-INF/MANIFEST.MF': manifest }) });

describe('jar-manifest', () => {
  it.each(['', 'Manifest-Version: 1.0\n\n', 'garbage without an end', 'A: 1\r\n\r\nName: a/\r\nB: 2\r\n'])(
    'is silent for %j',
    async (manifest) => {
      expect(await findings(jarManifest, of(manifest))).toEqual([]);
    },
  );

  it('refuses what Java does not read', async () => {
    expect(await findings(jarManifest, of('Manifest-Version: 1.0\ngarbage\n'))).toEqual([
      {
        rule: 'jar-manifest',
        severity: 'error',
        file: 'demo.jar',
        message: 'Java cannot read META-INF/MANIFEST.MF in demo.jar: invalid header field (line 2).',
        hint: 'Let the build tool write the manifest, in lines of at most 72 bytes that end in a line feed.',
      },
    ]);
  });

  it('leaves what an attribute says to jar-manifest-java', async () => {
    expect(await findings(jarManifest, of('X-Compile-Target-JDK: x\n'))).toEqual([]);
  });
});
