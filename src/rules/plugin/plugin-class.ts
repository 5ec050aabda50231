import { knowsKey } from '../../elasticsearch/descriptor-keys.ts';
import type { AskedTarget } from '../../elasticsearch/target.ts';
import type { ClassFile } from '../../formats/class-file.ts';
import { type Descriptor, filled } from '../../formats/descriptor.ts';
import { classNames, type Jar } from '../../formats/jar.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

const PLUGIN = 'org.elasticsearch.plugins.Plugin';

/** The class that the node makes one object of. */
export const pluginClass = defineRule({
  id: 'plugin-class',
  summary:
    'classname is a public, concrete subclass of Plugin in a jar at the root, with one constructor that fits.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'The node looks for classname in the jars at the root of the plugin, and makes one object of it with its only public constructor, which takes (Settings, Path), (Settings), or nothing. ' +
    'It is named with dots, the class file says the same name of itself, and no class is its own super class. ' +
    'Without such a class the plugin is installed, and the node does not start. ' +
    'Where a super class lies in no jar of the plugin, it is taken to lead to org.elasticsearch.plugins.Plugin. ' +
    'All releases.',
  reference: 'PluginsService.loadPluginClass and loadPlugin in Elasticsearch.',
  stricter: 'The installer does not look for the class; the node stops when it loads the plugin.',
  fails: 'classname=org.example.MyPlugin, and a jar with com.example.MyPlugin',
  passes: 'classname=com.example.MyPlugin, and a jar with com.example.MyPlugin',

  async *check({ descriptor, jars, target }) {
    const classname = descriptor?.kind === 'classic' ? filled(descriptor, 'classname') : undefined;
    if (descriptor === undefined || classname === undefined || isBootstrap(descriptor, target)) return;
    const root = jars.filter(({ place }) => place === 'root');
    // No jar is left to jar-at-root, a broken one to jar-readable.
    if (!descriptor.atRoot || root.length === 0 || jars.some(({ problem }) => problem !== undefined)) return;
    const remark = (message: string, hint: string) => ({
      ...valuePlace(descriptor, 'classname'),
      message,
      hint,
    });

    if (classname.includes('/')) {
      const dotted = classname.replaceAll('/', '.');
      yield remark(
        `classname is ${JSON.stringify(classname)}; Java takes the name of a class with dots, and refuses one with slashes.`,
        `Set classname=${dotted} in ${descriptor.path}.`,
      );
      return;
    }
    const holder = holderOf(classname, root);
    if (holder === undefined) {
      yield remark(...missing(classname, jars, descriptor));
      return;
    }
    const parsed = (await holder.classes([classname])).get(classname);
    if (parsed === undefined) return; // in a folder called x.jar
    if ('problem' in parsed) {
      const fact = `${classname} in ${holder.path} is no class file: ${parsed.problem.message}, at byte ${parsed.problem.offset}.`;
      yield remark(fact, `Build ${holder.path} again.`);
      return;
    }
    const problem =
      misnamed(parsed.class, classname, holder) ??
      flawOf(parsed.class) ??
      (await lineageFlaw(parsed.class, jars)) ??
      constructorFlaw(parsed.class);
    if (problem !== undefined) {
      yield remark(`${classname} in ${holder.path} ${problem[0]}.`, problem[1]);
    }
  },
});

type Flaw = readonly [fact: string, hint: string];

/** A bootstrap plugin, of 7.11 to 8.3, has no class. */
function isBootstrap({ kind, properties }: Descriptor, target: AskedTarget | undefined): boolean {
  const type = properties.get('type')?.value.toLowerCase();
  const knowsType = (release: string | undefined) => knowsKey(kind, 'type', release) === 'yes';
  return type === 'bootstrap' && (target === undefined ? knowsType(undefined) : target.ask(knowsType));
}

function holderOf(name: string, jars: readonly Jar[]): Jar | undefined {
  const entry = `${name.replaceAll('.', '/')}.class`;
  return jars.find(({ entries }) => entries.includes(entry));
}

function missing(classname: string, jars: readonly Jar[], descriptor: Descriptor): Flaw {
  const inSpi = holderOf(classname, jars);
  if (inSpi !== undefined) {
    const fact = `${classname} lies in ${inSpi.path}; the class of a plugin lies in a jar at the root.`;
    return [fact, `Move ${classname} into a jar at the root.`];
  }
  const simple = (name: string) => name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  const near = jars
    .flatMap(classNames)
    .find((name) => simple(name).toLowerCase() === simple(classname).toLowerCase());
  return near === undefined
    ? [
        `No jar at the root has the class ${classname}.`,
        `Set classname in ${descriptor.path} to the class that extends ${PLUGIN}, or add the jar that has it.`,
      ]
    : [
        `No jar at the root has the class ${classname}, but there is ${near}.`,
        `Set classname=${near} in ${descriptor.path}.`,
      ];
}

/** ClassLoader.defineClass: a class file says itself what its name is, and it is loaded by that name alone. */
function misnamed({ thisClass }: ClassFile, name: string, { path }: Jar): Flaw | undefined {
  if (thisClass === name) return undefined;
  const entry = `${name.replaceAll('.', '/')}.class`;
  return [
    `says that its name is ${thisClass}, and Java refuses a class file under another name`,
    `Put ${entry} of ${path} where the compiler puts it, or compile ${name} again.`,
  ];
}

function flawOf({ isPublic, isAbstract, isInterface }: ClassFile): Flaw | undefined {
  if (isInterface) return ['is an interface', `Name a class that extends ${PLUGIN}.`];
  if (isAbstract)
    return ['is abstract, so no object can be made of it', 'Name a subclass that is not abstract.'];
  return isPublic
    ? undefined
    : ['is not public, so Elasticsearch cannot call its constructor', 'Make it public.'];
}

/** Goes from super class to super class, as far as the plugin's own jars tell. */
async function lineageFlaw(start: ClassFile, jars: readonly Jar[]): Promise<Flaw | undefined> {
  const seen = new Set([start.thisClass]);
  let name = start.superClass;
  while (name !== undefined && name !== PLUGIN) {
    const hint = `Let it extend ${PLUGIN}.`;
    if (/^javax?\./.test(name)) return [`extends ${name} and not ${PLUGIN}`, hint];
    if (seen.has(name)) {
      const fact = `extends ${start.superClass}, and so on to ${name} again: a circle, which Java does not load`;
      return [fact, hint];
    }
    seen.add(name);
    const holder = holderOf(name, jars);
    const parsed = (await holder?.classes([name]))?.get(name);
    if (holder === undefined || parsed === undefined || 'problem' in parsed) return undefined;
    const flaw = misnamed(parsed.class, name, holder);
    if (flaw !== undefined)
      return [`extends ${name}, and that class file in ${holder.path} ${flaw[0]}`, flaw[1]];
    name = parsed.class.superClass;
  }
  return undefined;
}

const SETTINGS = 'Lorg/elasticsearch/common/settings/Settings;';
const TAKEN: readonly string[] = [`(${SETTINGS}Ljava/nio/file/Path;)V`, `(${SETTINGS})V`, '()V'];

function constructorFlaw({ constructors }: ClassFile): Flaw | undefined {
  const hint = 'Give it one public constructor, with the parameters (Settings, Path), (Settings), or none.';
  const [only, ...others] = constructors;
  if (only === undefined) return ['has no public constructor', hint];
  if (others.length > 0) return [`has ${constructors.length} public constructors; one was expected`, hint];
  return TAKEN.includes(only) ? undefined : [`has a public constructor of another shape, ${only}`, hint];
}
