import type { Reading } from '../formats/reading.ts';

/** What a file, or the files of a folder, are taken for, before they are read. */
export type Taken = Omit<Reading, 'problems'>;
