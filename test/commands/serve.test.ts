import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { slipway } from './in-process.ts';

describe('serve', () => {
  it.each([
    ['--port', '65536', '--port 65536 is no port'],
    ['--port', '-1', '--port -1 is no port'],
    ['--port', 'http', '--port http is no port'],
    ['--user', 'anna', '--user has no name, colon and password'],
    ['--user', ':secret', '--user has no name, colon and password'],
    ['--user', 'anna:', '--user has no name, colon and password'],
    ['--rate-limit', '100', '--rate-limit 100 is no number of calls in seconds'],
    ['--rate-limit', '0/60', '--rate-limit 0/60 is no number of calls in seconds'],
    ['--rate-limit', '100/0', '--rate-limit 100/0 is no number of calls in seconds'],
    ['--used-by', '25', '--used-by 25 names no extension and deployment'],
    ['--used-by', '=d1', '--used-by =d1 names no extension and deployment'],
    ['--used-by', '25=', '--used-by 25= names no extension and deployment'],
  ])('takes no %s %s, and makes no store', async (flag, value, fact) => {
    const cwd = await folder({});
    expect(await slipway(['serve', flag, value], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`USAGE  ${fact}\n`),
    });
    expect(await readdir(cwd)).toEqual([]);
  });
});
