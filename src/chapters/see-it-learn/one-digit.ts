import { Kernels } from "../../figures/training/kernels.js";
import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { numberText } from "../../ui/text/number-text.js";
import type { InspectionView } from "./inspection-view.js";
import { MapSheet, type Sheet } from "./map-sheet.js";
import { PairRow } from "./pair-row.js";

/** The convolutions: the names of their kernels, how their rows are called, and how many maps stand in a row. */
const CONVOLUTIONS = [
  { name: "0.k", ordinal: "first", maps: "its 4 maps", columns: 4 },
  { name: "3.k", ordinal: "second", maps: "its 16 maps", columns: 8 },
] as const;

/**
 * Networks with their kernels, the kernels' gradients and what becomes of one digit, beside each other. Colours go
 * from zero to the largest number of each picture. A map that is crossed out is dead.
 */
export function OneDigit(names: readonly string[]): HTMLElement & {
  update(inspections: readonly InspectionView[]): void;
} {
  const answers = names.map((name) => {
    const words = element("span", { class: "one-digit-answer" });
    return { words, thing: element("p", { class: "plot-title" }, element("b", {}, name), words) };
  });
  const rows = CONVOLUTIONS.map(({ name, ordinal, maps, columns }) => {
    const kernels = names.map((run) => Kernels({ [name]: run }));
    const gradients = names.map((run) => Kernels({ [name]: run }));
    const sheets = names.map((run) => MapSheet(run, columns));
    const elements = [
      PairRow(`The ${ordinal} kernels`, kernels),
      PairRow("Their gradients, over 100 digits", gradients),
      PairRow(`The digit behind the ${ordinal} ReLU: ${maps}`, sheets),
    ];
    return { kernels, gradients, sheets, elements };
  });
  const root = element(
    "div",
    { class: "one-digit", "data-figure": "one-digit" },
    ...rows.flatMap(({ elements }) => elements),
    PairRow(
      "The answer",
      answers.map(({ thing }) => thing),
    ),
  );
  function update(inspections: readonly InspectionView[]): void {
    for (const [run, { parameters, grads, layers, probabilities }] of inspections.entries()) {
      for (const [layer, { kernels, gradients, sheets }] of rows.entries()) {
        kernels[run].update(parameters);
        gradients[run].update(grads);
        const { maps, firing } = layers[layer].relu!;
        sheets[run].show(sheetOf(maps, firing.deadMaps));
      }
      answers[run].words.textContent = answerOf(probabilities);
    }
  }
  return Object.assign(root, { update });
}

/** The maps [1, c, h, w] of a digit, with what their fullest colour stands for and how many are dead. */
function sheetOf({ shape: [, ...shape], data }: Tensor, crossed: readonly boolean[]): Sheet {
  const largest = largestMagnitude(data);
  const tint = largest === 0 ? "all exactly 0" : `0 to ${numberText(largest)}`;
  const dead = crossed.filter(Boolean).length;
  const words = dead === 0 ? [tint] : [tint, `; × ${dead} dead`];
  return { maps: { shape, data }, largest, crossed, words };
}

function answerOf(probabilities: readonly number[]): string {
  const best = probabilities.indexOf(Math.max(...probabilities));
  if (best < 0) return "none: its numbers are not finite";
  const share = probabilities[best];
  const percent = share > 0.995 && share < 1 ? "over 99" : String(Math.round(share * 100));
  return `${best}, with ${percent} %`;
}
