/** A column of a line of a user dictionary, and where in the line it starts. */
export interface Column {
  readonly value: string;
  readonly at: number;
}

/**
 * The columns of a line, as CSVUtil.parse in Lucene makes them: commas part, save in quotes; every column but the last one
 * loses the quotes around it, and two quotes in a row become one. Undefined for an odd number of quotes.
 */
export function parseDictionaryCsv(line: string): readonly Column[] | undefined {
  const columns: Column[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line.charAt(at) === '"') isQuoted = !isQuoted;
    if (line.charAt(at) !== ',' || isQuoted) continue;
    columns.push({ value: unquoted(line.slice(start, at)), at: start });
    start = at + 1;
  }
  columns.push({ value: line.slice(start), at: start });
  return isQuoted ? undefined : columns;
}

function unquoted(column: string): string {
  const [, inside = column] = /^"([^"]+)"$/.exec(column) ?? [];
  return inside.replaceAll('""', '"');
}
