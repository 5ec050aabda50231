import { describe, expect, it } from 'vitest';
import { localCloud } from '../support/local-cloud.ts';
import { BUNDLE, call, extension, rawCall, storedFile, upload, zip } from './caller.ts';
import { END, FORM, form, part } from './form.ts';
import { expectUntouched } from './untouched.ts';

const ZIP = 'application/zip';

describe('upload-extension', () => {
  it.each([ZIP, 'application/octet-stream', 'Application/Zip; charset=binary'])(
    'takes a body of %s',
    async (type) => {
      const cloud = await localCloud();
      const id = await extension(cloud);
      const { status, body } = await upload(cloud, id, zip('raw'), type);
      expect([status, body.file_metadata.size]).toEqual([200, 7]);
      expect(await storedFile(cloud, id)).toEqual(zip('raw'));
    },
  );

  it('takes a body without a type, as curl -T sends it', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const { socket, answer } = rawCall(cloud, 'upload-extension', id, { 'content-length': 7 });
    socket.write(zip('raw'));
    expect(await answer).toMatch(/^HTTP\/1.1 200 /);
    expect(await storedFile(cloud, id)).toEqual(zip('raw'));
  });

  it('takes a chunked body', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const { socket, answer } = rawCall(cloud, 'upload-extension', id, {
      'transfer-encoding': 'chunked',
      'content-type': ZIP,
    });
    socket.write('4\r\nPK\x03\x04\r\n1\r\na\r\n0\r\n\r\n');
    expect(await answer).toMatch(/^HTTP\/1.1 200 /);
    expect(await storedFile(cloud, id)).toEqual(zip('a'));
  });

  it.each([
    ['alone', [part('file', zip('form'), 'a.zip')]],
    ['without a file name', [part('file', zip('form'))]],
    [
      'between other fields',
      [part('note', Buffer.from('n')), part('file', zip('form'), 'a.zip'), part('end', Buffer.of())],
    ],
  ])('takes the form field file, %s', async (_what, parts) => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    expect((await upload(cloud, id, form(parts), FORM)).status).toBe(200);
    expect(await storedFile(cloud, id)).toEqual(zip('form'));
  });

  it('takes a form of many chunks, with all but the boundary in its file, byte for byte', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const bytes = zip(`\r\n${END.slice(0, 5)}`.repeat(100_000));
    expect((await upload(cloud, id, form([part('file', bytes, 'a.zip')]), FORM)).status).toBe(200);
    expect((await storedFile(cloud, id))?.equals(bytes)).toBe(true);
  });

  it('takes the form that fetch makes of a Blob', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const body = new FormData();
    body.set('file', new Blob([zip('blob')]), 'Extension');
    expect((await call(cloud, 'upload-extension', { id, body })).status).toBe(200);
    expect(await storedFile(cloud, id)).toEqual(zip('blob'));
  });

  it('takes an archive without entries', async () => {
    const cloud = await localCloud();
    const bytes = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1');
    expect((await upload(cloud, await extension(cloud), bytes)).status).toBe(200);
  });

  it('replaces the former file, under the same id', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, zip('old'));
    const { body } = await upload(cloud, id, zip('newer'));
    expect(body).toMatchObject({ ...BUNDLE, id, url: `repo://${id}`, file_metadata: { size: 9 } });
    expect(await storedFile(cloud, id)).toEqual(zip('newer'));
  });

  it.each([
    ['nothing', ZIP, Buffer.of()],
    ['no zip', ZIP, Buffer.from('<html></html>')],
    ['less than a zip begins with', ZIP, Buffer.from('PK\x03')],
    ['more than is allowed', ZIP, zip('x'.repeat(97))],
    ['a form with an empty file', FORM, form([part('file', Buffer.of(), 'a.zip')])],
    ['a form with no zip', FORM, form([part('file', Buffer.from('<html>'), 'a.zip')])],
    ['a form with more than is allowed', FORM, form([part('file', zip('x'.repeat(97)), 'a.zip')])],
    ['a form without the field', FORM, form([part('upload', zip('a'), 'a.zip')])],
    ['a form without any field', FORM, form([])],
    [
      'a form with the field twice',
      FORM,
      form([part('file', zip('a'), 'a.zip'), part('file', zip('b'), 'b.zip')]),
    ],
    ['a form without its end', FORM, form([part('file', zip('a'), 'a.zip')]).subarray(0, -END.length)],
    ['a form cut in its end', FORM, form([part('file', zip('a'), 'a.zip')]).subarray(0, -3)],
    ['a form cut in its first header', FORM, form([part('file', zip('a'), 'a.zip')]).subarray(0, 30)],
    [
      'a form of another boundary',
      'multipart/form-data; boundary=other',
      form([part('file', zip('a'), 'a.zip')]),
    ],
    ['a form without a boundary', 'multipart/form-data', form([part('file', zip('a'), 'a.zip')])],
  ])('refuses %s, and keeps the former file', async (_what, type, body) => {
    const cloud = await localCloud({ maxFileSize: 100 });
    const id = await extension(cloud, zip('old'));
    const answer = await upload(cloud, id, body, type);
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'extensions.request_execution_failed']);
    await expectUntouched(cloud, id);
  });

  it('refuses other types of body', async () => {
    const cloud = await localCloud();
    const { status, body } = await upload(cloud, await extension(cloud), zip('a'), 'text/plain');
    expect([status, body.errors[0].code]).toEqual([415, 'root.unsupported_media_type']);
  });

  it.each([
    ['is too large', { 'content-length': 101 }, 400],
    ['has the wrong key', { 'content-length': 50, authorization: 'ApiKey wrong' }, 401],
  ])('refuses a body that %s before its first byte is sent', async (_what, head, status) => {
    const cloud = await localCloud({ maxFileSize: 100 });
    const id = await extension(cloud, zip('old'));
    const { answer } = rawCall(cloud, 'upload-extension', id, {
      'content-type': ZIP,
      expect: '100-continue',
      ...head,
    });
    expect(await answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    await expectUntouched(cloud, id);
  });

  it('refuses a chunked body as soon as it is too large', async () => {
    const cloud = await localCloud({ maxFileSize: 100 });
    const id = await extension(cloud, zip('old'));
    const { socket, answer } = rawCall(cloud, 'upload-extension', id, {
      'transfer-encoding': 'chunked',
      'content-type': ZIP,
    });
    socket.write(`80\r\nPK\x03\x04${'x'.repeat(124)}\r\n`);
    expect(await answer).toMatch(/^HTTP\/1.1 400 /);
    await expectUntouched(cloud, id);
  });
});
