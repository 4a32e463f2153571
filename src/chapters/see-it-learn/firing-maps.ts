import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import type { InspectionView } from "./inspection-view.js";
import { MapSheet } from "./map-sheet.js";
import { PairRow } from "./pair-row.js";

/** How many maps stand in a row, by layer. */
const COLUMNS = [4, 8];

/**
 * Which ReLUs of each network ever give more than 0: a cell each, the fuller the more of the digits wake it, black
 * where none does. `layers` names the ReLU layers.
 */
export function FiringMaps(
  names: readonly string[],
  layers: readonly string[],
): HTMLElement & { update(inspections: readonly InspectionView[]): void } {
  const rows = layers.map((name, layer) => {
    const sheets = names.map((run) => MapSheet(run, COLUMNS[layer]));
    return { sheets, row: PairRow(name, sheets) };
  });
  const root = element(
    "div",
    { class: "firing-maps", "data-figure": "firing-maps" },
    ...rows.map(({ row }) => row),
  );
  function update(inspections: readonly InspectionView[]): void {
    for (const [layer, { sheets }] of rows.entries()) {
      for (const [run, sheet] of sheets.entries()) {
        const { times, digits, dead, deadMaps } = inspections[run].layers[layer].relu!.firing;
        const deadCount = deadMaps.filter(Boolean).length;
        const words = [
          metric(`dead-${layer}-${run}`, dead),
          ` of ${times.data.length} dead; `,
          metric(`dead-maps-${layer}-${run}`, deadCount),
          ` of ${deadMaps.length} maps wholly`,
        ];
        sheet.show({ maps: times, largest: digits, crossed: deadMaps, blackZeros: true, words });
      }
    }
  }
  return Object.assign(root, { update });
}
