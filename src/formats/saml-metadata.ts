import type { Problem } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { readXml } from './xml-document.ts';
import type { XmlElement, XmlPlace } from './xml-events.ts';
import { tellXmlProblems } from './xml-problems.ts';

/** `idp.metadata.path` of a SAML realm, as OpenSAML's FilesystemMetadataResolver reads it. */
export const readSamlMetadata: FormatReader = async ([file], tell) => {
  if (file === undefined) return;
  const say: Say = (kind, { line, column }, said) => tell({ kind, file: file.path, line, column, ...said });
  const seen: Seen = {
    root: undefined,
    path: [],
    entity: undefined,
    provider: undefined,
    service: undefined,
    hasKey: false,
  };
  const facts = await readXml(file, {
    open: (element) => {
      seen.root ??= element;
      see(seen, element);
      for (const said of dateProblems(element)) say(said.kind, element, said);
    },
    close: () => {
      seen.path.pop();
    },
    text: (text) => {
      if (seen.path.join(' ').endsWith(CERTIFICATE) && /\S/.test(text)) seen.hasKey = true;
    },
  });
  const { doctype } = facts;
  if (doctype !== undefined) say('saml-doctype', doctype, DOCTYPE);
  tellXmlProblems(file.path, facts, tell);
  if (facts.fault === undefined && seen.root !== undefined) tellMissing(seen, seen.root, say);
};

type Said = Pick<Problem, 'message' | 'hint' | 'stage'>;

type Say = (kind: string, place: XmlPlace, said: Said) => void;

interface Seen {
  root: XmlElement | undefined;
  /** Names of the open elements that count; `-` for others. */
  readonly path: string[];
  entity: XmlElement | undefined;
  provider: XmlElement | undefined;
  service: XmlElement | undefined;
  hasKey: boolean;
}

const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';
/** Where the certificate of a key that signs stands. */
const CERTIFICATE = 'IDPSSODescriptor KeyDescriptor KeyInfo X509Data X509Certificate';

function see(seen: Seen, element: XmlElement): void {
  const { name, namespace, attributes } = element;
  const encrypts = name === 'KeyDescriptor' && attributes.get('use') === 'encryption';
  const counts = (namespace === METADATA && !encrypts) || namespace === SIGNATURE;
  seen.path.push(counts ? name : '-');
  if (namespace !== METADATA) return;
  if (name === 'EntityDescriptor' && (attributes.get('entityID') ?? '') !== '') seen.entity ??= element;
  if (name === 'IDPSSODescriptor') seen.provider ??= element;
  if (name === 'SPSSODescriptor') seen.service ??= element;
}

/** `validUntil` and `cacheDuration` of a descriptor: when the metadata ends. */
function dateProblems({ namespace, attributes }: XmlElement): readonly (Said & { readonly kind: string })[] {
  if (namespace !== METADATA) return [];
  const problems: (Said & { readonly kind: string })[] = [];
  const until = attributes.get('validUntil')?.trim() ?? '';
  const duration = attributes.get('cacheDuration')?.trim() ?? '';
  if (until !== '' && !DATE.test(until)) problems.push({ kind: 'saml-date', ...noDate('validUntil', until) });
  else if (until !== '') problems.push({ kind: 'saml-valid-until', ...ends(until) });
  if (duration !== '' && !DURATION.test(duration))
    problems.push({ kind: 'saml-date', ...noDate('cacheDuration', duration) });
  return problems;
}

const DATE = /^-?\d{4,}(-\d\d){0,2}(T\d\d:\d\d:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;
const DURATION = /^-?P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

function tellMissing(seen: Seen, root: XmlElement, say: Say): void {
  if (seen.entity === undefined) {
    say('saml-entity', root, noEntity(root));
  } else if (seen.provider === undefined) {
    say(
      'saml-identity-provider',
      seen.service ?? seen.entity,
      seen.service === undefined ? NO_PROVIDER : SERVICE,
    );
  } else if (!seen.hasKey) {
    say('saml-signing-key', seen.provider, NO_KEY);
  }
}

const DOCTYPE = {
  message: 'the metadata has a DOCTYPE, which the parser that OpenSAML uses refuses.',
  hint: 'Take the DOCTYPE out.',
};

function noEntity({ name, namespace }: XmlElement): Said {
  const where = namespace === METADATA ? '' : `, in the namespace ${JSON.stringify(namespace)}`;
  return {
    message: `the root is <${name}>${where}, and no <EntityDescriptor entityID="…"> of ${METADATA} is in the file.`,
    hint: 'Save the metadata that the identity provider gives out, as it is.',
  };
}

const NO_PROVIDER = {
  message: 'no entity has an <IDPSSODescriptor>, which says where users log in.',
  hint: 'Save the metadata that the identity provider gives out, as it is.',
  stage: 'first use',
} as const;

const SERVICE = {
  message:
    'this is the metadata of a service provider, with no <IDPSSODescriptor>; that of the identity provider was expected.',
  hint: 'Save the metadata of the identity provider; Kibana and Elasticsearch are the service.',
  stage: 'first use',
} as const;

const NO_KEY = {
  message: 'no <KeyDescriptor> for signing holds an <X509Certificate>, so no response can be verified.',
  hint: 'Add <KeyDescriptor use="signing"> with the certificate of the identity provider.',
};

function noDate(attribute: string, value: string): Said {
  return {
    message: `${attribute} is ${JSON.stringify(value)}; ${attribute === 'validUntil' ? 'a date such as 2030-01-31T00:00:00Z' : 'a duration such as P1D'} was expected.`,
    hint: `Mend ${attribute}, or take it out.`,
  };
}

function ends(until: string): Said {
  return {
    message: `the metadata is valid until ${until}; a node that starts later does not take it.`,
    hint: 'Publish the bundle with new metadata before that date.',
  };
}
