// After `npm install --omit-lockfile-registry-resolved=false`: takes the download addresses out of package-lock.json, so
// that any registry serves. npm's own option for that drops the entries of other platforms, and `npm ci` then refuses.
import { readFile, writeFile } from 'node:fs/promises';

const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
await writeFile('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
