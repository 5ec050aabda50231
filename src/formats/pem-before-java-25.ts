import { decoded, HYPHENS, NO_END, NO_HEADER, type PemStep, wrongFooter } from './pem.ts';
import { isJavaWhitespace } from './word-lines.ts';

/**
 * Reads on from an offset as Java does before 25 (X509Factory.readOneBlock): a header begins its line, takes all of it,
 * and a block that the file's end cuts off is refused.
 */
export function nextPemBeforeJava25(text: string, from: number): PemStep {
  const start = headerAfter(text, from);
  if (start === -1) return { kind: 'end', unfinished: undefined };
  const hidden = text.indexOf('-----BEGIN ', from);
  const isHidden = hidden !== -1 && hidden < start;
  const stop = (at: number, message: string): PemStep => ({
    kind: 'fault',
    fault: isHidden ? { at: hidden, message: HIDDEN } : { at, message },
  });
  const unfinished = () => stop(start, `the block that begins here has no end: ${NO_END}`);

  const lineEnd = /\r\n|\n|\r/g;
  lineEnd.lastIndex = start + 5;
  const ending = lineEnd.exec(text);
  if (ending === null || lineEnd.lastIndex === text.length) return unfinished();
  const dataAt = lineEnd.lastIndex;
  const footer = text.indexOf('-', dataAt);
  if (footer === -1) return unfinished();
  const footerEnd = ending[0] === '\r' ? /[\r\n]/g : /\n/g;
  footerEnd.lastIndex = footer + 1;
  const close = footerEnd.exec(text)?.index ?? text.length;

  const title = javaStripTrailing(text.slice(start, ending.index));
  const footing = javaStripTrailing(text.slice(footer, close).replaceAll('\r', ''));
  if (title.length < 16 || !title.startsWith('-----BEGIN ') || !title.endsWith(HYPHENS))
    return stop(start, NO_HEADER);
  if (footing.length < 14 || !footing.startsWith('-----END ') || !footing.endsWith(HYPHENS))
    return stop(footer, 'this is no line such as -----END CERTIFICATE-----, alone on its line');
  const type = title.slice(11, -5);
  if (footing.slice(9, -5) !== type) return stop(footer, wrongFooter(type, footing.slice(5, -5)));
  return { kind: 'block', block: { at: start, type, ...decoded(text, dataAt, footer) }, next: close + 1 };
}

const HIDDEN = 'something stands before -----BEGIN on this line, which before Java 25 has to begin it';

/** Five hyphens that begin a line, or with which the reader begins. */
function headerAfter(text: string, from: number): number {
  const header = /-{5}/g;
  header.lastIndex = from;
  for (let found = header.exec(text); found !== null; found = header.exec(text)) {
    const before = text[found.index - 1];
    if (found.index === from || before === '\r' || before === '\n') return found.index;
    const run = /[^-]|$/g;
    run.lastIndex = found.index;
    header.lastIndex = Math.max(run.exec(text)?.index ?? text.length, found.index + 5);
  }
  return -1;
}

/** java.lang.String.stripTrailing, for text of one byte a character. */
function javaStripTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && isJavaWhitespace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
