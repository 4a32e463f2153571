import { describeSeedShares } from "../../figures/training/seed-shares.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { recipeGroups } from "./recipe-groups.js";
import { differenceText, differing } from "./run-differences.js";
import { words } from "./words/index.js";

/** What the runs of each recipe that was trained from several seeds reach: mean and spread, with the seeds. */
export function RecipeTable(): { element: HTMLElement; show(runs: readonly SavedRun[]): void } {
  const root = element("ul", { class: "recipe-groups", "aria-label": words.recipes.label });
  return {
    element: root,
    show(runs) {
      const groups = recipeGroups(runs);
      const names = differing(groups.map(({ runs }) => runs[0]!)).filter((name) => name !== "seed");
      root.hidden = groups.length === 0;
      root.replaceChildren(
        ...groups.map(({ runs, epoch, shares }) => {
          const recipe = differenceText(runs[0]!, names.length > 0 ? names : ["learningRate"]);
          const seeds = runs.map(({ settings }) => settings.seed);
          const said = words.recipes.reached(recipe, epoch, describeSeedShares(shares));
          return element("li", { "data-seeds": seeds.join(" ") }, said);
        }),
      );
    },
  };
}
