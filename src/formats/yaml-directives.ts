/** What SnakeYAML refuses of the lines that begin with %, and the library takes. */
export interface DirectiveProblem {
  readonly offset: number;
  readonly message: string;
}

/** The directives in front of the first document: ScannerImpl.scanDirective, ParserImpl.processDirectives. */
export function refusedDirectives(text: string): readonly DirectiveProblem[] {
  const found: DirectiveProblem[] = [];
  const seen = new Set<string>();
  let offset = 0;
  for (const line of text.replace(/^\ufeff/, ' ').split('\n')) {
    const message = line.startsWith('%') ? refusedDirective(line) : undefined;
    if (message !== undefined) {
      found.push({ offset, message });
    } else if (line.startsWith('%')) {
      const [directive = ''] = /^%YAML|^%TAG +\S+/.exec(line) ?? [];
      if (seen.has(directive)) found.push({ offset, message: `found ${directive} a second time` });
      seen.add(directive === '' ? line : directive);
      if (VERSION.test(line) && !/^%YAML +0*1\./.test(line)) {
        found.push({ offset, message: 'found incompatible YAML document (version 1.* is required)' });
      }
    } else if (!/^ *(?:#|\r?$)/.test(line)) {
      const isStart = /^---(?:\s|$)/.test(line);
      if (seen.size > 0 && !isStart) found.push({ offset, message: 'expected --- behind the directives' });
      break;
    }
    offset += line.length + 1;
  }
  return found;
}

/** Why the scanner refuses a line that begins with %; undefined when it takes it. */
export function refusedDirective(line: string): string | undefined {
  const [, name] = /^%([\w-]*)/.exec(line) ?? [];
  const form = name === 'YAML' ? VERSION : name === 'TAG' ? TAG : OTHER;
  return form.test(line) ? undefined : 'this is no directive';
}

const VERSION = /^%YAML +\d+\.\d+(?: *| +#.*)\r?$/;
const TAG = /^%TAG +!(?:[\w-]*!)? +[\w\-;/?:@&=+$,.!~*'()[\]%]+(?: *| +#.*)\r?$/;
const OTHER = /^%[\w-]+(?: .*)?\r?$/;
