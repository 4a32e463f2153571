import { Kernels } from "../../figures/training/kernels.js";
import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { numberText } from "../../ui/text/number-text.js";
import type { InspectionView } from "./inspection-view.js";
import { MapSheet, type Sheet } from "./map-sheet.js";
import { PairRow } from "./pair-row.js";
import { words } from "./words/index.js";
import { zip } from "./zip.js";

/** The convolutions: the names of their kernels, how their rows are called, and how many maps stand in a row. */
const CONVOLUTIONS = [
  { name: "0.k", said: words.digit.first, columns: 4 },
  { name: "3.k", said: words.digit.second, columns: 8 },
];

/**
 * Networks with their kernels, the kernels' gradients and what becomes of one digit, beside each other. Colours go
 * from zero to the largest number of each picture. A map that is crossed out is dead.
 */
export function OneDigit(names: readonly string[]): HTMLElement & {
  update(inspections: readonly InspectionView[]): void;
} {
  const answers = names.map((name) => {
    const told = element("span", { class: "one-digit-answer" });
    return { told, thing: element("p", { class: "plot-title" }, element("b", {}, name), told) };
  });
  const rows = CONVOLUTIONS.map(({ name, said, columns }) => {
    const kernels = names.map((run) => Kernels({ [name]: run }));
    const gradients = names.map((run) => Kernels({ [name]: run }));
    const sheets = names.map((run) => MapSheet(run, columns));
    const elements = [
      PairRow(said.kernels, kernels),
      PairRow(words.digit.gradients, gradients),
      PairRow(said.maps, sheets),
    ];
    return { kernels, gradients, sheets, elements };
  });
  const root = element(
    "div",
    { class: "one-digit", "data-figure": "one-digit" },
    ...rows.flatMap(({ elements }) => elements),
    PairRow(
      words.digit.answer,
      answers.map(({ thing }) => thing),
    ),
  );
  function update(inspections: readonly InspectionView[]): void {
    for (const [layer, { kernels, gradients, sheets }] of rows.entries()) {
      for (const [figure, { parameters }] of zip(kernels, inspections)) figure.update(parameters);
      for (const [figure, { grads }] of zip(gradients, inspections)) figure.update(grads);
      for (const [sheet, { layers }] of zip(sheets, inspections)) {
        const relu = layers[layer]?.relu ?? null;
        if (relu !== null) sheet.show(sheetOf(relu.maps, relu.firing.deadMaps));
      }
    }
    for (const [{ told }, { probabilities }] of zip(answers, inspections))
      told.textContent = answerOf(probabilities);
  }
  return Object.assign(root, { update });
}

/** The maps [1, c, h, w] of a digit, with what their fullest colour stands for and how many are dead. */
function sheetOf({ shape: [, ...shape], data }: Tensor, crossed: readonly boolean[]): Sheet {
  const largest = largestMagnitude(data);
  const tint = largest === 0 ? words.digit.allZero : words.digit.upTo(numberText(largest));
  const dead = crossed.filter(Boolean).length;
  const told = dead === 0 ? [tint] : [tint, words.digit.dead(dead)];
  return { maps: { shape, data }, largest, crossed, words: told };
}

function answerOf(probabilities: readonly number[]): string {
  const share = Math.max(...probabilities);
  const best = probabilities.indexOf(share);
  if (best < 0) return words.digit.noAnswer;
  return share > 0.995 && share < 1
    ? words.digit.answeredNearlySure(best)
    : words.digit.answered(best, Math.round(share * 100));
}
