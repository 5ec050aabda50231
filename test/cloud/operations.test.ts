import { describe, expect, it } from 'vitest';
import { createExtension } from '../../src/cloud/create-extension.ts';
import { deleteExtension } from '../../src/cloud/delete-extension.ts';
import { getExtension } from '../../src/cloud/get-extension.ts';
import { listExtensions } from '../../src/cloud/list-extensions.ts';
import { updateExtension } from '../../src/cloud/update-extension.ts';
import { httpServer, reply } from '../support/http-server.ts';
import { clientTo, failure, KEY } from './client-to.ts';

const demo = {
  id: '2536123203',
  name: 'demo',
  version: '9.5.2',
  extension_type: 'plugin',
  url: 'repo://2536123203',
};

describe('the requests of the operations', () => {
  const metadata = {
    name: 'demo',
    version: '9.5.2',
    extension_type: 'plugin',
    description: 'A demo',
  } as const;

  it.each([
    ['list extensions', listExtensions, {}, 'GET', '', undefined],
    [
      'list extensions with deployments',
      listExtensions,
      { include_deployments: true },
      'GET',
      '?include_deployments=true',
      undefined,
    ],
    ['create extension', createExtension, metadata, 'POST', '', metadata],
    ['get extension', getExtension, { id: '25' }, 'GET', '/25', undefined],
    [
      'get extension with deployments',
      getExtension,
      { id: '25', include_deployments: true },
      'GET',
      '/25?include_deployments=true',
      undefined,
    ],
    ['update extension', updateExtension, { id: '25', ...metadata }, 'POST', '/25', metadata],
    ['delete extension', deleteExtension, { id: '25' }, 'DELETE', '/25', undefined],
  ] as const)('%s', async (_name, operation, input, method, path, body) => {
    const server = await httpServer(reply(200, { ...demo, extensions: [] }));
    await clientTo(server.url).call<typeof operation.input, typeof operation.output>(operation, input);
    const sent = body === undefined ? '' : JSON.stringify(body);
    expect(server.arrived).toEqual([
      {
        method,
        url: `/api/v1/deployments/extensions${path}`,
        headers: {
          host: `127.0.0.1:${server.port}`,
          connection: 'keep-alive',
          accept: 'application/json',
          authorization: `ApiKey ${KEY}`,
          'user-agent': 'slipway/test',
          ...(body && { 'content-type': 'application/json', 'content-length': String(sent.length) }),
        },
        body: Buffer.from(sent),
      },
    ]);
  });

  it('carry user and password to Elastic Cloud Enterprise', async () => {
    const server = await httpServer(reply(200, { extensions: [] }));
    await clientTo(server.url, { auth: { user: 'admin', password: 'pässword' } }).call(listExtensions, {});
    expect(server.arrived[0]?.headers.authorization).toBe('Basic YWRtaW46cMOkc3N3b3Jk');
  });

  it.each([
    [
      'a name with a blank',
      createExtension,
      { name: 'my extension', version: '*', extension_type: 'bundle' },
      'create extension: name: only ASCII letters, digits and _ . - are taken',
    ],
    [
      'a type that does not exist',
      createExtension,
      { name: 'demo', version: '*', extension_type: 'zip' },
      'create extension: extension_type: expected one of "plugin"|"bundle"',
    ],
    [
      'a field that does not exist',
      createExtension,
      { name: 'demo', version: '*', extension_type: 'bundle', size: 1 },
      'create extension: Unrecognized key: "size"',
    ],
    [
      'an id that would change the path',
      getExtension,
      { id: '../../deployments' },
      'get extension: id: only ASCII letters, digits, _ and - are taken',
    ],
  ])('are refused before they leave with %s', async (_what, operation, input, message) => {
    const server = await httpServer(reply(200, demo));
    const call = clientTo(server.url).call<typeof operation.input, typeof operation.output>;
    expect(await failure(call(operation, input as never))).toMatchObject({ code: 'USAGE', message });
    expect(server.arrived).toEqual([]);
  });
});

describe('the answers of the operations', () => {
  it('keep unknown fields, drop nulls and take the resource version from its header', async () => {
    const file_metadata = { last_modified_date: '2026-03-17T00:51:23.110Z', size: 149, url: null };
    const sent = { ...demo, description: null, deployments: null, file_metadata, region: 'new' };
    const server = await httpServer(reply(200, sent, { 'x-cloud-resource-version': '7' }));
    expect(await clientTo(server.url).call(getExtension, { id: '25' })).toEqual({
      ...demo,
      file_metadata: { last_modified_date: '2026-03-17T00:51:23.110Z', size: 149 },
      region: 'new',
      resourceVersion: '7',
    });
  });

  it('show no size before there is a file, whatever date the service makes up', async () => {
    const file_metadata = { last_modified_date: '0001-01-01T00:00:00.000Z' };
    const server = await httpServer(reply(201, { ...demo, file_metadata }));
    const created = await clientTo(server.url).call(createExtension, {
      name: 'demo',
      version: '9.5.2',
      extension_type: 'plugin',
    });
    expect(created.file_metadata?.size).toBeUndefined();
  });

  it('may be empty after a delete', async () => {
    const server = await httpServer(reply(200));
    expect(await clientTo(server.url).call(deleteExtension, { id: '25' })).toEqual({});
  });

  it.each([
    [
      'a field of another type',
      { extensions: [{ ...demo, name: 5 }] },
      {},
      'extensions.0.name: expected string, received number',
    ],
    ['no list at all', {}, {}, 'extensions: expected array, received undefined'],
    [
      'a sign-in page',
      '<html><title>Sign in</title><p>Free   WiFi</html>',
      { 'content-type': 'text/html' },
      ' sent text/html instead of JSON: Sign in Free WiFi',
    ],
    [
      'text that is cut',
      '{"extensions": [',
      { 'content-type': 'application/json' },
      ' sent application/json instead of JSON: {"extensions": [',
    ],
  ])('break the contract with %s', async (_what, body, headers, fact) => {
    const server = await httpServer(reply(200, body, headers));
    const error = await failure(clientTo(server.url).call(listExtensions, {}));
    expect(error.code).toBe('API_CONTRACT');
    expect(error.message).toBe(
      `list extensions: HTTP 200: ${server.url}${fact.startsWith(' ') ? '' : ': '}${fact}`,
    );
  });

  it('break the contract when they never end', async () => {
    const server = await httpServer((_request, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024, ' ')));
      };
      response.on('drain', more);
      more();
    });
    const error = await failure(clientTo(server.url).call(listExtensions, {}));
    expect(error.code).toBe('API_CONTRACT');
    expect(error.message).toBe(`list extensions: the answer of ${server.url} is longer than 67108864 bytes`);
  });
});
