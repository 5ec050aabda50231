import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { checkRun, finding, hostile } from '../support/check-run.ts';

describe('markdown', () => {
  it('is a table of findings, and one of releases', () => {
    const targets = [
      {
        releases: ['8.0.0-8.17.10'],
        loads: false,
        because: [{ rule: 'nested-zip', message: 'Here is a zip.' }],
      },
      { releases: ['9.5.2'], loads: true, because: [] },
    ];
    const found = finding({ line: 2, column: 3, releases: ['8.0.0-8.17.10'] });
    expect(markdown(checkRun([found], { targets }))).toBe(`# slipway check

## bundle harbour 9.\\* (words)

| | place | finding | rule |
| --- | --- | --- | --- |
| error | a.zip:2:3 | Here is a zip.<br>Unpack it. | nested-zip; 8.0.0-8.17.10 |

| release | loads | why not |
| --- | --- | --- |
| 8.0.0-8.17.10 | no | nested-zip |
| 9.5.2 | yes |  |

1 error, 0 warnings, 0 notes. \`slipway explain <rule>\` tells more.
`);
  });

  it('says so when there are no findings', () => {
    expect(markdown(checkRun([]))).toContain('\nNo findings.\n');
  });

  it('shows any text as what it says, in one row', () => {
    const row = markdown(checkRun([finding(hostile)])).split('\n')[6];
    expect(row).toBe(
      String.raw`| error | a%,b:c ::error::\]\]\> \[31m\|\<b\>\`"'\& .zip | x\]\]\>%0A,: ::warning::y  \[2J  \<script\> \& "q" \| ` +
        '\\`z\\` \ufffe .<br>Unpack it. | nested-zip |',
    );
  });
});
