import { availableDigits } from "../../figures/training/available-digits.js";
import { DiagnosisNote } from "../../figures/training/diagnosis-note.js";
import { throttled } from "../../figures/training/throttled.js";
import { TrainingPanel } from "../../figures/training/training-panel.js";
import { followDiagnosis } from "../../training/diagnosis/follow.js";
import {
  defaultSettings,
  FIRST_SETTINGS,
  labelledSettings,
  openTraining,
  type Run,
  type Settings,
  type Source,
  settingErrors,
  settingsName,
} from "../../training/index.js";
import { digitsChanger } from "../../training/worker/digits-changer.js";
import { trainWhenReady } from "../../training/worker/train-when-ready.js";
import { readUrl, writeUrl } from "../../ui/address/address.js";
import { addressOf } from "../../ui/controls/settings-form.js";
import { OwnDigitsExchange, ParametersExchange } from "./exchange.js";
import { RunView } from "./run-view.js";
import { SeedSeries } from "./seed-series.js";
import { SeriesButton } from "./series-button.js";
import { StopTime } from "./stop-time.js";

/** A run's settings, of which the form of this page holds a few. */
function whole(values: object): Settings {
  return { ...defaultSettings(), ...values };
}

/**
 * The figures of a page on which one network is trained, all of them tied to its run. It learns from the digits at
 * these addresses, or from a reader's own. `onRun` tells, now and then, where the run stands. The worker ends with
 * the page.
 */
export function TrainingPage(source: Source, { invalidation }: { invalidation: Promise<void> }) {
  const fields = labelledSettings(FIRST_SETTINGS);
  const address = addressOf(fields);
  const check = (values: object) => settingErrors(whole(values));
  const first = readUrl(address);
  const training = openTraining(source, whole(first));
  const panel = TrainingPanel(fields, {
    values: first,
    check,
    nameOf: (values) => settingsName(whole(values), availableDigits(training.run)),
  });
  invalidation.then(() => training.close());
  const onRun = (listener: (run: Run) => void) => training.onUpdate(throttled(listener));

  const view = RunView({
    isPresent: (run) => stopTime.isPresent(run),
    parametersOf: (checkpoint) => stopTime.parametersOf(checkpoint),
  });
  const stopTime = StopTime(training, {
    change: (own) => ({ ...own, ...panel.value }),
    onGoneOn: () => panel.querySelector<HTMLElement>("button.primary")?.focus(),
    onShown: view.show,
  });
  const diagnosis = DiagnosisNote();
  const watch = followDiagnosis(training, (found) => diagnosis.show(found, training.run.settings));
  const button = SeriesButton(() => series.start(panel.value.seed));
  const series = SeedSeries(training, {
    settingsOf: (seed) => whole({ ...panel.value, seed }),
    onBegin: stopTime.begin,
    onSeed: button.show,
  });
  onRun((run) => {
    panel.update(run);
    view.follow(run);
    watch(run);
    series.follow(run);
  });
  diagnosis.addEventListener("begin-again", ({ detail: changes }) => {
    series.stop();
    panel.set(changes);
    training.reset(whole({ ...training.run.settings, ...changes }));
    stopTime.begin();
    trainWhenReady(training);
  });
  view.chart.addEventListener("pick", ({ detail: epochs }) => stopTime.pick(epochs));
  panel.addEventListener("input", () => writeUrl(address, panel.value, "replace"));
  panel.addEventListener("training-command", ({ detail: command }) => {
    training[command](whole(panel.value));
    if (command !== "reset") return;
    series.stop();
    stopTime.begin();
  });

  const change = digitsChanger(training, source);
  return {
    panel,
    diagnosis,
    chart: view.chart,
    kernels: view.kernels,
    checkpoint: stopTime.figure.detail,
    onRun,
    series: button.element,
    runs: stopTime.figure,
    away: ParametersExchange(training, stopTime.begin),
    ownDigits: OwnDigitsExchange((digits) => {
      series.stop();
      change(digits, whole(panel.value));
      stopTime.beginBeside(); // the run that the files were brought for is still to be gone on from
      stopTime.figure.say("");
    }),
  };
}
