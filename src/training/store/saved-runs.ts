import { problemText, TrainingError } from "../problem.js";
import type { Settings } from "../settings/settings.js";
import type { Training } from "../worker/client.js";
import { rested } from "../worker/rested.js";
import { openRunStore } from "./indexed-store.js";
import { askToPersist } from "./persist.js";
import { openRecorder, type RecorderOptions } from "./recorder.js";
import type { RunStore } from "./run-store.js";
import { checkDigits, checkpointAt, type SavedRun } from "./saved-run.js";
import { takeOut } from "./take-out.js";

/** The runs of a training, saved in this browser. */
export interface SavedRuns
  extends Pick<RunStore, "list" | "run" | "checkpoints" | "checkpoint" | "times"> {
  /** The run that the training is at; null before its first batch. */
  readonly current: string | null;
  /** Gives a run another name. Fails where it is no longer saved. */
  rename(id: string, name: string): Promise<void>;
  /**
   * Deletes a run and its checkpoints, and gives what brings them back. If the training is at that run, it is saved no more,
   * and again once the run is back.
   */
  remove(id: string): Promise<() => Promise<void>>;
  /** Says that the training has begun another run. */
  begin(): void;
  /**
   * Takes a run up after so many batches, paused. At its end, and with its own settings, the run itself
   * goes on; else a branch begins there. `change` makes the branch's settings from the run's. Fails, and
   * leaves the present run as it is, where the run learned from other digits than the training's.
   */
  goOn(id: string, batches: number, change?: (settings: Settings) => Settings): Promise<void>;
}

export interface SaveRunsOptions extends Pick<RecorderOptions, "onSaved" | "onSaving"> {
  /** The store has failed, for a reason that a reader understands; nothing more is saved until the next run. */
  onTrouble(sentence: string): void;
}

/** Saves the runs of a training from now on. Fails where this browser has no store. */
export async function saveRuns(training: Training, options: SaveRunsOptions): Promise<SavedRuns> {
  const store = await openRunStore();
  const { onSaved, onSaving } = options;
  const recorder = openRecorder(store, {
    now: () => Date.now(),
    onSaved(run) {
      askToPersist();
      onSaved(run);
    },
    ...(onSaving && { onSaving }),
    onTrouble: (problem) => options.onTrouble(problemText(problem)),
  });
  training.onReport((run) => recorder.take(run));
  /** A run as it is saved. Fails where another tab has deleted it. */
  async function saved(id: string): Promise<SavedRun> {
    const run = await store.run(id);
    if (run === null) throw new TrainingError({ code: "no-run" });
    return run;
  }
  return {
    get current() {
      return recorder.run;
    },
    list: store.list,
    run: store.run,
    checkpoints: store.checkpoints,
    checkpoint: store.checkpoint,
    times: store.times,
    async remove(id) {
      recorder.forget(id);
      await recorder.settled();
      const putBack = await takeOut(id, store);
      return async () => {
        const run = await putBack();
        if (run === null) return;
        if (recorder.run === id) recorder.goOn(run, run.losses.length);
        onSaved(run);
      };
    },
    async rename(id, name) {
      await recorder.settled();
      const run = await saved(id);
      await store.save({ ...run, name }, []);
      onSaved({ ...run, name });
    },
    begin: () => recorder.begin(null),
    async goOn(id, batches, change) {
      checkDigits(await saved(id), training.run.digits);
      training.pause();
      await rested(training); // its last batches are saved too
      await recorder.settled();
      const [run, checkpoint] = [await saved(id), await store.checkpoint(id, batches)];
      if (checkpoint === null) throw new TrainingError({ code: "no-checkpoint" });
      if (change === undefined && batches === run.losses.length) recorder.goOn(run, batches);
      else recorder.begin({ run: id, batches });
      training.resume(checkpointAt(run, checkpoint), change?.(run.settings) ?? run.settings);
    },
  };
}
