import { type FixRun, fixOne } from '../fix-run.ts';
import { changesText, fixesText } from '../report/fixes.ts';
import type { ExtensionRequest } from '../select.ts';
import type { FixFlags, ReportFlags } from './flags.ts';
import type { Screen } from './screen.ts';

/**
 * Shows what has one right answer in the files of the extensions, and writes it, unless it is a dry run. What is shown goes
 * to stdout where the report is text for people, and beside the report where it is something else.
 */
export async function fixAll(
  requests: readonly ExtensionRequest[],
  { encoding, dryRun = false, output, outputFile }: FixFlags & ReportFlags,
  screen: Screen,
): Promise<readonly FixRun[]> {
  const show = output === 'text' && outputFile === undefined ? screen.print : screen.tell;
  const tell = (text: string) => {
    if (text !== '') show(text);
  };
  const runs = new Map<string, FixRun>();
  for (const request of requests) {
    // Of several versions, each is made of the same files.
    if (runs.has(request.path)) continue;
    const options = { encoding, dryRun, show: (run: FixRun) => tell(changesText(run)) };
    runs.set(request.path, await fixOne(request, options, screen.step));
  }
  tell(`${fixesText([...runs.values()], dryRun)}\n`);
  return [...runs.values()];
}
