import { handSubjectOn, networkInAddress } from "../../figures/network/present-subject.js";
import { askedSettings } from "../../figures/training/asked-settings.js";
import { availableDigits } from "../../figures/training/available-digits.js";
import { throttled } from "../../figures/training/throttled.js";
import { TrainingDiagnosis } from "../../figures/training/training-diagnosis.js";
import { TrainingPanel } from "../../figures/training/training-panel.js";
import {
  FIRST_SETTINGS,
  isOver,
  labelledSettings,
  openTraining,
  type Run,
  type Source,
  settingErrors,
  settingsName,
} from "../../training/index.js";
import type { Saving } from "../../training/store/index.js";
import { presentNetwork } from "../../training/subject/run-address.js";
import { digitsChanger } from "../../training/worker/digits-changer.js";
import { writeUrl } from "../../ui/address/address.js";
import { addressOf } from "../../ui/controls/settings-form.js";
import { AskedNetwork } from "./asked-network.js";
import { ParametersExchange } from "./exchange.js";
import { OwnDigitsExchange } from "./own-digits-exchange.js";
import { RunView } from "./run-view.js";
import { SeedSeries } from "./seed-series.js";
import { SeriesButton } from "./series-button.js";
import { StopTime } from "./stop-time.js";

/**
 * The figures of a page on which one network is trained, all of them tied to its run. It learns from the digits at
 * these addresses, or from a reader's own. `onRun` tells, now and then, where the run stands. The worker ends with
 * the page.
 */
export function TrainingPage(source: Source, { invalidation }: { invalidation: Promise<void> }) {
  const fields = labelledSettings(FIRST_SETTINGS);
  const first = askedSettings();
  /** A run's settings, of which the form of this page holds a few; the others stay as they were asked for. */
  const whole = (values: object) => ({ ...first, ...values });
  const check = (values: object) => settingErrors(whole(values));
  const training = openTraining(source, first);
  const panel = TrainingPanel(fields, {
    values: first,
    check,
    nameOf: (values) => settingsName(whole(values), availableDigits(training.run)),
  });
  const asked = AskedNetwork(training);
  let saving: Saving | null = null; // whether the run is saved, once it has something to save
  invalidation.then(() => training.close());
  const onRun = (listener: (run: Run) => void) => training.onUpdate(throttled(listener));

  const view = RunView({
    isPresent: (run) => stopTime.isPresent(run),
    parametersOf: (checkpoint) => stopTime.parametersOf(checkpoint),
    onAxis: (batches) => stopTime.figure.detail.stretch(batches),
  });
  const diagnosis = TrainingDiagnosis(training, {
    panel,
    network: () => presentNetwork(training.run, stopTime.current()),
    onBegun() {
      series.stop();
      begun();
    },
  });
  const stopTime = StopTime(training, {
    change: (own) => ({ ...own, ...panel.value }),
    onSaving(now) {
      saving = now;
      panel.update({ ...training.run, saving });
    },
    onGoneOn: panel.toTrain,
    onShown(checkpoint) {
      view.show(checkpoint);
      diagnosis.recall(checkpoint?.run ?? null, (end) => stopTime.parametersOf(end));
    },
    onMissing: asked.miss,
    onNearest: asked.nearest,
  });
  const button = SeriesButton(() => series.start(panel.value.seed));
  const series = SeedSeries(training, {
    settingsOf: (seed) => whole({ ...panel.value, seed }),
    onBegin: begun,
    onSeed: button.show,
  });
  onRun((run) => {
    panel.update({ ...run, saving });
    view.follow(run);
    diagnosis.watch(run);
  });
  // Not with the frames, of which a tab that nobody sees has none; and when all have heard of the end of the run before.
  training.onReport((run) => {
    if (isOver(run)) queueMicrotask(() => series.follow(training.run));
  });
  /** The training has begun another run than the one that was asked for. */
  function begun(): void {
    asked.clear();
    stopTime.begin();
  }
  view.chart.addEventListener("pick", ({ detail: epochs }) => stopTime.pick(epochs));
  panel.addEventListener("input", () =>
    writeUrl(addressOf(labelledSettings()), whole(panel.value), "replace"),
  );
  panel.addEventListener("training-command", ({ detail: command }) => {
    training[command](whole(panel.value));
    if (command !== "reset") return;
    series.stop();
    begun();
  });
  handSubjectOn(panel, () => stopTime.network() ?? networkInAddress());

  const change = digitsChanger(training, source);
  return {
    panel,
    metrics: panel.metrics,
    asked: asked.element,
    diagnosis: diagnosis.element,
    chart: view.chart,
    kernels: view.kernels,
    checkpoint: stopTime.figure.detail.element,
    onRun,
    series: button.element,
    runs: stopTime.figure,
    away: ParametersExchange(training, begun),
    ownDigits: OwnDigitsExchange((digits) => {
      series.stop();
      change(digits, whole(panel.value));
      stopTime.beginBeside(); // the run that the files were brought for is still to be gone on from
      stopTime.figure.say("");
    }),
  };
}
