import { bounded } from '../bounded.ts';
import { terminal } from '../settings.ts';
import { type Step, silently } from '../step.ts';
import { printable } from './printable.ts';

/** What a command may show. Results go to stdout, progress and words about it to stderr. */
export interface Screen {
  print(text: string): void;
  tell(text: string): void;
  /** How wide the terminal is that shows what is printed or told; undefined where it goes elsewhere. */
  readonly columns: { readonly print: number | undefined; readonly tell: number | undefined };
  readonly step: Step;
}

/** The process's own stdout and stderr. `quiet` shows no steps. */
export async function openScreen(quiet: boolean): Promise<Screen> {
  const { stdout, stderr } = process;
  const tell = (text: string) => void stderr.write(`${shownOn(stderr, text).trimEnd()}\n`);
  return {
    print: (text) => void stdout.write(shownOn(stdout, text)),
    tell,
    // A stream that is no terminal has no columns; a terminal may say 0.
    columns: { print: stdout.columns || undefined, tell: stderr.columns || undefined },
    step: quiet ? silently : await visibleSteps(tell),
  };
}

/** Our own words are ASCII but for …, which not every terminal can show; one column for one, so that a caret stays below its place. */
function shownOn({ isTTY }: NodeJS.WriteStream, text: string): string {
  const shown = printable(text);
  return isTTY && !terminal().unicode ? shown.replaceAll('…', '~') : shown;
}

/** listr2 is loaded only where it draws: a log gets plain lines. */
async function visibleSteps(tell: (text: string) => void): Promise<Step> {
  const lively = process.stdout.isTTY && process.stderr.isTTY && !terminal().plain;
  return lively ? (await import('./show-steps.ts')).liveSteps : plainSteps(tell);
}

/** Each step as one line when it starts; for logs. A step can be called after an extension, whose name can be as long as a file. */
export function plainSteps(tell: (text: string) => void): Step {
  return (title, work) => {
    tell(bounded(title));
    return work(() => {});
  };
}
