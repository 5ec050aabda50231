import type { JsonNode } from '../json.ts';
import { type Leaf, settingsIn } from './settings-in.ts';

/** Where a value stands in a file of settings. */
export interface SettingsPlace {
  /** As the user named it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value of a setting, or one of the values of a list. */
export interface Word extends SettingsPlace {
  readonly text: string;
}

/** A tokenizer, filter, char filter or analyzer that settings define. */
export interface Component {
  readonly kind: ComponentKind;
  readonly name: string;
  /** Undefined where these settings do not say, as where another template does. */
  readonly type: string | undefined;
  /** By its name, such as `synonyms_path`; each has a value or more. */
  readonly settings: ReadonlyMap<string, readonly Word[]>;
  /** The same for all that is defined together, and for nothing else. */
  readonly scope: object;
}

const kinds = ['filter', 'tokenizer', 'char_filter', 'analyzer'] as const;
export type ComponentKind = (typeof kinds)[number];

/** The values of a file -> the components that are defined in it. */
export function componentsIn(file: string, values: readonly JsonNode[]): readonly Component[] {
  return values.flatMap((value) => [...settingsIn(value)]).flatMap((leaves) => grouped(file, leaves));
}

/** `index.analysis.filter.my_stop.type`; the name goes to the first dot (Settings.getGroups in Elasticsearch). */
const KEY = new RegExp(`^(?:index\\.)?analysis\\.(${kinds.join('|')})\\.([^.]+)\\.(.+?)(?:\\.\\d+)?$`);

function grouped(file: string, leaves: readonly Leaf[]): readonly Component[] {
  const found = new Map<string, { kind: ComponentKind; name: string; settings: Map<string, Word[]> }>();
  for (const { key, text, line, column } of leaves) {
    const [, kindName, name = '', setting = ''] = KEY.exec(key) ?? [];
    const kind = kinds.find((each) => each === kindName);
    if (kind === undefined) continue;
    const component = found.get(`${kind} ${name}`) ?? { kind, name, settings: new Map() };
    found.set(`${kind} ${name}`, component);
    const words = component.settings.get(setting) ?? [];
    component.settings.set(setting, words);
    words.push({ text, file, line, column });
  }
  return [...found.values()].map((one) => ({
    ...one,
    type: one.settings.get('type')?.[0]?.text,
    scope: leaves,
  }));
}

/** A setting as Elasticsearch's Settings.get gives it. */
export function textOf({ settings }: Component, name: string): string | undefined {
  return settings.get(name)?.[0]?.text;
}

/** A setting as Settings.getAsList gives it: one text is a list, parted by commas. */
export function listOf({ settings }: Component, name: string): readonly Word[] {
  const words = settings.get(name) ?? [];
  const [only, ...others] = words;
  if (only === undefined || others.length > 0) return words;
  return only.text.split(',').map((part) => ({ ...only, text: part.trim() }));
}

/** A setting as Settings.getAsBoolean takes it; undefined when it is absent, or neither. */
export function flagOf(component: Component, name: string): boolean | undefined {
  const text = textOf(component, name);
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
