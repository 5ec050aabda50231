import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { exitCodes } from '../src/errors.ts';
import { cliPage } from '../src/report/cli.ts';
import { rulesPage } from '../src/report/rule.ts';
import { rules } from '../src/rules/index.ts';

// `npm run docs` writes these pages; a page that is older than the code fails here.
describe('docs', () => {
  it('has a section for every rule', async () => {
    await expect(rulesPage(rules)).toMatchFileSnapshot('../docs/rules.md');
  });

  it('has every command, flag and exit code', async () => {
    await expect(cliPage(commands, exitCodes)).toMatchFileSnapshot('../docs/cli.md');
  });
});
