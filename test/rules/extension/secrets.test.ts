import { describe, expect, it } from 'vitest';
import { secrets } from '../../../src/rules/extension/secrets.ts';
import { bundle, findings, plugin } from '../../support/extension.ts';
import { javaKeyStore, pkcs12 } from '../../support/key-store.ts';

// Put together here, so that no scanner takes this file for a secret.
const pem = (kind: string, text = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n') => `-----BEGIN ${kind}-----\n${text}`;

describe('secrets', () => {
  it.each([
    ['certificate.pem', pem('CERTIFICATE')],
    ['key.pub', pem('PUBLIC KEY')],
    ['README.md', `Begin the file with "${pem('PRIVATE KEY', '...').trim()}".`],
    ['.npmrc', '//registry.example/:_authToken=${NPM_TOKEN}\n'],
    ['.env.example', 'PASSWORD=secret'],
    ['.env', ''],
    ['id_rsa.pub', 'ssh-rsa AAAA'],
    ['keytab', 'binary'],
    ['cacerts', 'binary'],
    ['demo.jar', pem('PRIVATE KEY')],
  ])('is silent for %s', async (path, content) => {
    expect(await findings(secrets, bundle({ [path]: content }))).toEqual([]);
  });

  it('warns of a private key, and shows where it begins', async () => {
    expect(await findings(secrets, plugin({ 'config/tls.pem': `a\n${pem('RSA PRIVATE KEY')}` }))).toEqual([
      {
        rule: 'secrets',
        severity: 'warn',
        file: 'config/tls.pem',
        line: 2,
        column: 1,
        message: 'config/tls.pem holds a private key.',
        hint: 'Leave it out with a line config/tls.pem in .slipwayignore, or, where it belongs there, write "secrets": { "level": "off", "files": ["config/tls.pem"] } below "rules" in slipway.json.',
      },
    ]);
  });

  it.each([
    ['tls.key', pem('ENCRYPTED PRIVATE KEY'), 'tls.key holds a private key.'],
    [
      'old.key',
      pem('RSA PRIVATE KEY', 'Proc-Type: 4,ENCRYPTED\nDEK-Info: A,B\n\nMIIEvQIBADANBgkqhkiG9w0B\n'),
      'old.key holds a private key.',
    ],
    [
      'account.json',
      `{"private_key": "${pem('PRIVATE KEY').replaceAll('\n', '\\n')}"}`,
      'account.json holds a private key.',
    ],
    ['x.ppk', 'PuTTY-User-Key-File-3: ssh-ed25519\n', 'x.ppk holds a private key of PuTTY.'],
    ['.npmrc', '//registry.example/:_authToken=npm_0123456789abcdef\n', '.npmrc holds a token of npm.'],
    ['a.ini', `aws_secret_access_key = ${'a1B2'.repeat(10)}\n`, 'a.ini holds a secret key of AWS.'],
    ['.ssh/id_ed25519', 'x', '.ssh/id_ed25519 is called like a private key of SSH.'],
    ['.env.production', 'A=b', '.env.production is called like a file with the settings of a service.'],
    ['sub/elasticsearch.keystore', 'x', 'sub/elasticsearch.keystore is called like the keystore of a node.'],
  ])('warns of %s', async (path, content, message) => {
    expect((await findings(secrets, bundle({ [path]: content }))).map((each) => each.message)).toEqual([
      message,
    ]);
  });

  it.each([
    ['a.jks', javaKeyStore('key'), 'a.jks holds a private key.', 'a.jks holds a private key.'],
    ['any', javaKeyStore('key'), 'any holds a private key.', 'any holds a private key.'],
    ['a.p12', pkcs12('key'), 'a.p12 holds a private key.', 'a.p12 holds a private key.'],
    ['A.PFX', 'x', 'A.PFX is called like a store of private keys.', undefined],
    ['cacerts', javaKeyStore('certificate'), undefined, undefined],
    ['trust.jks', javaKeyStore('certificate'), undefined, undefined],
    ['trust.p12', pkcs12(), undefined, undefined],
    ['a.keystore', '', undefined, undefined],
  ])(
    'of the store %s warns in a plugin and a bundle by what it holds',
    async (path, content, ofPlugin, ofBundle) => {
      const [inPlugin] = await findings(secrets, plugin({ [path]: content }));
      const [inBundle] = await findings(secrets, bundle({ [path]: content }));
      expect([inPlugin?.message, inBundle?.message]).toEqual([ofPlugin, ofBundle]);
    },
  );

  it('leaves the keystore at the root of a bundle to node-files', async () => {
    expect(await findings(secrets, bundle({ 'elasticsearch.keystore': 'x' }))).toEqual([]);
  });

  it('would have a zip made anew', async () => {
    const [found] = await findings(secrets, bundle({ id_rsa: 'x' }, {}, { kind: 'zip' }));
    expect(found?.hint).toMatch(/^Zip the extension again without id_rsa, or, /);
  });
});
