/**
 * Changes each line of a text, whose end stays what it is; undefined takes the line out with its end. A line is what
 * java.io.BufferedReader.readLine takes for one. Numbers are 1-based.
 */
export function mapLines(text: string, change: (line: string, number: number) => string | undefined): string {
  const parts: string[] = [];
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    END.lastIndex = start;
    const found = END.exec(text);
    const end = found?.index ?? text.length;
    const changed = change(text.slice(start, end), number);
    if (changed !== undefined) parts.push(changed, found?.[0] ?? '');
    start = found === null ? text.length : END.lastIndex;
  }
  return parts.join('');
}

/** Each line ends in LF, the last one too. */
export function withLineFeeds(text: string): string {
  const ended = text.replace(END, '\n');
  return ended === '' || ended.endsWith('\n') ? ended : `${ended}\n`;
}

const END = /\r\n|\n|\r/g;
