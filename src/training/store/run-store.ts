import type { Moment, SavedRun } from "./saved-run.js";

/** Where runs are kept. Each promise fails, with a reason for the reader, where the store does. */
export interface RunStore {
  /** All runs, the newest first. */
  list(): Promise<SavedRun[]>;
  run(id: string): Promise<SavedRun | null>;
  /** After how many batches there are moments of a run, in order. */
  moments(id: string): Promise<number[]>;
  moment(id: string, batches: number): Promise<Moment | null>;
  /** Keeps a run, in place of what was kept of it, and one more of its moments: both or neither. */
  save(run: SavedRun, moment: Moment | null): Promise<void>;
  /** Forgets a run and its moments. */
  remove(id: string): Promise<void>;
}
