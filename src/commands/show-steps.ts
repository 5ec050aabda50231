import { DefaultRenderer, Listr, ListrLogger, ProcessOutput } from 'listr2';
import prettyBytes from 'pretty-bytes';
import { bounded } from '../bounded.ts';
import type { Progress, Step } from '../step.ts';
import { printable } from './printable.ts';

/** Each step on stderr as a task with a spinner, bytes and rate; for a terminal. */
export const liveSteps: Step = async (title, work) => {
  // A task of listr2 has no result, so the step's is carried out by hand.
  const results: Awaited<ReturnType<typeof work>>[] = [];
  const tasks = new Listr(
    {
      title: printable(bounded(title)),
      task: async (_context, task) => {
        const show = (text: string) => {
          task.output = text;
        };
        results.push(await work(rated(show)));
      },
    },
    {
      renderer: DefaultRenderer,
      rendererOptions: {
        logger: new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) }),
        showErrorMessage: false,
      },
    },
  );
  await tasks.run();
  const [result] = results;
  return result as Awaited<ReturnType<typeof work>>;
};

/** Ten times a second at most: a terminal draws no faster, and drawing costs more than sending. */
const REDRAW = 100;

function rated(show: (text: string) => void): Progress {
  const start = performance.now();
  let shown = start;
  return (done, total) => {
    const now = performance.now();
    if (now - shown < REDRAW) return;
    shown = now;
    const rate = prettyBytes((done * 1000) / (now - start));
    show(`${prettyBytes(done)} of ${prettyBytes(total)}, ${rate}/s`);
  };
}
