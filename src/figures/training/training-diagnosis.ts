import { followDiagnosis } from "../../training/diagnosis/follow.js";
import type { Run, Settings, Training } from "../../training/index.js";
import type { NetworkAddress } from "../../training/subject/network-address.js";
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

/** What is wrong with a training's run, as `watch` finds it, and the ways out: one begins the run again, and trains. */
export function TrainingDiagnosis(
  training: Training,
  { panel, network, onBegun }: TrainingDiagnosisOptions,
): { element: HTMLElement; watch(run: Run): void } {
  const note = DiagnosisNote();
  note.addEventListener("begin-again", ({ detail: changes }) => {
    panel.set(changes);
    panel.toTrain(); // the button that was pressed goes
    training.reset({ ...training.run.settings, ...changes });
    onBegun();
    trainWhenReady(training);
  });
  const watch = followDiagnosis(training, (found) =>
    note.show(found, training.run.settings, network()),
  );
  return { element: note, watch };
}
