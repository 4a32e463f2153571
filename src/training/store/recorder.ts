import type { State } from "../state.js";
import { isDue } from "./is-due.js";
import type { RunStore } from "./run-store.js";
import type { Moment, SavedRun } from "./saved-run.js";

/** Keeps the runs of a training. */
export interface Recorder {
  /** The run that is being kept; null before its first batch. */
  readonly run: string | null;
  /** What comes next is a new run: one from the beginning, or a branch that leaves another at a moment. */
  begin(parent: SavedRun["parent"]): void;
  /** What comes next belongs to a run that is kept already. */
  goOn(run: SavedRun, batches: number): void;
  /** Takes a state of the training, and keeps what is due. */
  take(state: State): void;
  /** When all that was to be kept is kept, or has failed. */
  settled(): Promise<void>;
}

export interface RecorderOptions {
  now(): number;
  /** A run has been kept. */
  onSaved(run: SavedRun): void;
  /** The store has failed; nothing more is kept until the next run. */
  onTrouble(message: string): void;
}

/** Keeps runs in a store while they are trained: their losses, and the parameters of moments that are due. */
export function openRecorder(store: RunStore, options: RecorderOptions): Recorder {
  const { now, onSaved, onTrouble } = options;
  let parent: SavedRun["parent"] = null;
  let current: SavedRun | null = null;
  let first: State | null = null;
  let kept = -1;
  let failed = false;
  let queue: Promise<void> = Promise.resolve();

  function begin(from: SavedRun["parent"]): void {
    parent = from;
    current = null;
    first = null;
    failed = false;
    kept = from?.batches ?? -1;
  }
  function take(state: State): void {
    const { losses, parameters, velocities, batches, trainingImages, status } = state;
    if (parameters === null || velocities === null || batches === null || trainingImages === null)
      return;
    const done = losses.length;
    if (done === 0) {
      first = state;
      return;
    }
    const { settings, digits, accuracies } = state;
    // The test digits of a run's last epoch are asked after its last batch.
    const isMeasured = current !== null && accuracies.length > current.accuracies.length;
    if (failed || done < kept || (done === kept && !isMeasured)) return;
    const rests = status === "paused" || status === "finished" || status === "stopped";
    if (!rests && current !== null && !isDue(kept, done, batches)) return;
    const begun = now();
    const facts = { settings, digits, trainingImages, batches, losses, accuracies };
    if (current === null) {
      const id = begun.toString(36);
      current = { id, name: nameOf(parent, begun), begun, parent, ...facts };
      if (first !== null) keep(current, momentOf(id, first));
    } else current = { ...current, ...facts };
    keep(current, momentOf(current.id, state));
    kept = done;
  }
  function keep(run: SavedRun, moment: Moment): void {
    queue = queue.then(async () => {
      if (failed) return;
      try {
        const name = (await store.run(run.id))?.name ?? run.name; // its reader may have renamed it
        await store.save({ ...run, name }, moment);
        onSaved({ ...run, name });
      } catch (error) {
        failed = true;
        onTrouble(error instanceof Error ? error.message : String(error));
      }
    });
  }
  return {
    get run() {
      return current?.id ?? null;
    },
    begin,
    goOn(run, batches) {
      begin(run.parent);
      current = run;
      kept = batches;
    },
    take,
    settled: () => queue,
  };
}

function momentOf(run: string, state: State): Moment {
  const { losses, epoch, batch, images, seconds, parameters, velocities } = state;
  const batches = losses.length;
  return {
    run,
    batches,
    epoch,
    batch,
    images,
    seconds,
    parameters: parameters!,
    velocities: velocities!,
  };
}

/** A name to begin with: when it was, and whether it is a branch. */
function nameOf(parent: SavedRun["parent"], begun: number): string {
  const time = new Date(begun).toTimeString().slice(0, 8);
  return parent === null ? `Run of ${time}` : `Branch of ${time}`;
}
