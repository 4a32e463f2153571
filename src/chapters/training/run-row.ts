import { formatsOf } from "../../language/format.js";
import type { Settings } from "../../training/index.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { differenceText } from "./run-differences.js";
import { measureOf } from "./run-measures.js";
import { words } from "./words/index.js";

/** What a reader does with a run of the table. */
export interface RunActions {
  choose(): void;
  /** Whether its curve is drawn. */
  draw(isDrawn: boolean): void;
  rename(name: string): void;
  remove(): void;
}

/** How a run stands among the others. */
interface Standing {
  /** The number of its curve; null where it has none. */
  curve: number | null;
  isChosen: boolean;
  /** The settings in which the runs are not alike. */
  names: readonly (keyof Settings)[];
}

/** A run in a table: whether it is chosen and drawn, its name, what is otherwise than in others, how far it came. */
export function RunRow(
  first: SavedRun,
  { choose, draw, rename, remove }: RunActions,
): { element: HTMLElement; show(run: SavedRun, standing: Standing): void } {
  const radio = element("input", { type: "radio", name: "run", onchange: choose });
  const drawn = element("input", {
    type: "checkbox",
    class: "run-drawn",
    oninput: (event: Event) => event.stopPropagation(),
    onchange: () => draw(drawn.checked),
  });
  const swatch = element("span", { class: "run-swatch" });
  const name = element("input", {
    class: "run-name",
    value: first.name,
    maxlength: 60,
    "aria-label": words.runs.name,
    onchange: () => rename(name.value.trim() || first.name),
  });
  const facts = element("span", { class: "run-facts" });
  const [epochs, loss, right] = [element("td", {}), element("td", {}), element("td", {})];
  const root = element(
    "tr",
    { class: "run", "data-run": first.id },
    element("td", {}, radio),
    element("td", {}, element("label", { class: "run-line" }, drawn, swatch)),
    element(
      "td",
      { class: "run-told" },
      name,
      facts,
      element("button", { type: "button", class: "quiet", onclick: remove }, words.runs.delete),
    ),
    epochs,
    loss,
    right,
  );
  function show(run: SavedRun, { curve, isChosen, names }: Standing): void {
    radio.checked = isChosen;
    radio.ariaLabel = words.runs.choose(run.name);
    drawn.checked = curve !== null;
    drawn.ariaLabel = words.runs.draw(run.name);
    swatch.className = "run-swatch";
    if (curve !== null) swatch.classList.add(`run-${curve}`);
    if (document.activeElement !== name) name.value = run.name;
    facts.textContent = describeRun(run, names);
    const share = measureOf(run, "right");
    epochs.textContent = String(Number(measureOf(run, "epochs")!.toFixed(1)));
    loss.textContent = measureOf(run, "loss")?.toPrecision(2) ?? "–";
    right.textContent = share === null ? "–" : formatsOf().accuracy(share);
  }
  return { element: root, show };
}

/** What a run is made of: what is otherwise than in other runs, or else its first settings; and whose digits. */
function describeRun(run: SavedRun, names: readonly (keyof Settings)[]): string {
  const { settings, digits } = run;
  const { learningRate, batchSize, seed } = settings;
  const first = words.facts[settings.initialisation];
  const made =
    names.length > 0
      ? differenceText(run, names)
      : words.facts.settings(first, learningRate, { batch: batchSize, seed });
  if (digits === null) return made;
  const { digits: whose, images } = words.facts;
  return [made, whose(digits.name, digits.checksum), images(run.trainingImages)].join(" · ");
}
