import { describe, expect, it } from 'vitest';
import { createExtension } from '../../src/cloud/create-extension.ts';
import { deleteExtension } from '../../src/cloud/delete-extension.ts';
import { getExtension } from '../../src/cloud/get-extension.ts';
import { httpFailure } from '../../src/cloud/http-failure.ts';
import { listExtensions } from '../../src/cloud/list-extensions.ts';
import { updateExtension } from '../../src/cloud/update-extension.ts';
import { httpServer, reply } from '../support/http-server.ts';
import { clientTo, failure } from './client-to.ts';

const said = (code: string, message: string, fields?: string[]) => ({
  errors: [{ code, message, ...(fields && { fields }) }],
});
const metadata = { name: 'demo', version: '*', extension_type: 'bundle' } as const;
const list = ['list extensions', listExtensions, {}] as const;
const create = ['create extension', createExtension, metadata] as const;
const get = ['get extension', getExtension, { id: '25' }] as const;
const update = ['update extension', updateExtension, { id: '25', ...metadata }] as const;
const remove = ['delete extension', deleteExtension, { id: '25' }] as const;

async function answerTo(
  [, operation, input]: typeof list | typeof create | typeof get | typeof update | typeof remove,
  status: number,
  body: unknown,
  headers = {},
) {
  const server = await httpServer(reply(status, body, headers));
  const error = await failure(
    clientTo(server.url).call<typeof operation.input, typeof operation.output>(operation, input),
  );
  return { error, server };
}

describe('the errors of the API', () => {
  it.each([
    [
      create,
      400,
      said('extensions.request_execution_failed', 'Could not download the extension', ['download_url']),
      'API_REJECTED',
      'HTTP 400: Could not download the extension (extensions.request_execution_failed; field download_url)',
    ],
    [
      list,
      401,
      said('root.unauthenticated', 'The supplied authentication is invalid'),
      'API_UNAUTHORISED',
      'HTTP 401: The supplied authentication is invalid (root.unauthenticated)',
    ],
    [
      update,
      401,
      said('extensions.unauthorised', 'The extension does not belong to you'),
      'API_UNAUTHORISED',
      'HTTP 401: The extension does not belong to you (extensions.unauthorised): the extension belongs to someone else',
    ],
    [
      update,
      401,
      said('extensions.no_user_id', 'No user'),
      'API_UNAUTHORISED',
      'HTTP 401: No user (extensions.no_user_id)',
    ],
    [
      create,
      404,
      said('extensions.no_user_id', 'No user'),
      'API_UNAUTHORISED',
      'HTTP 404: No user (extensions.no_user_id)',
    ],
    [list, 403, '', 'API_UNAUTHORISED', 'HTTP 403: the credentials do not allow this'],
    [create, 403, 'Forbidden', 'API_UNAUTHORISED', 'HTTP 403: Forbidden: the credentials do not allow this'],
    [
      get,
      403,
      said('root.unauthorized.rbac', 'No rights'),
      'API_UNAUTHORISED',
      'HTTP 403: No rights (root.unauthorized.rbac): the credentials do not allow this',
    ],
    [
      get,
      403,
      said('extensions.forbidden', 'No'),
      'API_NOT_FOUND',
      'HTTP 403: No (extensions.forbidden): the extension is gone, or not yours',
    ],
    [remove, 403, '', 'API_NOT_FOUND', 'HTTP 403: the extension is gone, or not yours'],
    [
      get,
      403,
      '<h1>Request blocked</h1>',
      'API_REJECTED',
      'HTTP 403: Request blocked: these are not the words of the API',
    ],
    [
      get,
      404,
      said('extensions.not_found', 'The extension does not exist'),
      'API_NOT_FOUND',
      'HTTP 404: The extension does not exist (extensions.not_found)',
    ],
    [list, 404, '', 'API_NOT_FOUND', 'HTTP 404'],
    [
      remove,
      400,
      said('extensions.extension_in_use', 'Cannot delete extension [25]. It is used by deployments [prod].'),
      'API_IN_USE',
      'HTTP 400: Cannot delete extension [25]. It is used by deployments [prod]. (extensions.extension_in_use)',
    ],
    [
      create,
      409,
      said('extensions.id_already_exists', 'Try again'),
      'API_CONFLICT',
      'HTTP 409: Try again (extensions.id_already_exists): the id that the service chose was taken',
    ],
    [
      update,
      409,
      said('extensions.version_conflict', 'Versions differ'),
      'API_CONFLICT',
      'HTTP 409: Versions differ (extensions.version_conflict): something else changed the extension at the same time',
    ],
    [update, 449, '', 'API_UNAUTHORISED', 'HTTP 449: the operation asks for elevated permissions'],
    [list, 418, 'tea', 'API_REJECTED', 'HTTP 418: tea'],
    [list, 408, '', 'API_UNAVAILABLE', 'HTTP 408'],
    [list, 425, '', 'API_UNAVAILABLE', 'HTTP 425'],
    [list, 429, '', 'API_UNAVAILABLE', 'HTTP 429: too many calls'],
    [list, 500, '', 'API_UNAVAILABLE', 'HTTP 500'],
    [
      list,
      503,
      '<html><body>upstream &amp; down</body></html>',
      'API_UNAVAILABLE',
      'HTTP 503: upstream &amp; down',
    ],
  ] as const)('%j answered with %i %j', async (operation, status, body, code, message) => {
    const { error } = await answerTo(operation, status, body);
    expect(error).toMatchObject({ code, message: `${operation[0]}: ${message}` });
    expect(error.hint).toMatch(/^[A-Z].*\.$/);
  });

  it('name the key and its expiry when the service does not know it', async () => {
    const { error } = await answerTo(list, 401, '');
    expect(error.hint).toBe(
      'Set EC_API_KEY to a key that is valid; Elastic Cloud keys expire after three months by default.',
    );
  });

  it('join several errors of one answer', async () => {
    const errors = [...said('a.b', 'First').errors, ...said('c.d', 'Second', ['name', 'version']).errors];
    const { error } = await answerTo(create, 400, { errors });
    expect(error.message).toBe(
      'create extension: HTTP 400: First (a.b); Second (c.d; field name; field version)',
    );
  });

  it('take the codes from the header when the body is not JSON', async () => {
    const { error } = await answerTo(get, 404, 'gone', {
      'x-cloud-error-codes': 'extensions.not_found, extensions.other',
    });
    expect(error.message).toBe('get extension: HTTP 404: gone (extensions.not_found, extensions.other)');
    expect(httpFailure(error)?.codes).toEqual(['extensions.not_found', 'extensions.other']);
  });

  it('doubt a 404 that is not in the words of the API', async () => {
    const { error, server } = await answerTo(get, 404, '<html>No such page</html>');
    expect(error).toMatchObject({
      code: 'API_CONTRACT',
      message: `get extension: HTTP 404: No such page: these are not the words of the API at ${server.url}`,
    });
  });

  it('name the limit and the wait of a 429', async () => {
    const headers = { 'x-ratelimit-interval': '1s', 'x-ratelimit-limit': '20', 'retry-after': '3' };
    const { error } = await answerTo(list, 429, '', headers);
    expect(error.message).toBe(
      'list extensions: HTTP 429: the limit is 20 calls in 1s; the service asks to wait 3 s',
    );
    expect(httpFailure(error)).toEqual({
      operation: 'list extensions',
      status: 429,
      codes: [],
      retryAfter: 3000,
      mayHaveArrived: true,
    });
  });

  it('follow no redirect, and name no more of it than the host', async () => {
    const location = 'https://user:secret@elsewhere.example.com/login?token=secret';
    const { error, server } = await answerTo(list, 307, '', { location });
    expect(error).toMatchObject({
      code: 'API_CONTRACT',
      message:
        'list extensions: HTTP 307: the service points elsewhere, to elsewhere.example.com, where credentials are not sent',
    });
    expect(server.arrived).toHaveLength(1);
  });

  it('show foreign words on one line, cleaned and cut', async () => {
    const body = `<style>p { color: red }</style>\u001b[31mNo\u001b[0m\r\n\u202eway ${'x'.repeat(500)}`;
    const { error } = await answerTo(list, 500, body);
    expect(error.message).toBe(`list extensions: HTTP 500: No way ${'x'.repeat(192)}…`);
  });
});
