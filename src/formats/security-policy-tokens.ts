/** One token of a policy file, as java.io.StreamTokenizer cuts it for sun.security.provider.PolicyParser. */
export interface PolicyToken {
  readonly kind: 'word' | 'quoted' | 'mark' | 'end';
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** The tokens of a whole text, the last of them `end`. Comments are gone. */
export function policyTokens(text: string): readonly PolicyToken[] {
  const tokens: PolicyToken[] = [];
  let line = 1;
  let lineStart = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [whole, word, double, single] = found;
    const place = { line, column: found.index - lineStart + 1 };
    if (word !== undefined) tokens.push({ kind: 'word', text: word, ...place });
    else if (double !== undefined) tokens.push({ kind: 'quoted', text: unescaped(double), ...place });
    else if (single !== undefined) tokens.push({ kind: 'mark', text: "'", ...place });
    else if (!IGNORED.test(whole)) tokens.push({ kind: 'mark', text: whole, ...place });
    for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = found.index + at + 1;
    }
  }
  return [...tokens, { kind: 'end', text: 'end of file', line, column: text.length - lineStart + 1 }];
}

/** A quote ends with its line, closed or not. A lone slash is a token; below a blank all is blank. */
const TOKEN =
  /([\w.$\u00a0-\uffff]+)|"((?:[^"\\\n\r]|\\[^\n\r])*)"?|'((?:[^'\\\n\r]|\\[^\n\r])*)'?|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|[\0- ]+|[\s\S]/g;

const IGNORED = /^(?:\/\/|\/\*|[\0- ]+$)/;

function unescaped(quoted: string): string {
  return quoted.replaceAll(/\\([0-3]?[0-7]{1,2}|[\s\S])/g, (_all, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\u000b',
};
