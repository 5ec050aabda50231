import { readBytes } from '../../formats/bytes.ts';
import { keyStoreContent } from '../../formats/key-store.ts';
import { findSecret } from '../../formats/secrets.ts';
import type { Source, SourceFile } from '../../model.ts';
import { defineRule } from '../rule.ts';

/** What gets into a zip by mistake, and is then on every node and with everyone who downloads it. */
export const secrets = defineRule({
  id: 'secrets',
  summary: 'No file holds a private key, a token or a password.',
  severity: 'warn',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'An extension is stored by Elastic Cloud, unpacked on every node, and can be downloaded by everyone with access to the organisation. ' +
    'Slipway knows private keys in PEM, JKS and PKCS #12, tokens of npm and AWS, and files that are called as those with secrets are, in files up to 64 kB, stores of keys up to 1 MiB. ' +
    'A store that holds certificates alone, to trust, is none. ' +
    'Where a key belongs there, as one for SAML may, set the rule off for that file: "secrets": { "level": "off", "files": ["saml.key"] }.',
  reference: 'Elastic guide, "Upload custom plugins and bundles" and "Secure your settings".',
  stricter: 'Elasticsearch does not look what a file holds.',
  fails: 'id_rsa',
  passes: 'the keystore of the deployment, for what is secret',

  async *check({ source, identity }) {
    for (const file of source.files) {
      // Another rule speaks of this one in a bundle.
      const name =
        identity.type === 'bundle' && file.path === 'elasticsearch.keystore' ? undefined : named(file);
      if (name !== undefined) {
        yield remark(source, { file: file.path }, `${file.path} is called like ${name}.`);
      } else if (KEY_STORE.test(file.path) && !isNodes(file.path)) {
        const holds =
          file.size > STORE_LIMIT ? 'unknown' : keyStoreContent(await readBytes(file, STORE_LIMIT));
        // A store of certificates to trust belongs into a bundle, and one that cannot be read may be one.
        if (
          file.size === 0 ||
          holds === 'certificates' ||
          (holds === 'unknown' && identity.type === 'bundle')
        )
          continue;
        const what = holds === 'key' ? 'holds a private key' : 'is called like a store of private keys';
        yield remark(source, { file: file.path }, `${file.path} ${what}.`);
      } else if (file.size > 0 && file.size <= LIMIT && !BINARY.test(file.path)) {
        const bytes = Buffer.from(await readBytes(file, LIMIT));
        if (keyStoreContent(bytes) === 'key') {
          yield remark(source, { file: file.path }, `${file.path} holds a private key.`);
          continue;
        }
        const found = findSecret(bytes.toString('latin1'));
        if (found === undefined) continue;
        const { what, line, column } = found;
        yield remark(source, { file: file.path, line, column }, `${file.path} holds ${what}.`);
      }
    }
  },
});

/** Bytes. Keys and tokens come in small files. */
const LIMIT = 64 * 1024;

/** Bytes. The store of certificates that comes with Java has 180,000. */
const STORE_LIMIT = 1024 * 1024;

/** Of Java (JKS, JCEKS, BCFKS) and PKCS #12. */
const KEY_STORE = /\.(?:jks|jceks|bcfks|keystore|p12|pfx)$/i;

/** Of a node, which has a rule of its own. */
function isNodes(path: string): boolean {
  return /(?:^|\/)elasticsearch\.keystore$/.test(path);
}

const BINARY = /\.(?:jar|class|zip|gz|so|dll|dylib|png|jpe?g|gif|ico|mmdb|bin|dat|dic|aff)$/i;

/** What a file is by its name alone. Empty ones and examples are nothing. */
function named({ path, size }: SourceFile): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (size === 0) return undefined;
  if (/^id_(?:rsa|dsa|ecdsa|ed25519)$/.test(name)) return 'a private key of SSH';
  if (name === 'elasticsearch.keystore') return 'the keystore of a node';
  if (/^\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?$/.test(name))
    return 'a file with the settings of a service';
  return /(?:^|\/)\.aws\/credentials$/.test(path) ? 'the credentials of AWS' : undefined;
}

function remark(
  source: Source,
  place: { readonly file: string; readonly line?: number; readonly column?: number },
  message: string,
) {
  const out =
    source.kind === 'folder'
      ? `Leave it out with a line ${place.file} in .slipwayignore`
      : `Zip the extension again without ${place.file}`;
  return {
    ...place,
    message,
    hint: `${out}, or, where it belongs there, write "secrets": { "level": "off", "files": [${JSON.stringify(place.file)}] } below "rules" in slipway.json.`,
  };
}
