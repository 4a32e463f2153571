export { openRunStore } from "./indexed-store.js";
export { isDue } from "./is-due.js";
export { type KeptRuns, keepRuns } from "./kept-runs.js";
export { openRecorder, type Recorder, type RecorderOptions } from "./recorder.js";
export type { RunStore } from "./run-store.js";
export { checkDigits, type Moment, nextBatch, type SavedRun, snapshotAt } from "./saved-run.js";
