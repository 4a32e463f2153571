import { isResting, isUnderWay, type Run } from "../../training/run/run.js";
import {
  type FormTable,
  type FormValues,
  SettingsForm,
  type SettingsFormOptions,
} from "../../ui/controls/settings-form.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import { SettingsFold } from "./settings-fold.js";
import { words } from "./words/index.js";

/** What a reader can ask of a run. */
export type TrainingCommand = "train" | "pause" | "step" | "reset";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    "training-command": TrainingCommand;
  }
}

/** What the controls need to know of a run, with the settings that it has begun with. */
export type ControlsView<S> = Pick<Run, "status" | "images"> & { settings: S };

export interface TrainingControlsOptions<T extends FormTable> extends SettingsFormOptions<T> {
  /** What settings are called: the form then stands folded under their name. */
  nameOf?(values: FormValues<T>): string;
}

/**
 * The controls of a run: settings, Train and Pause, One batch, Reset.
 *
 * `.value` holds the settings; `input` tells that they have changed. `training-command` events tell, as `detail`,
 * what the reader asks for. Settings take effect with a reset; a run that has not begun is reset by every
 * good change. `update` shows where the run stands, `set` fills some of the fields, `toTrain` brings the focus to Train.
 */
export function TrainingControls<T extends FormTable>(
  table: T,
  options: TrainingControlsOptions<T>,
): HTMLElement & {
  value: FormValues<T>;
  update(view: ControlsView<FormValues<T>>): void;
  set(values: Partial<FormValues<T>>): void;
  toTrain(): void;
} {
  let view: ControlsView<FormValues<T>> | null = null;
  const { nameOf } = options;
  const form = SettingsForm(table, options);
  const fold = nameOf === undefined ? null : SettingsFold(form, nameOf);
  const train = Button(words.controls.train, () =>
    ask(view !== null && isUnderWay(view) ? "pause" : "train"),
  );
  const step = Button(words.controls.oneBatch, () => ask("step"));
  const reset = Button(words.controls.reset, () => ask("reset"));
  train.classList.add("primary");
  const note = element("p", { class: "training-note" });
  const root = element(
    "div",
    { class: "training-controls", "data-figure": "training-controls" },
    fold?.element ?? form,
    element("div", { class: "training-buttons" }, train, step, reset, note),
  );
  const made = Object.assign(root, {
    value: form.value,
    update,
    set: form.set,
    toTrain: () => train.focus(),
  });

  /** Passes a command on, unless it would begin a run with a bad setting. */
  function ask(command: TrainingCommand): void {
    const begins = command === "reset" || view?.images === 0;
    if (begins && !accepts()) return;
    emit(root, "training-command", command);
  }
  /** Whether all settings are good. Where one is not, its field gets the focus, which no folded form can take. */
  function accepts(): boolean {
    if (form.accepts()) return true;
    if (fold === null) return false;
    fold.element.open = true;
    return form.accepts();
  }
  function update(next: ControlsView<FormValues<T>>): void {
    view = next;
    const text = isUnderWay(view) ? words.controls.pause : words.controls.train;
    // Safari clicks no button whose text is another node at the release than at the press.
    if (train.textContent !== text) train.textContent = text;
    setPressable(train, isResting(view) || isUnderWay(view));
    setPressable(step, isResting(view));
    fold?.update();
    showNote();
  }
  function showNote(): void {
    const differs = Object.keys(table).some((name) => form.value[name] !== view?.settings[name]);
    const text = differs && view?.images !== 0 ? words.controls.newSettings : "";
    if (note.textContent !== text) note.textContent = text;
  }
  form.addEventListener("input", () => {
    made.value = form.value;
    fold?.update();
    if (view?.images === 0) emit(root, "training-command", "reset");
    showNote();
  });
  return made;
}

/** A button that keeps the focus when it is disabled, as one that is `disabled` would not. */
function Button(text: string, onPress: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, text);
  button.addEventListener("click", () => {
    if (isPressable(button)) onPress();
  });
  return button;
}
