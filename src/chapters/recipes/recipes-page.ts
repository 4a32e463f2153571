import {
  handSubjectOn,
  networkInAddress,
  writeNetwork,
} from "../../figures/network/present-subject.js";
import { askedSettings } from "../../figures/training/asked-settings.js";
import { availableDigits } from "../../figures/training/available-digits.js";
import { LossChart } from "../../figures/training/loss-chart.js";
import { settingsQuery } from "../../figures/training/settings-query.js";
import { throttled } from "../../figures/training/throttled.js";
import { TrainingDiagnosis } from "../../figures/training/training-diagnosis.js";
import { TrainingPanel } from "../../figures/training/training-panel.js";
import {
  groupLabel,
  labelledGroups,
  labelledSettings,
  labelledVariations,
  type MeasuredRecipes,
  openTraining,
  type Source,
  settingErrors,
  settingsName,
} from "../../training/index.js";
import { type SavedRuns, saveRuns } from "../../training/store/index.js";
import { presentNetwork } from "../../training/subject/run-address.js";
import { writeUrl } from "../../ui/address/address.js";
import { addressOf } from "../../ui/controls/settings-form.js";
import { PresetLinks } from "./preset-links.js";
import { SavedRunNote } from "./saved-run-note.js";
import { VariationsTable } from "./variations-table.js";

const FIELDS = labelledSettings();
const ADDRESS = addressOf(FIELDS);

/** The best recipe and its variations, with how each did on the digits that were held out from its training. */
export function Variations(heldOut: MeasuredRecipes["heldOut"]): HTMLElement {
  const recipes = labelledVariations().map(({ name, label, settings }) => {
    const { shares } = heldOut[name];
    const href = (seed?: number) => settingsQuery(seed ? { ...settings, seed } : settings);
    return { label, href, shares };
  });
  return VariationsTable(recipes);
}

/**
 * The figures of a page on which a run is given any settings: the presets, its panel and its numbers, what is wrong with
 * it, its losses, and where it is saved. It learns from the training digits at these addresses, of which there are so
 * many; its worker ends with the page.
 */
export function RecipesPage(
  source: Source,
  { digits, invalidation }: { digits: number; invalidation: Promise<void> },
): Record<"presets" | "panel" | "metrics" | "diagnosis" | "chart" | "note", HTMLElement> {
  const first = askedSettings();
  const training = openTraining(source, first);
  const panel = TrainingPanel(FIELDS, {
    values: first,
    check: settingErrors,
    groups: labelledGroups(),
    folded: [groupLabel("sliding")],
    nameOf: (settings) => settingsName(settings, availableDigits(training.run)),
  });
  const presets = PresetLinks(digits);
  const present = () => presentNetwork(training.run, saved?.current ?? null);
  const diagnosis = TrainingDiagnosis(training, {
    panel,
    network: present,
    onBegun: () => saved?.begin(),
  });
  const chart = LossChart();
  const note = SavedRunNote();
  let saved: SavedRuns | null = null; // until the store is open, and where there is none

  invalidation.then(() => training.close());
  training.onUpdate(
    throttled((run) => {
      panel.update(run);
      presets.mark(panel.value, availableDigits(run));
      chart.update(run);
      diagnosis.watch(run);
    }),
  );
  panel.addEventListener("input", () => {
    writeUrl(ADDRESS, panel.value, "replace");
    writeNetwork({}, "replace"); // these settings are no longer that network's
    presets.mark(panel.value, availableDigits(training.run));
  });
  panel.addEventListener("training-command", ({ detail: command }) => {
    training[command](panel.value);
    if (command === "reset") saved?.begin();
  });
  saveRuns(training, { onSaved: (run) => note.show(run), onTrouble: note.say }).then(
    async (runs) => {
      saved = runs;
      const asked = networkInAddress();
      const run = asked?.run ? await runs.run(asked.run) : null;
      if (run !== null && saved.current === null) note.show(run, asked?.batches);
    },
    (error: Error) => note.say(error.message),
  );
  handSubjectOn(panel, () => (training.run.losses.length > 0 ? present() : networkInAddress()));
  const { metrics } = panel;
  return { presets: presets.element, panel, metrics, diagnosis: diagnosis.element, chart, note };
}
