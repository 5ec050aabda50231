import { describe, it } from 'vitest';
import { readHyphenationPatterns } from '../../src/formats/hyphenation-patterns.ts';
import { readIkConfiguration } from '../../src/formats/ik-configuration.ts';
import { readIkDictionary } from '../../src/formats/ik-dictionary.ts';
import { readSamlMetadata } from '../../src/formats/saml-metadata.ts';
import { mutatedText } from '../support/mutated.ts';
import { survives } from '../support/survives.ts';

const markup = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<',
  '>',
  '/>',
  '&',
  ';',
  '&e;',
  '&#65;',
];
const doctype = [
  '<!DOCTYPE a [',
  ']>',
  '<!ENTITY e "<b/>">',
  '<!ENTITY f "&e;&e;">',
  '<!ELEMENT a (b|c)*>',
  '%p;',
];

describe('any file', () => {
  it('is read as hyphenation patterns', async () => {
    const pieces = [
      '<hyphenation-info>',
      '<patterns>',
      '</patterns>',
      'a1b ',
      '<hyphen/>',
      '<exceptions>',
      'x="y"',
    ];
    await survives(readHyphenationPatterns, mutatedText([...markup, ...doctype, ...pieces]));
  });

  it('is read as SAML metadata', async () => {
    const pieces = [
      '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="e">',
      '</EntityDescriptor>',
      '<IDPSSODescriptor>',
      ' validUntil="2030-01-01"',
    ];
    await survives(readSamlMetadata, mutatedText([...markup, ...doctype, ...pieces]));
  });

  it('is read as the configuration of IK', async () => {
    const pieces = [
      '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">',
      '<properties>',
      '</properties>',
      '<entry key="ext_dict">my.dic</entry>',
      '<comment>',
    ];
    await survives(readIkConfiguration, mutatedText([...markup, ...doctype, ...pieces]));
  });

  it('is read as a dictionary of IK', async () => {
    await survives(readIkDictionary, mutatedText(['东京\n', '大阪', '# c', ' // d', 'DNA']));
  });
});
