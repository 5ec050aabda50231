import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The end-to-end tests run what users run: dist/. It is built anew, so that it is never older than src/. */
export default function build(): void {
  const root = path.join(import.meta.dirname, '..', '..');
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
}
