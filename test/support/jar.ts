import { classFile } from './class-file.ts';
import { zipBytes } from './zip-bytes.ts';

/** Entries by name, in this order; `.class` without content is a class of that name that extends nothing. */
export function jar(entries: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return jarOf(Object.entries(entries));
}

/** The same, of a list, in which a name may stand twice. */
export function jarOf(entries: readonly (readonly [name: string, data: string | Uint8Array])[]): Buffer {
  return zipBytes(
    entries.map(([name, data]) => ({
      name,
      data: name.endsWith('.class') && data === '' ? plain(name) : data,
    })),
  );
}

/** The jar of a plugin that loads: org.example.Demo. */
export function demoJar(): Buffer {
  return jar({ 'org/example/Demo.class': classFile() });
}

function plain(entry: string): Buffer {
  const name = entry.slice(0, -'.class'.length).replaceAll('/', '.');
  return classFile({ name, superClass: 'java.lang.Object' });
}
