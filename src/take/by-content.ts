import { readHead } from '../formats/bytes.ts';
import type { FormatName } from '../formats/reading.ts';
import type { SourceFile } from '../model.ts';
import { isText } from './by-name.ts';
import { type Content, contentOf } from './content.ts';
import type { Taken } from './taken.ts';

/** Bytes of a file that are looked at. */
const HEAD = 64 * 1024;

/** What a file tells by itself, if its name has told something, or if it is text. */
export async function takeByContent(
  file: SourceFile,
  named: FormatName | undefined,
): Promise<Taken | undefined> {
  if (named === undefined && !isText(file.path) && !OTHER.test(file.path)) return undefined;
  const content = await lookInto(file);
  if (content.isKey) return undefined;
  const isSaid = named !== undefined && fits(named, content);
  const format = isSaid ? named : content.likely;
  if (format === undefined) return undefined;
  return { format, files: [file], because: isSaid ? 'its name' : 'its content', options: {} };
}

/** Such files are of many kinds, of which some are looked for. */
const OTHER = /(?:^|\/)[^/.]+$|\.(?:ya?ml|ca|der|keystore|truststore)$/i;

/** What the start of a file tells. */
export async function lookInto(file: SourceFile): Promise<Content> {
  const head = await readHead(file, HEAD);
  return contentOf(head, head.length === file.size);
}

/** Could the content be what its name or somebody says that it is? */
export function fits(format: FormatName, { possible }: Content): boolean {
  // A rule with a mistake in it looks like one of synonyms, whose right side may be a list.
  const alike = format === 'stemmer-override' && possible.includes('synonyms');
  return possible.length === 0 || possible.includes(format) || alike;
}
