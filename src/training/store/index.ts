export { openRunStore } from "./indexed-store.js";
export { openRecorder, type Recorder, type RecorderOptions, type Saving } from "./recorder.js";
export type { RunStore } from "./run-store.js";
export {
  type CheckpointId,
  checkDigits,
  checkpointAt,
  nextBatch,
  RUN_VERSION,
  type SavedCheckpoint,
  type SavedRun,
} from "./saved-run.js";
export { type SavedRuns, saveRuns } from "./saved-runs.js";
export { readRun, type StoredRun } from "./stored-run.js";
