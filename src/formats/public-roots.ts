/**
 * Roots of authorities that most of the public web, and the services of Elastic, AWS, Azure and Google, hang from: their
 * SHA-256 fingerprints, as their authorities publish them, and as the JDK's own cacerts has them.
 */
export const publicRoots: ReadonlyMap<string, string> = new Map([
  ['96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6', 'ISRG Root X1'],
  ['cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f', 'DigiCert Global Root G2'],
  ['4348a0e9444c78cb265e058d5e8944b4d84f9662bd26db257f8934a443c70161', 'DigiCert Global Root CA'],
  ['8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e', 'Amazon Root CA 1'],
  [
    '568d6905a2c88708a4b3025190edcfedb1974a606a13c6e5290fcb2ae63edab5',
    'Starfield Services Root Certificate Authority - G2',
  ],
  ['d947432abde7b7fa90fc2e6b59101b1280e0e1c7e4e40fa3c6887fff57a7f4cf', 'GTS Root R1'],
  ['ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99', 'GlobalSign Root CA'],
  [
    'e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2',
    'USERTrust RSA Certification Authority',
  ],
]);
