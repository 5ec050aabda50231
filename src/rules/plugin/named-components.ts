import { extensibleInterfaces } from '../../elasticsearch/named-components.ts';
import { readBytes } from '../../formats/bytes.ts';
import { namedComponentsFile, parseNamedComponents } from '../../formats/named-components.ts';
import { defineRule } from '../rule.ts';

/** What a stable plugin brings, by interface. The build tool and the installer write the file. */
export const namedComponents = defineRule({
  id: 'named-components',
  summary:
    'named_components.json of a stable plugin can be read, and names interfaces that Elasticsearch has.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A stable plugin registers what it brings through named_components.json; where the file is absent, the installer writes it. ' +
    'A node does not start with an interface in it that it does not know. ' +
    'A file that it cannot read it only logs, and nothing of the plugin is registered.',
  reference: 'NamedComponentReader and StablePluginsRegistry in Elasticsearch 8.4 and later.',
  stricter: 'The installer does not read the file; the node that starts with the plugin does.',
  fails: '{"org.example.Factory": {"demo": "org.example.Demo"}}',
  passes: '{"org.elasticsearch.plugin.analysis.TokenFilterFactory": {"demo": "org.example.Demo"}}',

  async *check({ source, descriptor, target }) {
    const file = source.files.find(({ path }) => path === namedComponentsFile);
    if (file === undefined || descriptor?.kind !== 'stable') return;
    if (file.size > LIMIT) {
      yield {
        file: file.path,
        message: `${file.path} has ${file.size} bytes; Slipway reads up to ${LIMIT}.`,
        hint: 'Delete it: the installer writes it anew.',
      };
      return;
    }
    const text = Buffer.from(await readBytes(file, LIMIT)).toString('utf8');
    const { interfaces, problem } = parseNamedComponents(text);
    const known = target === undefined ? extensibleInterfaces(undefined) : target.ask(extensibleInterfaces);
    for (const { name, line, column } of interfaces.filter((each) => !known.includes(each.name))) {
      yield {
        file: file.path,
        line,
        column,
        message: `${name} is no interface that a stable plugin can implement, so no node with it starts.`,
        hint: `Name one of ${known.slice(0, 4).join(', ')}.`,
      };
    }
    if (problem === undefined) return;
    yield {
      ...problem,
      file: file.path,
      message: `No node can read ${file.path}: ${problem.message}.`,
      hint: 'Delete the file, and the installer writes it anew.',
    };
  },
});

/** Real ones have a line for each component. */
const LIMIT = 1024 * 1024;
