import { describe, expect, it } from 'vitest';
import { apiHost } from '../../src/cloud/api-host.ts';

describe('the host of the API', () => {
  it.each([
    ['api.elastic-cloud.com', 'https://api.elastic-cloud.com', '/api/v1'],
    [' https://api.elastic-cloud.com/ ', 'https://api.elastic-cloud.com', '/api/v1'],
    ['https://ece.example.com:12443', 'https://ece.example.com:12443', '/api/v1'],
    ['HTTPS://ECE.example.com:443/api/v1/', 'https://ece.example.com', '/api/v1'],
    ['ece.example.com:12443/api/v1', 'https://ece.example.com:12443', '/api/v1'],
    ['http://127.0.0.1:12400', 'http://127.0.0.1:12400', '/api/v1'],
    ['localhost:9000', 'https://localhost:9000', '/api/v1'],
    ['[::1]:9000', 'https://[::1]:9000', '/api/v1'],
    ['https://gateway.example.com/elastic', 'https://gateway.example.com', '/elastic/api/v1'],
  ])('%j is %s%s', (given, origin, prefix) => {
    expect(apiHost(given)).toEqual({ origin, prefix });
  });

  it.each([
    ['', 'the host "" is neither a name nor a URL'],
    ['my cloud', 'the host "my cloud" is neither a name nor a URL'],
    ['https://', 'the host "https://" is neither a name nor a URL'],
    ['host:port', 'the host "host:port" is neither a name nor a URL'],
    ['ftp://host', 'the host "ftp://host" is not reached over https or http'],
    ['https://me:secret@host', 'the host "https://***@host" holds a user or a password'],
    ['https://host/?region=eu', 'the host "https://host/?region=eu" holds a query or a fragment'],
  ])('%j is refused', (given, message) => {
    expect(() => apiHost(given)).toThrow(expect.objectContaining({ code: 'USAGE', message }));
  });
});
