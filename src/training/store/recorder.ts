import { inLanguage } from "../../language/language.js";
import { problemOf, type TrainingProblem } from "../problem.js";
import type { Known } from "../run/checkpoint.js";
import { isDue } from "../run/checkpoint-rule.js";
import { isResting, type Run } from "../run/run.js";
import { editions } from "../words/index.js";
import type { RunStore } from "./run-store.js";
import {
  type CheckpointId,
  RUN_VERSION,
  type SavedCheckpoint,
  type SavedRun,
} from "./saved-run.js";

/** Whether all that was to be saved of the run is saved. */
export type Saving = "saving" | "saved" | "failed";

/** Saves the runs of a training. */
export interface Recorder {
  /** The run that is being saved; null before its first batch. */
  readonly run: string | null;
  /** What comes next is a new run: one from the beginning, or a branch that leaves another at a checkpoint. */
  begin(parent: CheckpointId | null): void;
  /** What comes next belongs to a run that is saved already. */
  goOn(run: SavedRun, batches: number): void;
  /** The reader has deleted a run: if it is being saved, that ends. */
  forget(run: string): void;
  /** Takes the training's run as it is now, and saves what is due. */
  take(run: Run): void;
  /** When all that was to be saved is saved, or has failed. */
  settled(): Promise<void>;
}

export interface RecorderOptions {
  now(): number;
  /** A run has been saved. */
  onSaved(run: SavedRun): void;
  /** Hears of each change, before the run that it is about is told of. */
  onSaving?(saving: Saving): void;
  /** The store has failed, and nothing more is saved until the next run; or it has lost what was saved of this one. */
  onTrouble(problem: TrainingProblem): void;
}

/** What is to be written of a run: how far it has come, and its checkpoints since it was last written. */
interface Writing {
  run: SavedRun;
  readonly checkpoints: SavedCheckpoint[];
}

/**
 * Saves runs in a store while they are trained: their losses, and the checkpoints that are due. Checkpoints that come
 * while the store is busy are written together, so that a run that pauses is saved two writings later at most.
 */
export function openRecorder(store: RunStore, options: RecorderOptions): Recorder {
  const { now, onSaved, onSaving = () => {}, onTrouble } = options;
  let parent: CheckpointId | null = null;
  let current: SavedRun | null = null;
  let first: Ready | null = null;
  let saved = -1;
  let failed = false;
  let written: string | null = null; // the run that was written last
  let waiting: Writing | null = null; // what is written when the store is free
  let queue: Promise<void> = Promise.resolve();

  function begin(from: CheckpointId | null): void {
    parent = from;
    current = null;
    first = null;
    failed = false;
    saved = from?.batches ?? -1;
  }
  function take(run: Run): void {
    if (!isReady(run)) return;
    const { settings, digits, trainingImages, batches, losses, accuracies } = run;
    const done = losses.length;
    if (done === Math.max(0, saved) && current === null) {
      first = run;
      return;
    }
    // The test digits of a run's last epoch are evaluated after its last batch.
    const isMeasured = current !== null && accuracies.length > current.accuracies.length;
    if (failed || done < saved || (done === saved && !isMeasured)) return;
    const rests = isResting(run) || run.status === "finished" || run.status === "stopped";
    if (!rests && current !== null && !isDue(saved, done, batches)) return;
    const facts = { settings, digits, trainingImages, batches, losses, accuracies };
    if (current === null) {
      const begun = now();
      const id = begun.toString(36);
      current = { version: RUN_VERSION, id, name: nameOf(parent, begun), begun, parent, ...facts };
      if (first !== null) {
        save(current, savedCheckpoint(id, first));
        saved = first.losses.length;
      }
    } else current = { ...current, ...facts };
    if (!rests && !isDue(saved, done, batches)) return; // its beginning is saved, and that is enough for now
    save(current, savedCheckpoint(current.id, run));
    saved = done;
  }
  function save(run: SavedRun, checkpoint: SavedCheckpoint): void {
    if (waiting?.run.id === run.id) {
      waiting.run = run;
      waiting.checkpoints.push(checkpoint);
      return;
    }
    const writing: Writing = { run, checkpoints: [checkpoint] };
    waiting = writing;
    onSaving("saving");
    const done = queue.then(() => {
      if (waiting === writing) waiting = null;
      return write(writing);
    });
    queue = done;
    done.then(() => {
      if (queue === done) onSaving(failed ? "failed" : "saved");
    });
  }
  async function write({ run, checkpoints }: Writing): Promise<void> {
    if (failed) return;
    try {
      const before = await store.run(run.id);
      const name = before?.name ?? run.name; // its reader may have renamed it
      if (written === run.id && before === null)
        onTrouble({ code: "store-cleared", batches: checkpoints[0]!.batches });
      written = run.id;
      const { losses, accuracies } = longer(run, before);
      const whole = { ...run, name, losses, accuracies };
      await store.save(whole, checkpoints);
      onSaved(whole);
    } catch (error) {
      failed = true;
      onTrouble(problemOf(error));
    }
  }
  return {
    get run() {
      return current?.id ?? null;
    },
    begin,
    goOn(run, batches) {
      begin(run.parent);
      current = run;
      saved = batches;
      written = run.id;
    },
    forget(run) {
      if (current?.id !== run) return;
      failed = true;
      onSaving("failed");
    },
    take,
    settled: () => queue,
  };
}

/** The longer of a run and of what is saved of it: another tab may have gone on with it, over the same batches. */
function longer(run: SavedRun, saved: SavedRun | null): SavedRun {
  if (saved === null) return run;
  const ahead = saved.losses.length - run.losses.length;
  return (ahead || saved.accuracies.length - run.accuracies.length) > 0 ? saved : run;
}

/** A run whose digits and parameters are there. */
type Ready = Run & Known<"trainingImages" | "batches" | "parameters" | "velocities">;

function isReady(run: Run): run is Ready {
  const { trainingImages, batches, parameters, velocities } = run;
  return trainingImages !== null && batches !== null && parameters !== null && velocities !== null;
}

function savedCheckpoint(
  id: string,
  { losses, epoch, batch, images, seconds, parameters, velocities }: Ready,
): SavedCheckpoint {
  const place = { run: id, batches: losses.length, epoch, batch, images, seconds };
  return { ...place, parameters, velocities };
}

/** A name to begin with. */
function nameOf(parent: CheckpointId | null, begun: number): string {
  const { runNames } = inLanguage(editions);
  const time = new Date(begun).toTimeString().slice(0, 8);
  return parent === null ? runNames.run(time) : runNames.branch(time);
}
