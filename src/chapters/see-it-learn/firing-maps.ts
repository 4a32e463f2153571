import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import type { InspectionView } from "./inspection-view.js";
import { MapSheet } from "./map-sheet.js";
import { PairRow } from "./pair-row.js";
import { words } from "./words/index.js";
import { zip } from "./zip.js";

/** The ReLU layers: how each is called, and how many maps stand in a row. */
const LAYERS = [
  { name: words.firing.first, columns: 4 },
  { name: words.firing.second, columns: 8 },
];

/**
 * Which ReLUs of each network ever give more than 0: a cell each, the fuller the more of the digits wake it, black
 * where none does.
 */
export function FiringMaps(
  names: readonly string[],
): HTMLElement & { update(inspections: readonly InspectionView[]): void } {
  const rows = LAYERS.map(({ name, columns }) => {
    const sheets = names.map((run) => MapSheet(run, columns));
    return { sheets, row: PairRow(name, sheets) };
  });
  const root = element(
    "div",
    { class: "firing-maps", "data-figure": "firing-maps" },
    ...rows.map(({ row }) => row),
  );
  function update(inspections: readonly InspectionView[]): void {
    for (const [layer, { sheets }] of rows.entries()) {
      for (const [run, [sheet, { layers }]] of zip(sheets, inspections).entries()) {
        const relu = layers[layer]?.relu ?? null;
        if (relu === null) continue;
        const { times, digits, dead, deadMaps } = relu.firing;
        const told = words.firing.dead(
          metric(`dead-${layer}-${run}`, dead),
          times.data.length,
          metric(
            `dead-maps-${layer}-${run}`,
            deadMaps.filter(Boolean).length,
            words.firing.deadMaps,
          ),
          deadMaps.length,
        );
        const sheetOfLayer = { maps: times, largest: digits, crossed: deadMaps, words: told };
        sheet.show({ ...sheetOfLayer, blackZeros: true });
      }
    }
  }
  return Object.assign(root, { update });
}
