import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { check } from '../../src/check.ts';
import type { ParsedDescriptor } from '../../src/elasticsearch/reader/parsed.ts';
import { readPlugin, refuseInstall } from '../../src/elasticsearch/reader/plugin.ts';
import type { Refusal } from '../../src/elasticsearch/refusal.ts';
import { type DescriptorKind, descriptorFiles } from '../../src/formats/descriptor.ts';
import { identify } from '../../src/identify.ts';
import { rules } from '../../src/rules/index.ts';
import { descriptor, plugin, stableDescriptor } from '../support/extension.ts';
import { agrees, disagrees, type Judged, type Judgement } from './judgement.ts';

const Line = z.object({
  id: z.string(),
  es: z.string(),
  java: z.string(),
  file: z.string().nullable(),
  descriptor_base64: z.string(),
  ok: z.boolean(),
  exception: z.string().nullable(),
  message: z.string().nullable(),
  parsed: z.record(z.string(), z.unknown()).nullable(),
  install_ok: z.boolean(),
  install_exception: z.string().nullable(),
  install_message: z.string().nullable(),
});

type Line = z.infer<typeof Line>;

/**
 * What Elasticsearch's reader and installer made of a descriptor, and what ours do: the reader in every word that it
 * keeps or throws, the rules in whether there is an error.
 */
export async function judgeDescriptor(line: unknown): Promise<Judged> {
  const vector = Line.parse(line);
  const input = Buffer.from(vector.descriptor_base64, 'base64');
  const files = filesOf(vector, input);
  const judgement = judgeReader(vector, input, files) ?? (await judgeRules(vector, input, files));
  return { id: vector.id, release: vector.es, judgement };
}

type Files = Readonly<Record<string, Uint8Array>>;

/** The vectors of directories say by their id what they hold; until 8.3 a stable descriptor is a file like any other. */
function filesOf({ id, es, file }: Line, input: Uint8Array): Files {
  const [, holds] = /:dir-(both|none|case)\b/.exec(id) ?? [];
  if (holds === 'none') return {};
  if (holds === 'case') return { 'Plugin-Descriptor.properties': good('classic', es) };
  if (holds === 'both') {
    return { [descriptorFiles.classic]: good('classic', es), [descriptorFiles.stable]: good('stable', es) };
  }
  return { [file ?? descriptorFiles.stable]: input };
}

/** A descriptor that every release takes. */
function good(kind: DescriptorKind, release: string): Uint8Array {
  const text = kind === 'stable' ? stableDescriptor : descriptor;
  return Buffer.from(text({ 'elasticsearch.version': release, 'java.version': '8' }));
}

/** Undefined when our reader says the same. */
function judgeReader(vector: Line, input: Uint8Array, files: Files): Judgement | undefined {
  const node = { release: vector.es, java: vector.java };
  const read = readPlugin(node, { path: DIRECTORY, files: new Map(Object.entries(files)) });
  if (!read.ok || !vector.ok) {
    const theirs = { ok: vector.ok, exception: vector.exception, message: vector.message };
    return isSameRefusal(read, theirs) ? undefined : disagrees(input, read, theirs);
  }
  const kept = vector.parsed ?? {};
  const differing = Object.keys(kept).filter((key) => !isDeepStrictEqual(field(read.parsed, key), kept[key]));
  if (differing.length > 0) return disagrees(input, read.parsed, kept);

  const ours = refuseInstall(node, read.parsed) ?? { ok: true };
  const theirs = {
    ok: vector.install_ok,
    exception: vector.install_exception,
    message: vector.install_message,
  };
  return isSameRefusal(ours, theirs) ? undefined : disagrees(input, ours, theirs);
}

/** What the vectors' directory is called in their messages of paths; those of names call it `plugin-dir`. */
const DIRECTORY = '<PLUGINDIR>';

function field(parsed: ParsedDescriptor, key: string): unknown {
  return new Map<string, unknown>(Object.entries(parsed)).get(key);
}

interface Outcome {
  readonly ok: boolean;
  readonly exception?: string | null;
  readonly message?: string | null;
}

function isSameRefusal(ours: Outcome | Refusal, theirs: Outcome): boolean {
  if (ours.ok || theirs.ok) return ours.ok === theirs.ok;
  if (ours.exception !== theirs.exception) return false;
  // The JDK's own text.
  if (theirs.exception === 'NumberFormatException') return true;
  return isDeepStrictEqual(loosely(ours.message), loosely(theirs.message));
}

/** The order inside the brackets of unknown properties is that of a hash table. */
function loosely(message: string | null | undefined): unknown {
  const text = (message ?? '').replace('[plugin-dir]', `[${DIRECTORY}]`);
  const [, fact, keys] = /^(Unknown properties.*? in plugin descriptor: )\[(.*)\]$/s.exec(text) ?? [];
  return fact === undefined || keys === undefined ? text : [fact, ...keys.split(', ').sort()];
}

async function judgeRules(vector: Line, input: Uint8Array, files: Files): Promise<Judgement> {
  const kind = descriptorFiles.stable in files ? 'stable' : 'classic';
  const ours = await refusingRules(files, vector.es, await besides(kind, vector.es));
  const accepted = vector.ok && vector.install_ok;
  if (accepted === (ours.length === 0)) return agrees;
  if (accepted && ours.every((id) => stricter.has(id))) return { verdict: 'stricter', rules: ours };
  return disagrees(
    input,
    accepted ? `error of ${ours.join(', ')}` : 'no error',
    accepted ? 'accepted' : (vector.message ?? vector.install_message),
  );
}

const stricter: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.stricter !== undefined).map(({ id }) => id),
);

async function refusingRules(
  files: Files,
  release: string,
  but: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const { source, given } = plugin(files);
  const identified = await identify(source, given);
  const findings = await check(source, identified, {}, { release });
  const ids = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return [...new Set(ids)].filter((id) => !but.has(id));
}

/** The rules that refuse a good descriptor too when it is alone: they speak of what a vector leaves out, such as jars. */
async function besides(kind: DescriptorKind, release: string): Promise<ReadonlySet<string>> {
  const known = silenced.get(`${kind} ${release}`);
  if (known !== undefined) return known;
  const refusing = await refusingRules({ [descriptorFiles[kind]]: good(kind, release) }, release);
  // A stable descriptor is refused as such where there are none.
  const found = new Set(refusing.filter((id) => id !== 'descriptor-present'));
  silenced.set(`${kind} ${release}`, found);
  return found;
}

const silenced = new Map<string, ReadonlySet<string>>();
