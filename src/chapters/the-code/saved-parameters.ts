import { loadPart } from "../../files/index.js";
import { problemOf, problemText, TrainingError } from "../../training/problem.js";
import { isArticles } from "../../training/settings/architecture.js";
import { openRunStore } from "../../training/store/indexed-store.js";
import type { RunStore } from "../../training/store/run-store.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { download } from "../../ui/dom/file.js";
import { words } from "./words/index.js";

/** What a saved run answered to the site's test digits when it was last asked. */
type Tested = SavedRun & { tested: SavedRun["accuracies"][number] };

/**
 * The saved runs of the article's network over the site's digits, each with the parameters that gave its accuracy, to
 * be saved as a file. Where there is none, or the browser has no store, a sentence says so.
 */
export async function SavedParameters(): Promise<HTMLElement> {
  const root = element("div", { "data-figure": "saved-parameters" });
  try {
    const store = await openRunStore();
    const runs = (await store.list()).filter(
      ({ digits, settings }) => digits === null && isArticles(settings),
    );
    const tested = runs.flatMap((run): Tested[] => {
      const last = run.accuracies.at(-1);
      return last === undefined ? [] : [{ ...run, tested: last }];
    });
    root.append(...(tested.length === 0 ? [whyNone(runs)] : choiceOf(tested, store)));
  } catch (error) {
    root.append(words.takeAlong.failed(problemText(problemOf(error))));
  }
  return root;
}

/** Why no run has parameters to offer, and where they are trained. */
function whyNone(runs: readonly SavedRun[]): HTMLElement {
  const { none, noEpoch, training } = words.takeAlong;
  const say = runs.length === 0 ? none : noEpoch;
  return element("p", {}, ...say(element("a", { href: "./training" }, training)));
}

function choiceOf(runs: readonly Tested[], store: RunStore): HTMLElement[] {
  const say = words.takeAlong;
  const menu = Menu(
    { name: "run" },
    runs.map(({ id, name, tested }) => [id, say.option(name, tested.accuracy, tested.epoch)]),
  );
  const told = element("p", { role: "status" });
  async function take(): Promise<void> {
    const { id, tested } = runs.find((run) => run.id === menu.chosen())!;
    const checkpoint = await store.checkpoint(id, tested.batches);
    if (checkpoint === null) throw new TrainingError({ code: "no-checkpoint" });
    const { writeParameters } = await loadPart(() => import("../../training/files/index.js"));
    download("parameters.npz", writeParameters(checkpoint.parameters), "application/zip");
    told.textContent = say.saved(Math.round(tested.accuracy * tested.count), tested.count);
  }
  function notSaved(error: unknown): void {
    told.textContent = say.notSaved(problemText(problemOf(error)));
  }
  return [
    element("label", { class: "setting" }, element("span", {}, say.run), menu),
    element("button", { type: "button", onclick: () => take().catch(notSaved) }, say.button),
    element("p", {}, say.when),
    told,
  ];
}
