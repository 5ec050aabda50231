import { readFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';

/** Slipway's own version, from its package.json. */
export async function slipwayVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}

/** `slipway/0.1.0 (node/20.19.0; linux x64)` */
export async function userAgent(): Promise<string> {
  return `slipway/${await slipwayVersion()} (node/${process.versions.node}; ${platform()} ${arch()})`;
}
