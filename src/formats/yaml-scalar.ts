/** The Java types that Jackson makes of a scalar, by the names that Elasticsearch's messages give them. */
export type ScalarType =
  | 'String'
  | 'Integer'
  | 'Long'
  | 'BigInteger'
  | 'Double'
  | 'Boolean'
  | 'byte[]'
  | 'null';

/** `unreadable`: Jackson takes it for a number or for bytes, and then cannot read them. */
export type Resolved = ScalarType | 'unreadable';

/** What a scalar without quotes and without a tag is: org.yaml.snakeyaml.resolver.Resolver and Jackson's YAMLParser. */
export function plainType(text: string): Resolved {
  if (NULL.test(text)) return 'null';
  if (BOOL.test(text)) return 'Boolean';
  if (INT.test(text)) return integerType(text);
  if (FLOAT.test(text)) return SPECIAL_FLOAT.test(text) ? 'unreadable' : 'Double';
  return 'String';
}

/** What a scalar with a tag is, e.g. `tag:yaml.org,2002:int`. Tags of other makes say nothing. */
export function taggedType(tag: string, text: string): Resolved {
  const name = tag.startsWith(STANDARD) ? tag.slice(STANDARD.length).split(',')[0] : tag;
  if (name === 'null') return 'null';
  if (name === 'bool') return BOOL.test(text) ? 'Boolean' : 'String';
  if (name === 'int') return /^[-+]?[0-9]/.test(text) ? integerType(text) : 'String';
  if (name === 'float') return /^[-+]?[0-9.][0-9._]*$/.test(text) ? 'Double' : 'String';
  if (name === 'binary') return isBase64(text) ? 'byte[]' : 'unreadable';
  return 'String';
}

const STANDARD = 'tag:yaml.org,2002:';

/** Base64Variants.MIME: blanks do not count, the padding does. */
function isBase64(text: string): boolean {
  const digits = text.replaceAll(/[\0- ]/g, '');
  return /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)*$/.test(digits);
}

const NULL = /^(?:~|null|Null|NULL|)$/;

const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;

const INT =
  /^(?:[-+]?0b_*[01][01_]*|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x_*[0-9a-fA-F][0-9a-fA-F_]*|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;

const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const SPECIAL_FLOAT = /inf|nan|:/i;

function integerType(text: string): Resolved {
  // Jackson leaves numbers of base 60 alone.
  if (text.includes(':')) return 'String';
  const digits = text.replaceAll(/[-+_]/g, '');
  if (digits.length <= 9) return 'Integer';
  if (!/^[0-9]+$/.test(digits)) return 'Long';
  const value = BigInt(digits.slice(0, 40));
  if (value <= 0x7fff_ffffn) return 'Integer';
  return value <= 0x7fff_ffff_ffff_ffffn ? 'Long' : 'BigInteger';
}
