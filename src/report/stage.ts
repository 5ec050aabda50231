import type { Stage } from '../model.ts';

/** When it fails, as part of a sentence. */
export const stageTexts: Readonly<Record<Stage, string>> = {
  'node start': 'fails when a node starts',
  index: 'fails when an index is created or opened',
  reload: 'fails when search analyzers are reloaded',
  'first use': 'fails when it is first used',
};
