import type { ExtensionType, Given } from '../model.ts';
import type { Format, ValueOf } from '../report/documents.ts';
import type { CloudFlags } from '../settings.ts';
import type { Compression } from '../zip/prepare.ts';

/** The flags as commander hands them over, by the groups in declare.ts. */
export interface IdentityFlags {
  readonly name?: string | undefined;
  readonly type?: ExtensionType | undefined;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
}

/** Of the commands that look into the files of bundles. */
export interface SettingsFlags {
  readonly settings?: readonly string[];
}

export interface PackFlags {
  readonly compression: Compression;
  readonly asIs?: boolean;
}

export interface TargetFlags extends Omit<CloudFlags, 'apiKey'> {
  readonly local?: boolean;
  readonly data?: string;
  readonly apiKeyStdin?: boolean;
}

/** Which of several extensions of one name is meant. */
export type NarrowFlags = Pick<IdentityFlags, 'type' | 'version'>;

export interface ReplaceFlags {
  readonly replace?: boolean;
  readonly replaceInUse?: boolean;
}

export interface OutputFlags {
  readonly output: 'text' | 'json';
}

/** Of `check`, whose result has more forms than those of others. */
export interface ReportFlags {
  readonly output: 'text' | 'json' | 'sarif' | 'github' | 'junit' | 'markdown';
  readonly outputFile?: string;
}

/** Of `check`. */
export interface FixFlags {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly encoding?: string;
}

export interface StrictFlags {
  readonly strict?: boolean;
}

/** What the flags say of an extension; absent flags are absent keys. */
export function givenOf({ name, type, version, description }: IdentityFlags): Given {
  return {
    ...(name !== undefined && { name }),
    ...(type !== undefined && { type }),
    ...(version !== undefined && { version }),
    ...(description !== undefined && { description }),
  };
}

/** A result as JSON: an object with a versioned format, so that a reader can tell what it holds. */
export function json<F extends Format>(format: F, value: ValueOf<F>): string {
  return prettyJson({ format, ...value });
}

export function prettyJson(value: object): string {
  const text = JSON.stringify(value, null, 2);
  // JSON lets these stand as they are; a terminal would obey them.
  return `${text.replace(/[\u007f-\u009f]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)}\n`;
}
