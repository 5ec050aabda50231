import { classFile, moduleInfo } from './class-file.ts';
import { bundle, descriptor, type Extension, other, plugin, stableDescriptor } from './extension.ts';
import { jar } from './jar.ts';

/** An extension with many mistakes, and the other plugins of its cluster. */
export interface Messy extends Extension {
  readonly others?: readonly Extension[];
}

const classic = (keys: Readonly<Record<string, string | undefined>>, text = '') => ({
  'plugin-descriptor.properties': Buffer.from(`${descriptor(keys)}${text}`, 'latin1'),
});

const policies = {
  'plugin-security.policy':
    'grant { permission java.lang.RuntimePermission "exitVM"; permission java.net.SocketPermission "8.3.0", "connect"; };\n' +
    'grant codeBase "${codebase.8.3.0}" { permission java.lang.RuntimePermission "getClassLoader"; };\n',
  'entitlement-policy.yaml': [
    'other.module:',
    '  - manage_threads',
    '  - manage_threads',
    'ALL-UNNAMED:',
    '  - "9.3.3"',
    '  - write_all_system_properties',
    '  - outbound_network: {}',
    '  - files:',
    '    - {path: 9.3.3, mode: read}',
    '',
  ].join('\n'),
};

const files = {
  'entitlement-policy.yaml': [
    'ALL-UNNAMED:',
    '  - files:',
    '    - {relative_path: shared, relative_to: data, mode: read_write, exclusive: true}',
    '    - {relative_path: ../, relative_to: config, mode: read}',
    '9.3.3: []',
    '',
  ].join('\n'),
};

const jars = {
  'demo.jar': jar({
    'META-INF/MANIFEST.MF': 'X-Compile-Target-JDK: 17.0\n',
    'org/example/Demo.class': classFile({ major: 66 }),
    'org/joda/time/DateTime.class': classFile({ name: 'org.joda.time.DateTime', major: 52 }),
    'org/apache/lucene/index/IndexReader.class': '',
  }),
  'twin.jar': jar({
    'META-INF/MANIFEST.MF': 'X-Compile-Target-JDK: 24\n',
    'org/joda/time/DateTime.class': '',
  }),
  '8.3.0.jar': '8.3.0',
  'broken.jar': jar({ 'META-INF/MANIFEST.MF': 'Built-By:8.3.0\n' }),
};

/** Values that equal the numbers of releases stand wherever a rule quotes a value. */
export const messyExtensions: Readonly<Record<string, Messy>> = {
  'a classic plugin': plugin({
    ...classic({
      'java.version': '22',
      licensed: '8.3.0',
      'has.native.controller': 'true',
      modulename: '8.3.0',
      'deployment.target': '9.5.0',
      site: 'true',
      type: '8.3.0',
      '8.3.0': '8.3.0',
    }),
    ...policies,
    ...jars,
  }),
  'a plugin that quotes a release in every value': plugin(
    {
      ...classic(
        {
          name: '8.3.0',
          'elasticsearch.version': '8.3.0',
          'java.version': '8.3.0',
          classname: '8.3.0',
          'extended.plugins': '8.3.0, 8.2.0',
          'has.native.controller': '9.5.2',
          licensed: '9.5.2',
        },
        'name=8.3.0\ndescription=8.2.0\nversion=F\u00c3\u00bcr 8.3.0\n',
      ),
      'config/8.3.0/a.txt': '',
      'bin/8.3.0/a.sh': '',
      'lib/8.3.0.jar': '',
      spi: '',
      'src/8.3.0.java': '',
      '8.3.0.zip': '',
      'A.txt': '',
      'a.txt': '',
      '8.3.0.pem': '-----BEGIN RSA PRIVATE KEY-----\n8.3.0\n',
      id_rsa: '8.3.0',
      'entitlement-policy.yml': '',
      'Stable-Plugin-Descriptor.properties': stableDescriptor(),
    },
    { name: '-8.2.0 /', version: '8.2.0' },
    { links: [{ path: 'a.txt', target: '8.3.0' }] },
  ),
  'a bootstrap plugin': plugin({
    ...classic({ type: 'bootstrap', classname: undefined, name: 'reindex' }),
    ...jars,
  }),
  'a plugin with nothing in its values': plugin({
    ...classic({
      name: '\\ ',
      'elasticsearch.version': '',
      'java.version': '',
      classname: '',
      description: undefined,
    }),
    ...jars,
  }),
  'a plugin whose build has not run': plugin({
    ...classic({
      'elasticsearch.version': `\${8.3.0}`,
      classname: 'org.example.Demo\\ ',
      type: `\${8.3.0}`,
    }),
    'org/8.3.0/Demo.java': '',
  }),
  'a plugin for a version that only old releases read': plugin({
    ...classic({ 'elasticsearch.version': '08.03.0', 'java.opts': '8.3.0', modular: '8.3.0' }),
    'demo.jar': jar({ 'org/example/Demo.class': classFile({ superClass: 'java.lang.Object' }) }),
  }),
  'a stable plugin': plugin({
    'stable-plugin-descriptor.properties': stableDescriptor({
      'elasticsearch.version': '8.7.0',
      modular: '8.7.0',
      'deployment.target': 'STATELESS_ONLY',
    }),
    'named_components.json': '{"org.8.7.0":{"a":"org.example.A"}}',
    ...policies,
    ...jars,
    'top.jar': jar({ 'Top.class': '' }),
  }),
  'a stable plugin for leading zeros': plugin({
    'stable-plugin-descriptor.properties': stableDescriptor({ 'elasticsearch.version': '08.07.00' }),
    ...jars,
  }),
  'two descriptors': plugin({
    ...classic({ description: '\\u8.3' }),
    'stable-plugin-descriptor.properties': stableDescriptor(),
    'elasticsearch/8.3.0.txt': '',
  }),
  'no descriptor': plugin({ '8.3.0.jar': '' }),
  'a plugin in a folder': plugin({ '8.3.0/plugin-descriptor.properties': descriptor() }),
  'no plugin at all': plugin({ '8.3.0.txt': '' }, { version: '8.20.0', name: 'x'.repeat(300) }),
  'a plugin that is modular': plugin({
    ...classic({ modulename: 'demo' }),
    'demo.jar': jar({
      'module-info.class': moduleInfo('demo', 'com.google.gson'),
      'org/example/Demo.class': classFile(),
    }),
    'plugin-security.policy': 'grant { permission 8.3.0 }',
    'entitlement-policy.yaml': 'ALL-UNNAMED:\n  8.18.0\n',
  }),
  'a plugin whose modules are others': plugin({
    ...classic({ modulename: '8.3.0' }),
    'demo.jar': jar({ 'org/example/Demo.class': classFile() }),
    'lib/8.3.0.jar': '',
    'spi/8.3.0.jar': '',
  }),
  'a plugin with a policy of one that old releases load': plugin({
    ...classic({ 'elasticsearch.version': '8.17.10' }),
    'demo.jar': jar({ 'org/example/Demo.class': classFile() }),
    'entitlement-policy.yaml': 'ALL-UNNAMED:\n  - manage_threads\n',
  }),
  'a plugin beside others': {
    ...plugin({ ...classic({ 'extended.plugins': 'base,left,right,8.3.0' }), ...files, ...jars }),
    others: [
      other('base', { ...files, 'base.jar': jar({ 'org/joda/time/DateTime.class': '' }) }),
      other('left', {}, { 'extended.plugins': 'base,demo' }),
      other(
        'right',
        { 'right.jar': jar({ 'org/example/right/Main.class': '' }) },
        { 'extended.plugins': 'base' },
      ),
      other(
        'above',
        { 'above.jar': jar({ 'org/joda/time/DateTime.class': '' }) },
        { 'extended.plugins': 'demo' },
      ),
      other('demo', {}),
    ],
  },
  'a bundle': bundle(
    {
      'dictionaries/a.txt': '8.3.0',
      'a.txt': '',
      'A.txt': '',
      'scripts/8.3.0.txt': '',
      'ingest-geoip/8.3.0.mmdb': '',
      'hunspell/8.3.0/8.3.0.aff': '',
      'krb5/krb5.ini': '',
      'saml/log4j2.properties': '',
      'jvm.options': '',
      'elasticsearch.yml': '',
      '8.3.0.zip': '',
      'plugin-descriptor.properties': descriptor({ name: '8.3.0' }),
    },
    { version: '8.*', name: '8.3.0/' },
  ),
  'a bundle for one release': bundle(
    { '8.3.0/hunspell/a.aff': '', 'user-agent/a.yml': '' },
    { version: '8.3.0' },
  ),
  'a bundle for none': bundle({ 'a.txt': '' }),
  'a bundle for what is no version': bundle({ 'a.txt': '' }, { version: '8.3' }),
};
