import type { Run } from "../../training/run/run.js";
import { element } from "../../ui/dom/element.js";
import { RunKey } from "./run-key.js";
import { words } from "./words/index.js";
import { zip } from "./zip.js";

/** Where runs stand, in one line for the bar that stays in sight: batches and the last loss of each. */
export function RunsLine(names: readonly string[]): HTMLElement & {
  update(runs: readonly Pick<Run, "losses">[]): void;
} {
  const places = names.map(() => element("span", { class: "beside-place" }));
  const parts = zip(names, places).map(([name, place], run) =>
    element("span", {}, RunKey(name, run), " ", place),
  );
  const root = element("span", { class: "beside-line", "data-figure": "runs-line" }, ...parts);
  return Object.assign(root, {
    update(runs: readonly Pick<Run, "losses">[]) {
      for (const [place, { losses }] of zip(places, runs))
        place.textContent = words.runs.place(losses.length, losses.at(-1)?.toPrecision(3) ?? null);
    },
  });
}
