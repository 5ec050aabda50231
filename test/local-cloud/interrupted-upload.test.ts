import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localCloud } from '../support/local-cloud.ts';
import { extension, slowCall, upload, zip } from './caller.ts';
import { FORM, form, part } from './form.ts';
import { expectUntouched } from './untouched.ts';

const ZIP = 'application/zip';

describe('an upload that breaks off', () => {
  const whole = form([part('file', zip('newer'), 'a.zip')]);
  it.each([
    ['a raw body, cut in the middle', { 'content-type': ZIP, 'content-length': 50 }, zip('half')],
    ['a raw body, before its first byte', { 'content-type': ZIP, 'content-length': 50 }, Buffer.of()],
    [
      'a chunked body',
      { 'content-type': ZIP, 'transfer-encoding': 'chunked' },
      Buffer.from('4\r\nPK\x03\x04\r\n'),
    ],
    [
      'a form, cut in the file',
      { 'content-type': FORM, 'content-length': whole.length },
      whole.subarray(0, -20),
    ],
    [
      'a form, cut in a header',
      { 'content-type': FORM, 'content-length': whole.length },
      whole.subarray(0, 30),
    ],
    [
      'a form, one byte before its end',
      { 'content-type': FORM, 'content-length': whole.length },
      whole.subarray(0, -1),
    ],
  ])('keeps the former file, and leaves nothing behind: %s', async (_what, head, sent) => {
    for (const cut of ['destroy', 'end'] as const) {
      const failures: unknown[] = [];
      const cloud = await localCloud({ onFailure: (error) => failures.push(error) });
      const id = await extension(cloud, zip('old'));
      const { socket, answer } = await slowCall(cloud, 'upload-extension', id, head);
      await new Promise<void>((resolve) => socket.write(sent, () => resolve()));
      if (cut === 'destroy') socket.resetAndDestroy();
      else socket.end();
      expect(await answer).not.toContain('200');
      await expectUntouched(cloud, id);
      expect(failures).toEqual([]);
    }
  });

  it('is given up when no byte comes for a while', async () => {
    const cloud = await localCloud({ idleTimeout: 0.05 });
    const id = await extension(cloud, zip('old'));
    const { socket, answer } = await slowCall(cloud, 'upload-extension', id, {
      'content-type': ZIP,
      'content-length': 50,
    });
    socket.write(zip('half'));
    await answer;
    await expectUntouched(cloud, id);
  });

  it('leaves to the next upload what a killed process left', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, zip('old'));
    const folder = join(cloud.dataFolder, 'extensions', id);
    await writeFile(join(folder, 'c0ffee.part'), zip('half'));
    await upload(cloud, id, zip('new'));
    expect((await readdir(folder)).sort()).toEqual(['extension.json', 'file.zip']);
  });
});
