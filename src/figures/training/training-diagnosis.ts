import { isAtGuessing } from "../../training/diagnosis/diagnose.js";
import { followDiagnosis } from "../../training/diagnosis/follow.js";
import {
  newRun,
  type Parameters,
  type Run,
  type Settings,
  type Training,
} from "../../training/index.js";
import type { CheckpointId, SavedRun } from "../../training/store/saved-run.js";
import type { NetworkAddress } from "../../training/subject/network-address.js";
import { savedNetwork } from "../../training/subject/run-address.js";
import { trainWhenReady } from "../../training/worker/train-when-ready.js";
import { DiagnosisNote } from "./diagnosis-note.js";

export interface TrainingDiagnosisOptions {
  /** The controls of the run, which show the settings that it begins again with, and take the focus then. */
  panel: { set(values: Partial<Settings>): void; toTrain(): void };
  /** What links call the present run's network. */
  network(): NetworkAddress;
  /** The training has begun again. */
  onBegun(): void;
}

/**
 * What is wrong with a training's run, as `watch` finds it, and the ways out: one begins the run again, and trains. Until
 * a run has learned from its first batch, a saved one that is shown is diagnosed in its place: `recall` takes it.
 */
export function TrainingDiagnosis(
  training: Training,
  { panel, network, onBegun }: TrainingDiagnosisOptions,
): {
  element: HTMLElement;
  watch(run: Run): void;
  recall(
    run: SavedRun | null,
    parametersOf: (checkpoint: CheckpointId) => Promise<Parameters | null>,
  ): Promise<void>;
} {
  const note = DiagnosisNote();
  let recalled: SavedRun | null = null;
  note.addEventListener("begin-again", ({ detail: changes }) => {
    const settings = recalled?.settings ?? training.run.settings;
    panel.set({ ...recalled?.settings, ...changes });
    panel.toTrain(); // the button that was pressed goes
    training.reset({ ...settings, ...changes });
    onBegun();
    trainWhenReady(training);
  });
  const follow = followDiagnosis(training, (found) => {
    if (recalled === null) note.show(found, training.run.settings, network());
  });
  function forget(): void {
    if (recalled === null) return;
    recalled = null;
    note.show(null, training.run.settings, network());
  }
  return {
    element: note,
    watch(run) {
      if (run.losses.length > 0) forget();
      follow(run);
    },
    async recall(run, parametersOf) {
      if (run?.id === recalled?.id) return;
      forget();
      const isHere = run?.digits?.checksum === training.source.id?.checksum;
      if (run === null || !isHere || training.run.losses.length > 0) return;
      recalled = run;
      const { id, settings, losses } = run;
      const end = { run: id, batches: losses.length };
      const parameters = isAtGuessing(run) ? await parametersOf(end) : null;
      followDiagnosis(training, (found) => {
        if (recalled === run) note.show(found, settings, savedNetwork(run, end.batches));
      })({ ...newRun(settings), ...run, parameters });
    },
  };
}
