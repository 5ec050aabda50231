/** Bytes done and to do. A stage may call it often; who shows it throttles. */
export type Progress = (done: number, total: number) => void;

/** How a stage is shown while it runs. The library shows nothing; the command shows a task list. */
export type Step = <T>(title: string, work: (progress: Progress) => Promise<T>) => Promise<T>;

/** Shows nothing. */
export const silently: Step = (_title, work) => work(() => {});
