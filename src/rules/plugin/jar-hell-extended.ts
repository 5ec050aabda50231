import semver from 'semver';
import type { AskedTarget } from '../../elasticsearch/target.ts';
import type { Descriptor } from '../../formats/descriptor.ts';
import { filled } from '../../formats/descriptor.ts';
import { classNames, type Jar } from '../../formats/jar.ts';
import { extendedNames, extensionJars, reachable } from '../extended.ts';
import { valuePlace } from '../place.ts';
import { defineRule, type Other, type Remark } from '../rule.ts';

/** A plugin and those that it extends are one class path to the check. */
export const jarHellExtended = defineRule({
  id: 'jar-hell-extended',
  summary: 'No class stands both in a plugin and in one that it extends.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin and the node refuse a plugin that brings a class of one that it extends, directly or through another, and one that extends two plugins with a class in common: "jar hell!". ' +
    'Of a plugin with a folder spi/ only the jars in it count for those that extend it; with releases before 7.17 Slipway leaves such a one alone. ' +
    'Plugins that do not extend one another may have the same classes. ' +
    'Up to 8.12, a plugin may not extend one plugin both directly and through another, "duplicate codebases with each other"; 8.17 takes it, and of those between Slipway says nothing. ' +
    'Slipway compares the plugins that are given with --with; the jars of the modules of Elasticsearch it does not know.',
  reference: 'PluginsUtils.checkBundleJarHell in Elasticsearch, PluginsService before 8.4.',
  fails: 'guava-33.0.jar in a plugin, and in the one that it extends',
  passes: 'guava-33.0.jar in the plugin that is extended',

  *check({ descriptor, jars, others, target }) {
    if (descriptor === undefined || others.length === 0) return;
    const extended = reachable(extendedNames(descriptor), others);
    const own = filled(descriptor, 'name') ?? '';
    const classes = new Map<string, Holder>();
    for (const jar of jars) for (const name of classNames(jar)) classes.set(name, { jar });
    for (const other of extended) {
      const clashes = new Map<string, Clash>();
      for (const jar of shown(other.jars, target)) {
        for (const name of classNames(jar)) {
          const holder = classes.get(name);
          if (holder === undefined) classes.set(name, { jar, other });
          else if (holder.other !== other) count(clashes, holder, jar, name);
        }
      }
      yield* told(clashes, other, descriptor);
    }
    // Of those that extend it and are extended, extended-plugins-cycle speaks.
    const beyond = others.filter((other) => other.name !== own && !extended.includes(other));
    yield* extending(own, jars, { beyond, others }, target);
    yield* twice(descriptor, others, target);
  },
});

interface Holder {
  readonly jar: Jar;
  /** Whose; undefined for the plugin that is checked. */
  readonly other?: Other;
}

interface Clash {
  readonly holder: Holder;
  readonly jar: Jar;
  readonly first: string;
  count: number;
}

/** Before 7.17 the jars in spi/ were handled otherwise, from a release on that is not known. */
function shown(jars: readonly Jar[], target: AskedTarget | undefined): readonly Jar[] {
  const isUnsure = target?.ask((release) => semver.lt(release, '7.17.0')) ?? false;
  return isUnsure && jars.some(({ place }) => place === 'spi') ? [] : extensionJars(jars);
}

function count(clashes: Map<string, Clash>, holder: Holder, jar: Jar, name: string): void {
  const pair = JSON.stringify([holder.other?.path, holder.jar.path, jar.path]);
  const known = clashes.get(pair);
  if (known === undefined) clashes.set(pair, { holder, jar, first: name, count: 1 });
  else known.count += 1;
}

function* told(clashes: ReadonlyMap<string, Clash>, other: Other, descriptor: Descriptor): Generator<Remark> {
  for (const { holder, jar, first, count: all } of clashes.values()) {
    const more = all === 1 ? '' : `, and so ${all === 2 ? 'does 1 other' : `do ${all - 1} others`}`;
    yield holder.other === undefined
      ? {
          file: holder.jar.path,
          message: `${first} stands in ${holder.jar.path} and in ${jar.path} of ${other.name} (${other.path}), which this plugin extends${more}.`,
          hint: `Leave it out of ${holder.jar.path}: the plugin sees the classes of ${other.name}.`,
        }
      : {
          ...valuePlace(descriptor, 'extended.plugins'),
          message: `${first} stands in ${holder.jar.path} of ${holder.other.name} (${holder.other.path}) and in ${jar.path} of ${other.name} (${other.path}), and this plugin extends both${more}.`,
          hint: `Extend one of the two, or leave the class out of one.`,
        };
  }
}

/** Those of the others that extend this plugin, which are refused for its classes. */
function* extending(
  own: string,
  jars: readonly Jar[],
  { beyond, others }: { readonly beyond: readonly Other[]; readonly others: readonly Other[] },
  target: AskedTarget | undefined,
): Generator<Remark> {
  const holders = new Map<string, Jar>();
  for (const jar of shown(jars, target)) for (const name of classNames(jar)) holders.set(name, jar);
  for (const other of beyond) {
    if (!leadsTo(own, other, others)) continue;
    const clashes = new Map<string, Clash>();
    for (const jar of other.jars) {
      for (const name of classNames(jar)) {
        const holder = holders.get(name);
        if (holder !== undefined) count(clashes, { jar: holder }, jar, name);
      }
    }
    for (const { holder, jar, first, count: all } of clashes.values()) {
      const more = all === 1 ? '' : `, and ${all - 1} more`;
      yield {
        file: holder.jar.path,
        message: `${first} stands in ${holder.jar.path} and in ${jar.path} of ${other.name} (${other.path}), which extends this plugin${more}.`,
        hint: `Leave it out of ${other.path}, or out of ${holder.jar.path}.`,
      };
    }
  }
}

function leadsTo(own: string, other: Other, others: readonly Other[]): boolean {
  const names = extendedNames(other.descriptor);
  return [other, ...reachable(names, others)].some((one) => extendedNames(one.descriptor).includes(own));
}

/** checkBundleJarHell up to 8.12: what two extended plugins lead to may not overlap. */
function* twice(
  descriptor: Descriptor,
  others: readonly Other[],
  target: AskedTarget | undefined,
): Generator<Remark> {
  if (target === undefined || target.ask((release) => semver.gt(release, '8.12.2'))) return;
  const before = new Map<string, string>();
  for (const name of new Set(extendedNames(descriptor))) {
    const all = new Set([name]);
    for (const each of reachable([name], others)) {
      for (const next of extendedNames(each.descriptor)) all.add(next);
    }
    const both = [...all].find((each) => before.has(each));
    if (both !== undefined) {
      yield {
        ...valuePlace(descriptor, 'extended.plugins'),
        message: `extended.plugins names ${before.get(both)} and ${name}, and both lead to ${both}, which Elasticsearch ${target.name} refuses as duplicate codebases.`,
        hint: `Name the one of the two that brings the other, and leave the other out.`,
      };
      return;
    }
    for (const each of all) before.set(each, name);
  }
}
