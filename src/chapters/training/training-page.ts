import { Kernels } from "../../figures/training/kernels.js";
import { LossChart } from "../../figures/training/loss-chart.js";
import { throttled } from "../../figures/training/throttled.js";
import { TrainingPanel } from "../../figures/training/training-panel.js";
import {
  defaultSettings,
  FIRST_SETTINGS,
  labelledSettings,
  openTraining,
  type Run,
  type Settings,
  type Source,
  settingErrors,
} from "../../training/index.js";
import { digitsChanger } from "../../training/worker/digits-changer.js";
import { readUrl, writeUrl } from "../../ui/address/address.js";
import { addressOf } from "../../ui/controls/settings-form.js";
import { OwnDigitsExchange, ParametersExchange } from "./exchange.js";
import { StopTime } from "./stop-time.js";
import { words } from "./words/index.js";

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
  const panel = TrainingPanel(fields, { values: readUrl(address), check });
  const chart = LossChart();
  const kernels = Kernels({ "0.k": words.kernels.first, "3.k": words.kernels.second });

  const training = openTraining(source, whole(panel.value));
  invalidation.then(() => training.close());
  const onRun = (listener: (run: Run) => void) => training.onUpdate(throttled(listener));
  onRun((run) => {
    panel.update(run);
    chart.update(run);
    if (run.parameters !== null) kernels.update(run.parameters);
  });

  const stopTime = StopTime(training, {
    change: (own) => ({ ...own, ...panel.value }),
    onGoneOn: () => panel.querySelector<HTMLElement>("button.primary")?.focus(),
  });
  chart.addEventListener("pick", ({ detail: epochs }) => stopTime.pick(epochs));
  panel.addEventListener("input", () => writeUrl(address, panel.value, "replace"));
  panel.addEventListener("training-command", ({ detail: command }) => {
    training[command](whole(panel.value));
    if (command === "reset") stopTime.begin();
  });

  const change = digitsChanger(training, source);
  return {
    panel,
    chart,
    kernels,
    onRun,
    runs: stopTime.figure,
    away: ParametersExchange(training, stopTime.begin),
    ownDigits: OwnDigitsExchange((digits) => {
      change(digits, whole(panel.value));
      stopTime.begin();
      stopTime.figure.say("");
    }),
  };
}
