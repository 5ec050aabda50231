import { bundledJdk } from '../../elasticsearch/java.ts';
import { ownTarget } from '../../elasticsearch/target.ts';
import { defineRule } from '../rule.ts';

/** elasticsearch-plugin reads the zip from its first byte on, and learns an entry's size before its content or not at all. */
export const dataDescriptors = defineRule({
  id: 'data-descriptors',
  summary: 'A zip of a plugin can be installed as it is: no entry hides its size from Java.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'archive',
  why:
    'elasticsearch-plugin unpacks with java.util.zip.ZipInputStream, which refuses the zip when an entry that is stored has its size behind its content, in a data descriptor, and when a data descriptor has 64-bit sizes that nothing announced. ' +
    'Programs that write a zip into a pipe make such entries. ' +
    'Before Java 22 or 23 sizes of 64 bits were refused for every entry below 4 GB. ' +
    'Only a zip that is checked as it is has data descriptors: what Slipway packs has none.',
  reference: 'ZipInputStream.readLOC and readEnd in the JDK; InstallPluginAction.unzip in Elasticsearch.',
  fails: 'a zip that Python wrote into a pipe, with a stored entry',
  passes: 'the zip that slipway pack makes of its content',

  *check({ archive: { unstreamable }, identity }) {
    if (unstreamable === undefined) return;
    const target = ownTarget(identity);
    const java = target === undefined ? undefined : bundledJdk(target.release)?.feature;
    const [always] = unstreamable.always;
    const [formerly] = java === undefined || java < 23 ? unstreamable.formerly : [];
    const file = always ?? formerly;
    if (file === undefined) return;
    yield {
      file,
      message: `${file} has its size in a data descriptor behind its content, where elasticsearch-plugin does not read it.`,
      hint: 'Unpack the zip, and let Slipway pack the folder.',
      ...(always === undefined && (java ?? 22) >= 22 ? { severity: 'warn' as const } : {}),
    };
  },
});
