import { describe, expect, it } from 'vitest';
import { httpFailure } from '../../src/cloud/http-failure.ts';
import { networkError } from '../../src/cloud/network-error.ts';
import { SlipwayError } from '../../src/errors.ts';

const HOST = 'https://api.example.com';
const failed = (parts: object, message = 'raw') => Object.assign(new Error(message), parts);
const named = (error: unknown, host = HOST) => networkError('list extensions', host, error) as SlipwayError;
const address = { address: '192.0.2.1', port: 443 };

describe('a network error', () => {
  it.each([
    [
      { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'api.example.com' },
      'the name is not known (ENOTFOUND api.example.com)',
      false,
    ],
    [
      { code: 'EAI_FAIL', syscall: 'getaddrinfo', hostname: 'api.example.com' },
      'no connection came about (EAI_FAIL api.example.com)',
      false,
    ],
    [
      { code: 'ECONNREFUSED', syscall: 'connect', ...address },
      'the connection was refused (ECONNREFUSED 192.0.2.1:443)',
      false,
    ],
    [
      { code: 'ETIMEDOUT', syscall: 'connect', ...address },
      'the other side does not respond (ETIMEDOUT 192.0.2.1:443)',
      false,
    ],
    [{ code: 'ETIMEDOUT', syscall: 'read' }, 'the other side does not respond (ETIMEDOUT)', true],
    [
      { code: 'EADDRNOTAVAIL', syscall: 'connect', ...address },
      'no connection came about (EADDRNOTAVAIL 192.0.2.1:443)',
      false,
    ],
    [{ code: 'UND_ERR_CONNECT_TIMEOUT' }, 'no connection came about (UND_ERR_CONNECT_TIMEOUT)', false],
    [
      { code: 'ECONNRESET', syscall: 'read' },
      'the connection was closed before the answer was complete (ECONNRESET)',
      true,
    ],
    [
      { code: 'EPIPE', syscall: 'write' },
      'the connection was closed before the answer was complete (EPIPE)',
      true,
    ],
    [
      { code: 'UND_ERR_SOCKET' },
      'the connection was closed before the answer was complete (UND_ERR_SOCKET)',
      true,
    ],
    [
      { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      'its certificate is signed by an authority that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
      false,
    ],
    [{ code: 'CERT_HAS_EXPIRED' }, 'its certificate is out of date (CERT_HAS_EXPIRED)', false],
    [{ code: 'CERT_REVOKED' }, 'TLS could not be agreed on (CERT_REVOKED)', false],
    [
      { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' },
      'TLS could not be agreed on (ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION)',
      false,
    ],
    [
      { code: 'UND_ERR_PRX_TLS' },
      'the certificate of the proxy is for another name (UND_ERR_PRX_TLS)',
      false,
    ],
  ])('%j is put in plain words', (parts, fact, mayHaveArrived) => {
    const error = named(failed(parts));
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', message: `list extensions: ${HOST}: ${fact}` });
    expect(error.hint).toMatch(/^[A-Z].*\.$/);
    expect(httpFailure(error)).toEqual({
      operation: 'list extensions',
      status: undefined,
      codes: [parts.code],
      retryAfter: undefined,
      mayHaveArrived,
    });
  });

  it('of a name with several addresses names the first', () => {
    const each = [failed({ code: 'ECONNREFUSED', syscall: 'connect', address: '::1', port: 9 })];
    const error = named(Object.assign(new AggregateError(each), { code: 'ECONNREFUSED' }));
    expect(error.message).toBe(`list extensions: ${HOST}: the connection was refused (ECONNREFUSED ::1:9)`);
    expect(httpFailure(error)?.mayHaveArrived).toBe(false);
  });

  it('keeps nothing of the original', () => {
    const error = named(failed({ code: 'ECONNRESET', headers: 'secret' }, 'secret'));
    expect(JSON.stringify([error.message, error.hint, error.cause])).not.toContain('secret');
  });

  it.each([
    ['an error that was named before', new SlipwayError('INTERRUPTED', 'interrupted', 'Run again.')],
    ['a bug', new TypeError('x is not a function')],
    ['a misuse of the HTTP library', failed({ code: 'UND_ERR_INVALID_ARG' })],
    ['what is no error', 'text'],
  ])('is not made of %s', (_what, error) => {
    expect(named(error)).toBe(error);
  });
});

describe('the failure behind an error', () => {
  it('is found however often it was wrapped', () => {
    const error = named(failed({ code: 'EPIPE' }));
    const wrapped = new SlipwayError('API_UNREACHABLE', 'again', 'Run again.', error);
    expect(httpFailure(wrapped)).toBe(error.cause);
  });

  it('is undefined for any other error', () => {
    expect(httpFailure(new Error('other', { cause: 'text' }))).toBeUndefined();
  });
});
