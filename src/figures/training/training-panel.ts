import type { Run } from "../../training/run/run.js";
import type { Saving } from "../../training/store/recorder.js";
import type { FormTable, FormValues } from "../../ui/controls/settings-form.js";
import { TrainingControls, type TrainingControlsOptions } from "./training-controls.js";
import { TrainingReport } from "./training-report.js";

/** A run as the panel shows it, with the settings that it has begun with, and whether it is saved, where that is known. */
export type PanelView<S> = Omit<Run, "settings"> & { settings: S; saving?: Saving | null };

/**
 * The controls of a run, with all that they hold and tell, and beside them how far it has come. Its numbers are `metrics`,
 * which stand elsewhere on the page, so that its curves are near the buttons. `update` shows where the run stands.
 */
export function TrainingPanel<T extends FormTable>(
  table: T,
  options: TrainingControlsOptions<T>,
): HTMLElement & {
  value: FormValues<T>;
  readonly metrics: HTMLElement;
  update(view: PanelView<FormValues<T>>): void;
  set(values: Partial<FormValues<T>>): void;
  toTrain(): void;
} {
  const controls = TrainingControls(table, options);
  const report = TrainingReport();
  controls.append(report.told);
  const { update } = controls;
  return Object.assign(controls, {
    metrics: report.metrics,
    update(view: PanelView<FormValues<T>>) {
      update(view);
      report.update(view);
    },
  });
}
