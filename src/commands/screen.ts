import { terminal } from '../settings.ts';
import { type Step, silently } from '../step.ts';
import { printable } from './printable.ts';

/** What a command may show. Results go to stdout, progress and words about it to stderr. */
export interface Screen {
  print(text: string): void;
  tell(text: string): void;
  readonly step: Step;
}

/** The process's own stdout and stderr. `quiet` shows no steps. */
export async function openScreen(quiet: boolean): Promise<Screen> {
  const tell = (text: string) => void process.stderr.write(`${printable(text).trimEnd()}\n`);
  return {
    print: (text) => void process.stdout.write(printable(text)),
    tell,
    step: quiet ? silently : await visibleSteps(tell),
  };
}

/** listr2 is loaded only where it draws: a log gets plain lines. */
async function visibleSteps(tell: (text: string) => void): Promise<Step> {
  const lively = process.stdout.isTTY && process.stderr.isTTY && !terminal().plain;
  return lively ? (await import('./show-steps.ts')).liveSteps : plainSteps(tell);
}

/** Each step as one line when it starts; for logs. */
export function plainSteps(tell: (text: string) => void): Step {
  return (title, work) => {
    tell(title);
    return work(() => {});
  };
}
