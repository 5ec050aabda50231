import { elasticsearchClasses } from './core-classes-elasticsearch.ts';
import { luceneClasses } from './core-classes-lucene.ts';

/** The jars of lib/ that many a plugin shares packages with -> the full names of the classes that every release has. */
export function classesOfEveryRelease(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  read(elasticsearchClasses, 'org.elasticsearch', 'elasticsearch', classes);
  read(luceneClasses, 'org.apache.lucene', 'lucene-core', classes);
  return classes;
}

/** `jar:below Name Name`; no jar for the usual one, and a dot for the package itself. */
function read(lines: string, root: string, usual: string, classes: Map<string, string[]>): void {
  for (const line of lines.trim().split('\n')) {
    const [place = '', ...names] = line.split(' ');
    const [below = '', jar = usual] = place.split(':').reverse();
    const inPackage = below === '.' ? root : `${root}.${below}`;
    const known = classes.get(jar) ?? [];
    classes.set(jar, known);
    for (const name of names) known.push(`${inPackage}.${name}`);
  }
}
