import { hyphenationClasses } from './hyphenation/hyphenation-classes.ts';
import { hyphenationDigits } from './hyphenation/hyphenation-digits.ts';
import { hyphenationElement } from './hyphenation/hyphenation-element.ts';
import { hyphenationEmpty } from './hyphenation/hyphenation-empty.ts';
import { hyphenationHyphen } from './hyphenation/hyphenation-hyphen.ts';
import { hyphenationHyphenChar } from './hyphenation/hyphenation-hyphen-char.ts';
import { hyphenationLetters } from './hyphenation/hyphenation-letters.ts';
import { hyphenationPatternLength } from './hyphenation/hyphenation-pattern-length.ts';
import { ikComment } from './node/ik-comment.ts';
import { ikConfiguration } from './node/ik-configuration.ts';
import { ikMissingDictionary } from './node/ik-missing-dictionary.ts';
import { ikRequiredFiles } from './node/ik-required-files.ts';
import { ikUnknownKey } from './node/ik-unknown-key.ts';
import { samlDate } from './node/saml-date.ts';
import { samlDoctype } from './node/saml-doctype.ts';
import { samlEntity } from './node/saml-entity.ts';
import { samlIdentityProvider } from './node/saml-identity-provider.ts';
import { samlSigningKey } from './node/saml-signing-key.ts';
import { samlValidUntil } from './node/saml-valid-until.ts';
import type { Rule } from './rule.ts';
import { xmlEncoding } from './text/xml-encoding.ts';
import { xmlExternal } from './text/xml-external.ts';
import { xmlUnchecked } from './text/xml-unchecked.ts';
import { xmlWellFormed } from './text/xml-well-formed.ts';

/** The rules on XML files, and on IK's dictionaries; a part of the registry. */
export const xmlRules: readonly Rule[] = [
  xmlWellFormed,
  xmlEncoding,
  xmlExternal,
  xmlUnchecked,
  hyphenationHyphen,
  hyphenationPatternLength,
  hyphenationEmpty,
  hyphenationElement,
  hyphenationDigits,
  hyphenationClasses,
  hyphenationLetters,
  hyphenationHyphenChar,
  samlDoctype,
  samlEntity,
  samlDate,
  samlIdentityProvider,
  samlSigningKey,
  samlValidUntil,
  ikConfiguration,
  ikRequiredFiles,
  ikMissingDictionary,
  ikUnknownKey,
  ikComment,
];
