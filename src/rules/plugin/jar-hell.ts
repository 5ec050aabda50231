import { classNames } from '../../formats/jar.ts';
import { defineRule } from '../rule.ts';

/** A class may stand on the class path once. */
export const jarHell = defineRule({
  id: 'jar-hell',
  summary: 'No class stands in two jars of the plugin, or twice in one.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin and the node refuse a plugin with one class in two of its jars, those in spi/ included, or twice in one jar: "jar hell!". ' +
    'The name is the path of the .class file, so package-info and classes below META-INF/versions count, and module-info does not. ' +
    'A dependency that is both shaded into the jar and put beside it is the usual cause. ' +
    'All releases; until 8.2 a class of org.apache.xmlbeans could stand twice in one jar.',
  reference: 'JarHell.checkJarHell and checkClass in Elasticsearch.',
  fails: 'guava-32.1.jar and guava-33.0.jar',
  passes: 'guava-33.0.jar',

  *check({ jars }) {
    const holders = new Map<string, string>();
    const clashes = new Map<string, Clash>();
    for (const jar of jars) {
      for (const name of classNames(jar)) {
        const other = holders.get(name);
        if (other === undefined) holders.set(name, jar.path);
        else {
          const pair = `${other}/${jar.path}`;
          const { count = 0, first = name } = clashes.get(pair) ?? {};
          clashes.set(pair, { other, path: jar.path, first, count: count + 1 });
        }
      }
    }
    for (const { other, path, first, count } of clashes.values()) {
      const more = count === 1 ? '' : `, and so ${count === 2 ? 'does 1 other' : `do ${count - 1} others`}`;
      yield other === path
        ? {
            file: path,
            message: `${first} stands more than once in ${path}${more}.`,
            hint: `Build ${path} so that each class is in it once.`,
          }
        : {
            file: path,
            message: `${first} stands in ${path} and in ${other}${more}.`,
            hint: `Keep one of the two: leave out the older version, or shade the library into one jar only.`,
          };
    }
  },
});

interface Clash {
  readonly path: string;
  readonly other: string;
  /** The first class that stands in both. */
  readonly first: string;
  readonly count: number;
}
