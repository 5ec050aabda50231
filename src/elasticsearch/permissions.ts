import semver from 'semver';

/** A permission as a policy writes it. */
interface Written {
  readonly type: string;
  readonly name: string | undefined;
  readonly actions: string | undefined;
}

/**
 * May a plugin's policy hold this permission, in a release from 7.11 to 8.17? `perhaps` where a property that only the
 * node knows decides. What the JDK itself drops, such as a permission without its name, is taken.
 * PolicyUtil.ALLOWED_PLUGIN_PERMISSIONS.
 */
export function isAllowedPermission(written: Written, release: string): 'yes' | 'no' | 'perhaps' {
  const { type, name, actions } = written;
  if (anyName(release).includes(type)) return 'yes';
  const allowed = Object.hasOwn(listed, type) ? listed[type] : undefined;
  if (allowed === undefined) return 'no';
  if (name === undefined || (allowed.actions !== undefined && actions === undefined)) return 'yes';
  if (/\$\{/.test(`${name}${actions ?? ''}`)) return allowed.names.includes('*') ? 'yes' : 'perhaps';
  const names =
    type === RUNTIME && semver.lt(release, '8.0.0') ? [...allowed.names, 'createClassLoader'] : allowed.names;
  const isName = names.some((pattern) => implies(pattern, name));
  const unknown = (actions ?? '')
    .split(',')
    .filter((each) => !implied(allowed.actions, each.trim().toLowerCase()));
  return isName && (allowed.actions === undefined || unknown.length === 0) ? 'yes' : 'no';
}

interface Allowed {
  /** `*` for any; a trailing `.*` as in java.security.BasicPermission. */
  readonly names: readonly string[];
  /** Undefined where actions count for nothing. */
  readonly actions?: readonly string[];
}

const RUNTIME = 'java.lang.RuntimePermission';

const listed: Readonly<Record<string, Allowed>> = {
  'java.io.FilePermission': { names: ['*'], actions: ['read'] },
  'java.lang.reflect.ReflectPermission': { names: ['suppressAccessChecks'] },
  [RUNTIME]: {
    names: [
      'getClassLoader',
      'setContextClassLoader',
      'setFactory',
      'loadLibrary.*',
      'accessClassInPackage.*',
      'accessDeclaredMembers',
    ],
  },
  'java.net.NetPermission': {
    names: ['requestPasswordAuthentication', 'getProxySelector', 'getCookieHandler', 'getResponseCache'],
  },
  'java.net.SocketPermission': { names: ['*'], actions: ['accept', 'connect', 'listen', 'resolve'] },
  'java.security.SecurityPermission': {
    names: ['createAccessControlContext', 'insertProvider', 'putProviderProperty.*', 'org.apache.*'],
  },
  'java.util.PropertyPermission': { names: ['*'], actions: ['read', 'write'] },
  'javax.security.auth.AuthPermission': {
    names: [
      'doAs',
      'doAsPrivileged',
      'getSubject',
      'getSubjectFromDomainCombiner',
      'setReadOnly',
      'modifyPrincipals',
      'modifyPublicCredentials',
      'modifyPrivateCredentials',
      'refreshCredential',
      'destroyCredential',
      'createLoginContext.*',
      'getLoginConfiguration',
      'setLoginConfiguration',
      'createLoginConfiguration.*',
      'refreshLoginConfiguration',
    ],
  },
  'javax.management.MBeanPermission': {
    names: ['*'],
    actions: [
      'addnotificationlistener',
      'getattribute',
      'getdomains',
      'getmbeaninfo',
      'getobjectinstance',
      'instantiate',
      'invoke',
      'isinstanceof',
      'querymbeans',
      'querynames',
      'registermbean',
      'removenotificationlistener',
      'setattribute',
      'unregistermbean',
    ],
  },
  'javax.management.MBeanServerPermission': { names: ['*'] },
  'javax.management.MBeanTrustPermission': { names: ['register'] },
  'java.sql.SQLPermission': { names: ['callAbort', 'setNetworkTimeout'] },
};

/** Permissions of which any name goes. The two for secured files came between 8.12 and 8.17. */
function anyName(release: string): readonly string[] {
  return [
    'java.net.URLPermission',
    'javax.security.auth.kerberos.DelegationPermission',
    'javax.security.auth.kerberos.ServicePermission',
    'javax.security.auth.PrivateCredentialPermission',
    'org.elasticsearch.script.ClassPermission',
    ...(semver.gte(release, '8.13.0')
      ? [
          'org.elasticsearch.SecuredConfigFileAccessPermission',
          'org.elasticsearch.SecuredConfigFileSettingAccessPermission',
        ]
      : []),
  ];
}

/** java.security.BasicPermission.implies. */
function implies(pattern: string, name: string): boolean {
  if (pattern === '*' || pattern === name) return true;
  return pattern.endsWith('.*') && name.startsWith(pattern.slice(0, -1)) && name.length > pattern.length - 1;
}

/** What the JDK does not know it drops, with a line on the console; so only known words can be refused. */
function implied(allowed: readonly string[] | undefined, action: string): boolean {
  return (
    allowed === undefined ||
    allowed.includes(action) ||
    !['read', 'write', 'execute', 'delete', 'readlink'].includes(action)
  );
}
