// Writes the generated pages of docs/. With --check it writes nothing and fails when one of them is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { commands } from '../dist/commands/index.js';
import { exitCodes } from '../dist/errors.js';
import { cliPage } from '../dist/report/cli.js';
import { rulesPage } from '../dist/report/rule.js';
import { rules } from '../dist/rules/index.js';

const pages = {
  'docs/rules.md': rulesPage(rules),
  'docs/cli.md': cliPage(commands, exitCodes),
};

for (const [file, content] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) await writeFile(file, content);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== content) {
    console.error(`${file} is stale\n  Run npm run docs and commit it.`);
    process.exitCode = 1;
  }
}
