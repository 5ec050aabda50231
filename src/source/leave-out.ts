import ignore from 'ignore';

/** The file at the root of a source that says what is not part of the extension, in the syntax of gitignore. */
export const IGNORE_FILE = '.slipwayignore';

/**
 * What version control, desktops, editors and npm leave behind, and Slipway's own files. A line of `.slipwayignore` or
 * `slipway.json` that starts with `!` takes one back. node_modules is among them because Elasticsearch runs no
 * JavaScript, while `npm install` beside the content would add thousands of files. README.md, package.json and the like
 * are not: they may well be meant. A leading `/` means the root alone and is not shown.
 */
const BUILT_IN: readonly string[] = [
  '.git', // a file in a worktree or a submodule
  '.git/',
  '.hg/',
  '.svn/',
  '.DS_Store',
  '._*',
  '__MACOSX/',
  'Thumbs.db',
  'desktop.ini',
  '*~',
  '*.swp',
  '.#*',
  '.idea/',
  '.vscode/',
  'node_modules/',
  '.*.partial', // what a killed Slipway leaves of a file that it was about to replace
  `/${IGNORE_FILE}`,
  '/slipway.json',
  '/.slipway/',
];

/** Why this path is left out, such as `.slipwayignore:3: *.bak`; undefined when it stays. */
export type LeaveOut = (path: string, kind: 'file' | 'folder') => string | undefined;

/** The last line that fits a path decides, as in git: built-in names first, then `.slipwayignore`, then `slipway.json`. */
export function leaveOut(ignoreFile: string, further: readonly string[]): LeaveOut {
  const lines = ignoreFile.replace(/^\ufeff/, '').split(/\r?\n/);
  const rules = ignore({ ignorecase: false }).add([
    ...BUILT_IN.map((pattern) => ({ pattern, mark: `built-in: ${pattern.replace(/^\//, '')}` })),
    ...lines.map((pattern, index) => ({ pattern, mark: `${IGNORE_FILE}:${index + 1}: ${pattern}` })),
    ...further.map((pattern) => ({ pattern, mark: `slipway.json: ${pattern}` })),
  ]);
  return (path, kind) => rules.test(kind === 'folder' ? `${path}/` : path).rule?.mark;
}
