import { descentPath } from "../../nn/gradient/index.js";
import { evaluate, gradients } from "../../nn/graph/index.js";
import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { oneParameter } from "./chain-example.js";
import { DescentPlot } from "./descent-plot.js";
import { words } from "./words/index.js";

export const descentSettings = {
  eta: labelled(words.descent.rate, number(0.005, 0.3, 0.1, 0.005)),
};

/** How many steps of descent are shown at most. */
export const MOST_STEPS = 12;

const START = -0.5;
const DOMAIN = [-1.5, 4.5] as const;

/** The same descent with three learning rates: one too small, the reader's own, and one too large. */
export function Descents(eta: number, position: number): HTMLElement[] {
  const loss = (theta: number) => evaluate(oneParameter, { θ: theta }).L ?? Number.NaN;
  const slope = (theta: number) => gradients(oneParameter, { θ: theta }).θ ?? Number.NaN;
  const { titles } = words.descent;
  const rates = [
    { title: titles.small, eta: 0.01 },
    { title: titles.own, eta },
    { title: titles.large, eta: 0.26 },
  ];
  return rates.map((rate) => {
    const path = descentPath(slope, START, rate.eta, MOST_STEPS);
    return DescentPlot({ ...rate, loss, slope, position, domain: DOMAIN, path });
  });
}
