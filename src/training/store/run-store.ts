import type { SavedCheckpoint, SavedRun } from "./saved-run.js";

/** Where runs are saved. Each promise fails, with a reason for the reader, where the store does. */
export interface RunStore {
  /** All runs, the newest first. */
  list(): Promise<SavedRun[]>;
  run(id: string): Promise<SavedRun | null>;
  /** After how many batches there are checkpoints of a run, in order. */
  checkpoints(id: string): Promise<number[]>;
  /** After how many batches and seconds of learning they are, in order. */
  times(id: string): Promise<[batches: number, seconds: number][]>;
  checkpoint(id: string, batches: number): Promise<SavedCheckpoint | null>;
  /** Saves a run, in place of what was saved of it, and more of its checkpoints: all or nothing. */
  save(run: SavedRun, checkpoints: readonly SavedCheckpoint[]): Promise<void>;
  /** Deletes a run and its checkpoints. */
  remove(id: string): Promise<void>;
}
