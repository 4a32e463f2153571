import type { Training } from "../client.js";
import type { Settings } from "../settings.js";
import { openRunStore } from "./indexed-store.js";
import { openRecorder, type RecorderOptions } from "./recorder.js";
import type { RunStore } from "./run-store.js";
import { checkDigits, snapshotAt } from "./saved-run.js";

/** The runs of a training, kept in this browser. */
export interface KeptRuns extends Pick<RunStore, "list" | "moments" | "remove"> {
  /** The run that the training is at; null before its first batch. */
  readonly current: string | null;
  rename(id: string, name: string): Promise<void>;
  /** Says that the training has begun another run. */
  begin(): void;
  /**
   * Takes a run up after so many batches, paused. At its end, and with its own settings, the run itself
   * goes on; else a branch begins there. `change` makes the branch's settings from the run's. Fails, and
   * leaves the present run as it is, where the run learned from other digits than the training's.
   */
  goOn(id: string, batches: number, change?: (settings: Settings) => Settings): Promise<void>;
}

/** Keeps the runs of a training from now on. Fails where this browser keeps nothing. */
export async function keepRuns(
  training: Training,
  options: Pick<RecorderOptions, "onSaved" | "onTrouble">,
): Promise<KeptRuns> {
  const store = await openRunStore();
  const recorder = openRecorder(store, { now: () => Date.now(), ...options });
  training.onUpdate((state) => recorder.take(state));
  return {
    get current() {
      return recorder.run;
    },
    list: store.list,
    moments: store.moments,
    remove: store.remove,
    async rename(id, name) {
      await recorder.settled();
      const run = await store.run(id);
      if (run === null) return;
      await store.save({ ...run, name }, null);
      options.onSaved({ ...run, name });
    },
    begin: () => recorder.begin(null),
    async goOn(id, batches, change) {
      const wanted = await store.run(id);
      if (wanted !== null) checkDigits(wanted, training.state.digits);
      training.pause();
      await recorder.settled();
      const [run, moment] = [await store.run(id), await store.moment(id, batches)];
      if (run === null || moment === null) throw new Error("This moment is no longer kept.");
      if (change === undefined && batches === run.losses.length) recorder.goOn(run, batches);
      else recorder.begin({ run: id, batches });
      training.resume(snapshotAt(run, moment), change?.(run.settings) ?? run.settings);
    },
  };
}
