/** What the placeholders stand for: `{{name}}` for `values.name`. */
export interface Values {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** The release that the template's jar was compiled for. */
  readonly compiledFor: string;
  /** The version of Slipway itself. */
  readonly slipway: string;
}

export interface TemplateFile {
  /** Relative, separated by `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * A template's file -> the author's. Placeholders are filled in the path and, unless the file is binary, in the text,
 * escaped for the file's format. A leading `_` in a name stands for the `.` that `npm pack` would act upon.
 * GitHub's own `${{ ... }}` has blanks inside, and stays.
 */
export function fill({ path, bytes }: TemplateFile, values: Values): TemplateFile {
  const to = replace(path.replaceAll(/(^|\/)_/g, '$1.'), values, (value) => value);
  if (bytes.includes(0)) return { path: to, bytes };
  return {
    path: to,
    bytes: Buffer.from(replace(Buffer.from(bytes).toString('utf8'), values, escapeFor(to))),
  };
}

function replace(text: string, values: Values, escaped: (value: string) => string): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, key: string) => {
    const value = new Map(Object.entries(values)).get(key);
    if (typeof value !== 'string') throw new Error(`no value for ${placeholder} of the template`);
    return escaped(value);
  });
}

function escapeFor(path: string): (value: string) => string {
  if (path.endsWith('.json')) return (value) => JSON.stringify(value).slice(1, -1);
  if (path.endsWith('.xml')) return escapeXml;
  if (path.endsWith('.properties')) return escapeProperty;
  return (value) => value;
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** java.util.Properties reads ISO-8859-1 and `\uXXXX`. `$` and `@` would start a placeholder of Maven's filtering. */
function escapeProperty(value: string): string {
  return value.replaceAll(/[\\$@]|[^\x20-\x7e]|^ /g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
