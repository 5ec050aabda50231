import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { exitCodes } from '../src/errors.ts';
import { cliPage } from '../src/report/cli.ts';
import { jsonSchemas } from '../src/report/documents.ts';
import { rulesPage } from '../src/report/rule.ts';
import { rules } from '../src/rules/index.ts';

// `npm run docs` writes these pages; a page that is older than the code fails here.
describe('docs', () => {
  it('has a section for every rule', async () => {
    await expect(rulesPage(rules)).toMatchFileSnapshot('../docs/rules.md');
  });

  it.each([...jsonSchemas()])('has the schema of %s', async (format, schema) => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../docs/schemas/${fileName(format)}`);
  });

  it('tells of every format of JSON, with its schema', async () => {
    const page = await readFile('docs/json.md', 'utf8');
    const told = [...page.matchAll(/\[schema\]\(schemas\/([^)]+)\)/g)].map(([, file]) => file);
    expect(told.sort()).toEqual([...jsonSchemas().keys()].map(fileName).sort());
  });

  it('has every command, flag and exit code', async () => {
    await expect(cliPage(commands, exitCodes)).toMatchFileSnapshot('../docs/cli.md');
  });
});

const fileName = (format: string) => `${format.replace('/', '-')}.schema.json`;
