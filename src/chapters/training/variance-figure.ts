import { scaleLog } from "d3-scale";
import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { figuresText } from "../../ui/text/number-text.js";
import { type Beginning, type LayerVariance, layerVariances } from "./layer-variances.js";
import { words } from "./words/index.js";

const say = words.variance;
const NETWORKS = 40;
const BEGINNINGS: readonly Beginning[] = ["article", "he"];
const shown = (value: number) => figuresText(value, value < 10 ? 2 : 0);

/**
 * The variance of each layer's outputs for two ways of drawing the first parameters, as bars on one logarithmic
 * scale: measured on one image [1, 1, 28, 28] over many networks, with a mark where the formula says it should be.
 */
export async function VarianceFigure(image: Tensor, seed: number): Promise<HTMLElement> {
  const layers: LayerVariance[][] = [];
  for (const beginning of BEGINNINGS)
    layers.push(await layerVariances(beginning, image, NETWORKS, seed));
  const sizes = layers.flat().flatMap(({ measured, predicted }) => [measured, predicted]);
  const place = scaleLog([Math.min(...sizes) / 3, Math.max(...sizes)], [0, 100]);
  const rows = words.variance.layers.map((name, i) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element("td", {}, String(layers[0]![i]!.products)),
      ...BEGINNINGS.flatMap((beginning, b) => [
        bar(`variance-${beginning}-${i}`, beginning, layers[b]![i]!, place),
      ]),
    ),
  );
  const heads = [say.layer, say.products, ...BEGINNINGS.map((beginning) => words.facts[beginning])];
  return element(
    "div",
    { class: "variance", "data-figure": "variance" },
    element(
      "table",
      {},
      element("caption", {}, say.caption(NETWORKS)),
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head))),
      ),
      element("tbody", {}, ...rows),
    ),
    element("p", {}, ...left(layers[1]!)),
  );
}

function bar(
  name: string,
  kind: Beginning,
  { measured, predicted }: LayerVariance,
  place: (value: number) => number,
): HTMLElement {
  const fill = element("span", { class: `variance-fill ${kind}` });
  fill.style.width = `${place(measured)}%`;
  const mark = element("span", { class: "variance-mark" });
  mark.style.left = `${place(predicted)}%`;
  return element(
    "td",
    { class: "variance-bar" },
    element(
      "span",
      { class: "variance-number" },
      metric(name, measured, shown),
      element("span", { class: "variance-predicted" }, say.predicted(shown(predicted))),
    ),
    element("span", { class: "variance-track", "aria-hidden": "true" }, fill, mark),
  );
}

/** How much of the mean square the ReLU leaves, alone and after the pooling, in the layers of He's networks. */
function left(layers: readonly LayerVariance[]): (string | Node)[] {
  const of = (kind: "relu" | "pooled") =>
    layers.flatMap(({ left }, i) =>
      left === null ? [] : [metric(`left-${kind}-${i}`, left[kind], (v) => figuresText(v, 2))],
    );
  return say.left(of("relu"), of("pooled"));
}
