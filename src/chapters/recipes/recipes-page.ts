import { LossChart } from "../../figures/training/loss-chart.js";
import { settingsQuery } from "../../figures/training/settings-query.js";
import { throttled } from "../../figures/training/throttled.js";
import { TrainingPanel } from "../../figures/training/training-panel.js";
import {
  labelledGroups,
  labelledPresets,
  labelledSettings,
  labelledVariations,
  type MeasuredRecipes,
  openTraining,
  type Source,
  settingErrors,
} from "../../training/index.js";
import { type SavedRuns, saveRuns } from "../../training/store/index.js";
import { readUrl, writeUrl } from "../../ui/address/address.js";
import { addressOf } from "../../ui/controls/settings-form.js";
import { PresetLinks } from "./preset-links.js";
import { SavedRunNote } from "./saved-run-note.js";
import { VariationsTable } from "./variations-table.js";

const FIELDS = labelledSettings();
const ADDRESS = addressOf(FIELDS);

/** The named recipes, as links to this page. */
export function Presets(): HTMLElement {
  return PresetLinks(labelledPresets());
}

/** The best recipe and its variations, with how each did on the digits that were held out from its training. */
export function Variations(heldOut: MeasuredRecipes["heldOut"]): HTMLElement {
  const recipes = labelledVariations().map(({ name, label, settings }) => {
    const { shares } = heldOut[name];
    return { label, href: settingsQuery(settings), shares };
  });
  return VariationsTable(recipes);
}

/**
 * The figures of a page on which a run is given any settings: its panel, its losses, and where it is saved. It
 * learns from the digits at these addresses; its worker ends with the page.
 */
export function RecipesPage(
  source: Source,
  { invalidation }: { invalidation: Promise<void> },
): Record<"panel" | "chart" | "note", HTMLElement> {
  const panel = TrainingPanel(FIELDS, {
    values: readUrl(ADDRESS),
    check: settingErrors,
    groups: labelledGroups(),
  });
  const chart = LossChart();
  const note = SavedRunNote();
  let saved: SavedRuns | null = null; // until the store is open, and where there is none

  const training = openTraining(source, panel.value);
  invalidation.then(() => training.close());
  training.onUpdate(
    throttled((run) => {
      panel.update(run);
      chart.update(run);
    }),
  );
  panel.addEventListener("input", () => writeUrl(ADDRESS, panel.value, "replace"));
  panel.addEventListener("training-command", ({ detail: command }) => {
    training[command](panel.value);
    if (command === "reset") saved?.begin();
  });
  saveRuns(training, { onSaved: note.show, onTrouble: note.say }).then(
    (runs) => {
      saved = runs;
    },
    (error: Error) => note.say(error.message),
  );
  return { panel, chart, note };
}
