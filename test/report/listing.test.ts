import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model.ts';
import { sourceText } from '../../src/report/listing.ts';
import { sourceOf } from '../support/extension.ts';

const files = { 'a.txt': 'abc', 'b/c/d.txt': 'x'.repeat(1500), 'b/c/e.txt': '', 'b/f.txt': 'xy' };

describe('sourceText', () => {
  it('shows the files as a tree, with sizes', () => {
    expect(sourceText(sourceOf(files))).toBe(
      `a.txt  3 B
b/
  c/
    d.txt  1.5 kB
    e.txt  0 B
  f.txt  2 B

4 files, 1.5 kB before compression.
`,
    );
  });

  it('shows empty folders, the links that were followed, and what is left out and why', () => {
    const source: Source = {
      ...sourceOf({ 'a.txt': 'abc' }, { emptyFolders: ['x/y'], links: [{ path: 'a.txt', target: 'b.txt' }] }),
      leftOut: [
        { path: '.git/', because: 'built-in: .git/' },
        { path: 'x.bak', because: '.slipwayignore:3: *.bak' },
      ],
    };
    expect(sourceText(source)).toBe(
      `a.txt  3 B
x/
  y/

1 file, 3 B before compression.

Links that were followed:
  a.txt -> b.txt

Left out:
  .git/  (built-in: .git/)
  x.bak  (.slipwayignore:3: *.bak)
`,
    );
  });
});
