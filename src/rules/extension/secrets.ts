import { readBytes } from '../../formats/bytes.ts';
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
    'Slipway knows private keys in PEM, tokens of npm and AWS, and files that are called as those with secrets are, in files up to 64 kB. ' +
    'Where a key belongs there, as one for SAML may, set the rule off for this extension.',
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
      } else if (file.size > 0 && file.size <= LIMIT && !BINARY.test(file.path)) {
        const found = findSecret(Buffer.from(await readBytes(file, LIMIT)).toString('latin1'));
        if (found === undefined) continue;
        const { what, line, column } = found;
        yield remark(source, { file: file.path, line, column }, `${file.path} holds ${what}.`);
      }
    }
  },
});

/** Bytes. Keys and tokens come in small files. */
const LIMIT = 64 * 1024;

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
    hint: `${out}, or, where it belongs there, set the rule secrets to "off" in slipway.json.`,
  };
}
