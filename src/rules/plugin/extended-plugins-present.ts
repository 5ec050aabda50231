import { mayBeModule } from '../../elasticsearch/extended-modules.ts';
import { filled } from '../../formats/descriptor.ts';
import { extendedNames, reachable } from '../extended.ts';
import { valuePlace } from '../place.ts';
import { defineRule, type Remark } from '../rule.ts';

/** What a plugin extends must be there before it. */
export const extendedPluginsPresent = defineRule({
  id: 'extended-plugins-present',
  summary: 'Each plugin in extended.plugins comes with Elasticsearch, or is installed beside this one.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin does not install a plugin that extends one which is not there: "Missing plugin [x], dependency of [y]", and no node starts with it. ' +
    'The same holds for what that one extends in its turn. ' +
    'Elasticsearch has no optional ones: ";optional" is a word of OpenSearch, and here a part of the name. ' +
    'Slipway knows the modules of Elasticsearch, and the other plugins of the cluster from --with; without it this is a warning. ' +
    'All releases.',
  reference: 'PluginsUtils.addSortedBundle in Elasticsearch, PluginsService before 8.4.',
  stricter:
    'The reader takes any name; elasticsearch-plugin looks for the plugin later, when it installs this one.',
  fails: 'extended.plugins=harbour-base, and no --with',
  passes: 'extended.plugins=harbour-base, and --with ../harbour-base',

  *check({ descriptor, others }): Generator<Remark> {
    if (descriptor === undefined) return;
    const names = extendedNames(descriptor);
    const known = new Set([filled(descriptor, 'name'), ...others.map(({ name }) => name)]);
    const isMissing = (name: string) => !known.has(name) && !mayBeModule(name);
    const place = valuePlace(descriptor, 'extended.plugins');
    // Blanks are left to extended-plugins.
    for (const name of new Set(names.filter((each) => each !== '' && each === each.trim()))) {
      if (isMissing(name)) yield { ...place, ...missing(name, others.length > 0) };
    }
    for (const other of reachable(names, others)) {
      for (const name of new Set(extendedNames(other.descriptor))) {
        if (!isMissing(name)) continue;
        yield {
          ...place,
          message: `${JSON.stringify(other.name)} (${other.path}), which this plugin extends, extends ${JSON.stringify(name)}: neither a module of Elasticsearch nor a plugin given with --with.`,
          hint: `Pass the folder or zip of ${name.trim()} with --with too, or correct ${other.path}.`,
        };
      }
    }
  },
});

function missing(name: string, isTold: boolean): Pick<Remark, 'message' | 'hint' | 'severity'> {
  const plain = name.replace(/;optional(=\w*)?$/, '');
  if (plain !== name) {
    return {
      message: `extended.plugins names ${JSON.stringify(name)}; what follows the semicolon is of OpenSearch, and to Elasticsearch it is a part of the name.`,
      hint: `Write ${plain}, and install it on every cluster with this plugin, or leave it out.`,
    };
  }
  return isTold
    ? {
        message: `extended.plugins names ${JSON.stringify(name)}, which is neither a module of Elasticsearch nor a plugin given with --with.`,
        hint: `Pass the folder or zip of ${name} with --with too, or take it out of extended.plugins.`,
      }
    : {
        message: `extended.plugins names ${JSON.stringify(name)}, which is no module of Elasticsearch; without --with it cannot be told whether it will be there.`,
        hint: `Pass the folder or zip of ${name} with --with.`,
        severity: 'warn',
      };
}
