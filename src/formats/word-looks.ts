/** What is odd about a word of a list, and where in it. */
export interface Oddity {
  readonly kind: string;
  /** Index in the word. */
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

/** The first thing that makes a line of a word list another one than its author meant; undefined for a plain word. */
export function oddityOf(word: string, indent: number): Oddity | undefined {
  for (const [kind, pattern, message, hint] of LOOKS) {
    const found = pattern.exec(word);
    if (found === null) continue;
    const quoted = JSON.stringify(word.length > 60 ? `${word.slice(0, 60)}…` : word);
    return { kind, at: found.index, message: `${quoted} ${message}`, hint };
  }
  if (indent > 0 && word.startsWith('#')) {
    return {
      kind: 'words-comment',
      at: 0,
      message: 'blanks stand before #, so this is no comment but a word.',
      hint: 'Put # in the first column.',
    };
  }
  return undefined;
}

const LOOKS: readonly (readonly [kind: string, pattern: RegExp, message: string, hint: string])[] = [
  [
    'words-snowball-comment',
    /^\||\s\|(\s|$)/,
    'is one word up to its end: what stands after | is no comment.',
    'Take out | and what follows it; lists of the Snowball project have such comments.',
  ],
  [
    'words-rule',
    /=>/,
    'is one word: a list of words has no rules.',
    'Write one word a line, or use the file where rules are read: synonyms_path, rules_path or mappings_path.',
  ],
  [
    'words-comment',
    /\s(#|\/\/|;)|^(\/\/|;|--)/,
    'is one word up to its end: a comment has a line of its own, with # in the first column.',
    'Put the comment on a line of its own that starts with #.',
  ],
  [
    'words-several',
    /,(?!\d)|;$/,
    'is one word: commas and semicolons part nothing.',
    'Write one word a line, without commas.',
  ],
  [
    'words-quotes',
    /^(["']).*\1$/,
    'is a word with its quotes: they are not taken away.',
    'Take the quotes out.',
  ],
];
