import type { SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** What a reader does with a run of the list. */
export interface RunActions {
  choose(): void;
  rename(name: string): void;
  remove(): void;
}

/** A run in a list: its curve, its name, what it is made of and how far it came. */
export function RunRow(
  first: SavedRun,
  { choose, rename, remove }: RunActions,
): { element: HTMLElement; show(run: SavedRun, curve: number | null, isChosen: boolean): void } {
  const radio = element("input", { type: "radio", name: "run", onchange: choose });
  const swatch = element("span", { class: "run-swatch" });
  const name = element("input", {
    class: "run-name",
    value: first.name,
    maxlength: 60,
    "aria-label": words.runs.name,
    onchange: () => rename(name.value.trim() || first.name),
  });
  const facts = element("span", { class: "run-facts" });
  const root = element(
    "li",
    { class: "run", "data-run": first.id },
    radio,
    swatch,
    name,
    facts,
    element("button", { type: "button", class: "quiet", onclick: remove }, words.runs.delete),
  );
  function show(run: SavedRun, curve: number | null, isChosen: boolean): void {
    radio.checked = isChosen;
    radio.ariaLabel = words.runs.choose(run.name);
    swatch.className = "run-swatch";
    if (curve !== null) swatch.classList.add(`run-${curve}`);
    if (document.activeElement !== name) name.value = run.name;
    facts.textContent = describeRun(run);
  }
  return { element: root, show };
}

/** A run in a few words. */
export function describeRun({ settings, digits, losses, batches, accuracies }: SavedRun): string {
  const last = accuracies.at(-1);
  const { learningRate, batchSize, seed } = settings;
  const first = words.facts[settings.initialisation];
  const epochs = Number((losses.length / batches).toFixed(1));
  return [
    words.facts.settings(first, learningRate, { batch: batchSize, seed }),
    ...(digits !== null ? [words.facts.digits(digits.name, digits.checksum)] : []),
    words.facts.epochs(epochs),
    last === undefined ? words.facts.notTested : words.facts.right(last.accuracy),
  ].join(" · ");
}
