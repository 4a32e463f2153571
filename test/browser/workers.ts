import { availableParallelism } from "node:os";

/** How many files of tests are run at once in a browser: one more than there are cores, for each waits now and then. */
export const WORKERS = availableParallelism() + 1;
