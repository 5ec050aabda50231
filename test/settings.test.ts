import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { cloudSettings, duration, entriesDate } from '../src/settings.ts';
import { folder } from './support/folder.ts';

const key = { EC_API_KEY: 'key' };
const nobody = { HOME: '/nonexistent' };
const settings = (env: Record<string, string>, flags = {}) =>
  cloudSettings(flags, undefined, { ...nobody, ...env });

async function withClouds(clouds: object) {
  const root = await folder({ 'slipway.json': JSON.stringify({ extensions: [{ path: 'a' }], clouds }) });
  return readConfig(root);
}

const own = (name: string) => ({
  host: `${name}.example.com`,
  apiKeyVariable: `SLIPWAY_${name.toUpperCase()}_API_KEY`,
});

async function withEcctl(content: object) {
  return { HOME: await folder({ '.ecctl/config.json': JSON.stringify(content) }) };
}

describe('the host', () => {
  it.each([
    ['by default Elastic Cloud', {}, {}, 'https://api.elastic-cloud.com'],
    ['EC_HOST', { EC_HOST: 'ece.example.com' }, {}, 'ece.example.com'],
    ['EC_ENDPOINT before EC_HOST', { EC_HOST: 'b', EC_ENDPOINT: 'a' }, {}, 'a'],
    ['an empty variable counts as none', { EC_HOST: '' }, {}, 'https://api.elastic-cloud.com'],
    ['--host before the environment', { EC_HOST: 'b' }, { host: 'c' }, 'c'],
  ])('is %s', async (_what, env, flags, host) => {
    expect((await settings({ ...key, ...env }, flags)).host).toBe(host);
  });

  it("is that of slipway.json's only cloud", async () => {
    const config = await withClouds({ cloud: { host: 'https://api.us-gov-east-1.aws.elastic-cloud.com' } });
    expect((await cloudSettings({}, config, { ...nobody, ...key })).host).toBe(
      'https://api.us-gov-east-1.aws.elastic-cloud.com',
    );
  });

  it('is that of --cloud, also before the environment', async () => {
    const config = await withClouds({ a: own('a'), b: own('b') });
    const env = { ...nobody, SLIPWAY_B_API_KEY: 'b', EC_HOST: 'c' };
    expect((await cloudSettings({ cloud: 'b' }, config, env)).host).toBe('b.example.com');
  });

  it('is not guessed for a cloud that is not listed', async () => {
    const config = await withClouds({ a: own('a') });
    await expect(cloudSettings({ cloud: 'x' }, config, { ...nobody, ...key })).rejects.toMatchObject({
      code: 'SETTINGS',
      hint: 'Pass --cloud with one of: a.',
    });
  });
  it('is not guessed among several clouds', async () => {
    const config = await withClouds({ a: own('a'), b: own('b') });
    await expect(cloudSettings({}, config, { ...nobody, ...key })).rejects.toMatchObject({
      code: 'SETTINGS',
      hint: 'Pass --cloud with one of: a, b.',
    });
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'is not that of a cloud %s that nobody listed',
    async (cloud) => {
      const config = await withClouds({ a: own('a') });
      await expect(cloudSettings({ cloud }, config, { ...nobody, ...key })).rejects.toMatchObject({
        code: 'SETTINGS',
      });
    },
  );
});

describe('credentials', () => {
  it.each([
    ['EC_API_KEY', { EC_API_KEY: 'a', ECE_API_KEY: 'b' }, {}, { apiKey: 'a' }],
    ['ECE_API_KEY', { ECE_API_KEY: 'b', CLOUD_API_KEY: 'c' }, {}, { apiKey: 'b' }],
    ['CLOUD_API_KEY', { CLOUD_API_KEY: 'c' }, {}, { apiKey: 'c' }],
    ['standard input before the environment', { EC_API_KEY: 'a' }, { apiKey: 'd' }, { apiKey: 'd' }],
    ['a key without the line break it was pasted with', { EC_API_KEY: 'a\n' }, {}, { apiKey: 'a' }],
    ['EC_USER and EC_PASS', { EC_USER: 'u', EC_PASS: 'p' }, {}, { user: 'u', password: 'p' }],
    [
      'EC_USERNAME beside an empty EC_USER',
      { EC_USER: '', EC_USERNAME: 'u', EC_PASS: 'p' },
      {},
      { user: 'u', password: 'p' },
    ],
    ['EC_USERNAME and EC_PASSWORD', { EC_USERNAME: 'u', EC_PASSWORD: 'p' }, {}, { user: 'u', password: 'p' }],
  ])('are %s', async (_what, env, flags, auth) => {
    expect((await settings(env, flags)).auth).toEqual(auth);
  });

  it.each([
    ['nothing is set', {}, 'CREDENTIALS_MISSING'],
    ['a user has no password', { EC_USER: 'u' }, 'CREDENTIALS_MISSING'],
    ['a password has no user', { EC_PASS: 'p' }, 'CREDENTIALS_MISSING'],
    ['a key and a user are set', { EC_API_KEY: 'a', EC_USER: 'u', EC_PASS: 'p' }, 'CREDENTIALS_CONFLICT'],
    ['a key holds a blank', { EC_API_KEY: 'a b' }, 'SETTINGS'],
  ])('are refused when %s', async (_when, env, code) => {
    await expect(settings(env)).rejects.toMatchObject({ code });
  });

  it('of a cloud that names its variable come from there alone', async () => {
    const config = await withClouds({ ece: own('ece') });
    const named = { cloud: 'ece' };
    const env = { ...nobody, EC_API_KEY: 'other' };
    await expect(cloudSettings(named, config, env)).rejects.toMatchObject({
      code: 'CREDENTIALS_MISSING',
      message: 'no credentials: SLIPWAY_ECE_API_KEY is not set',
    });
    expect((await cloudSettings(named, config, { ...env, SLIPWAY_ECE_API_KEY: 'mine' })).auth).toEqual({
      apiKey: 'mine',
    });
  });

  it('of the environment do not go to a host of slipway.json that names no variable, even by name', async () => {
    const config = await withClouds({ cloud: { host: 'evil.example.com' } });
    await expect(cloudSettings({ cloud: 'cloud' }, config, { ...nobody, ...key })).rejects.toMatchObject({
      code: 'SETTINGS',
    });
  });

  it.each(['', '.', 'relative'])(
    'of ecctl are not looked for in the checkout when HOME is %j',
    async (home) => {
      const here = await folder({ '.ecctl/config.json': '{"host":"evil.example.com","api_key":"x"}' });
      const cwd = process.cwd();
      process.chdir(here);
      try {
        expect((await cloudSettings({}, undefined, { ...key, HOME: home })).host).toBe(
          'https://api.elastic-cloud.com',
        );
      } finally {
        process.chdir(cwd);
      }
    },
  );

  it.each([
    ['names no variable', { host: 'evil.example.com' }],
    ['was not asked for by name', { host: 'evil.example.com', apiKeyVariable: 'SLIPWAY_EVIL_API_KEY' }],
    ['is a deployment', { host: 'https://mine.es.us-central1.gcp.elastic-cloud.com' }],
    ['looks like Elastic', { host: 'https://api.elastic-cloud.com.evil.example' }],
    ['hides behind a user', { host: 'https://api.elastic-cloud.com@evil.example' }],
  ])('of the environment do not go to a host of slipway.json that %s', async (_what, cloud) => {
    const config = await withClouds({ cloud });
    const env = { ...nobody, ...key };
    await expect(cloudSettings({}, config, env)).rejects.toMatchObject({ code: 'SETTINGS' });
    await expect(cloudSettings({ apiKey: 'd' }, config, env)).rejects.toMatchObject({ code: 'SETTINGS' });
  });

  it('of the environment other than keys cannot be named in slipway.json', async () => {
    const cloud = { host: 'evil.example.com', apiKeyVariable: 'GITHUB_TOKEN' };
    await expect(withClouds({ cloud })).rejects.toMatchObject({ code: 'SETTINGS' });
  });

  it('from standard input need no others, and go over them', async () => {
    const env = { EC_USER: 'u', EC_PASS: 'p', EC_API_KEY: 'a' };
    expect((await settings(env, { apiKey: 'd' })).auth).toEqual({ apiKey: 'd' });
  });

  it('of a user do not go to a cloud that names its variable', async () => {
    const config = await withClouds({ a: own('a') });
    const env = { ...nobody, EC_USER: 'u', EC_PASS: 'p' };
    await expect(cloudSettings({ cloud: 'a' }, config, env)).rejects.toMatchObject({
      code: 'CREDENTIALS_MISSING',
    });
  });

  it("of ecctl's file are used for its own host", async () => {
    const env = await withEcctl({ host: 'https://ece.example.com', api_key: 'e' });
    expect(await settings(env)).toMatchObject({ host: 'https://ece.example.com', auth: { apiKey: 'e' } });
  });

  it("of ecctl's file go to no other host", async () => {
    const env = await withEcctl({ host: 'https://ece.example.com', api_key: 'e' });
    await expect(settings({ ...env, EC_HOST: 'other.example.com' })).rejects.toMatchObject({
      code: 'CREDENTIALS_MISSING',
    });
  });

  it('never stand in the error about them', async () => {
    const error = await settings({ EC_API_KEY: 'top secret' }).catch((thrown: Error) => thrown);
    expect(String(error)).not.toContain('top');
  });
});

describe('duration', () => {
  it.each([
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['500ms', 500],
    ['1.5s', 1500],
    ['30', 30_000],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as %j milliseconds', (text, milliseconds) => {
    expect(duration('--timeout', text)).toBe(milliseconds);
  });

  it.each(['5 m', 'soon', '1d', '-1s', '5mm', 's', '1.2.3', '0', '0s', '1000h'])('refuses %j', (text) => {
    expect(() => duration('--timeout', text)).toThrow(
      `--timeout is "${text}"; a duration of 1 ms to 24 days was expected`,
    );
  });
});

describe('entriesDate', () => {
  it('is SOURCE_DATE_EPOCH in seconds', () => {
    expect(entriesDate({ SOURCE_DATE_EPOCH: '1700000000' })).toEqual(new Date('2023-11-14T22:13:20Z'));
  });

  it.each([{}, { SOURCE_DATE_EPOCH: '' }])('is nothing for %j', (env) => {
    expect(entriesDate(env)).toBeUndefined();
  });

  it.each(['now', '1.5', '-1', '1e9'])('refuses %j', (epoch) => {
    expect(() => entriesDate({ SOURCE_DATE_EPOCH: epoch })).toThrow('SOURCE_DATE_EPOCH');
  });
});
