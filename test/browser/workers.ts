import { availableParallelism } from "node:os";

/** How many files of tests are run at once in a browser: one more than there are cores, for each waits now and then. */
export const WORKERS = availableParallelism() + 1;

/** What a worker has for itself of what was started for all of them; the same for all where there is one. */
export function ofThisWorker<One>(all: readonly One[]): One {
  const worker = Number(process.env.VITEST_POOL_ID ?? 0);
  return all[worker % all.length]!;
}
