import { readFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';

/** Slipway's own version, from its package.json. */
export async function slipwayVersion(): Promise<string> {
  return String((await manifest()).version);
}

/**
 * The URI below which `docs/` lies: the `homepage` of package.json, if it names one. Otherwise the package itself, as it
 * is installed here, which is true for this machine and dead for others.
 */
export async function docsHome(): Promise<string> {
  return homeOf((await manifest()).homepage);
}

export function homeOf(homepage: string | undefined): string {
  return homepage === undefined ? PACKAGE.href : `${homepage.replace(/#.*|\/$/g, '')}/`;
}

const PACKAGE = new URL('../../', import.meta.url);

async function manifest(): Promise<{ readonly version: string; readonly homepage?: string }> {
  return JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8'));
}

/** `slipway/0.1.0 (node/20.19.0; linux x64)` */
export async function userAgent(): Promise<string> {
  return `slipway/${await slipwayVersion()} (node/${process.versions.node}; ${platform()} ${arch()})`;
}
