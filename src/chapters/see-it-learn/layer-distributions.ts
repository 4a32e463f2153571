import { element } from "../../ui/dom/element.js";
import type { DistributionView, FiringView, InspectionView, LayerView } from "./inspection-view.js";
import { type Overlaid, OverlaidDistributions } from "./overlaid-distributions.js";
import { words } from "./words/index.js";
import { zip } from "./zip.js";

const LAYERS = ["first", "second", "linear"] as const;

/**
 * For each layer with parameters, of networks over each other: what it gives before its ReLU, the sizes of the
 * gradients that come back to there, and of those of its parameters. The axes are the same in all layers.
 */
export function LayerDistributions(
  names: readonly string[],
): HTMLElement & { update(inspections: readonly InspectionView[]): void } {
  const moment = element("p", { class: "inside-moment" });
  const said = words.layers;
  const rows = LAYERS.map((layer) => {
    const isLast = layer === "linear";
    const values = OverlaidDistributions({
      title: isLast ? said.logits : said.values,
      names,
      axis: "values",
      aside: said.cut,
    });
    const gradients = OverlaidDistributions({
      title: isLast ? said.logitGradients : said.gradients,
      names,
      axis: "sizes",
      aside: said.zeros,
    });
    const parameters = OverlaidDistributions({
      title: said.parameterGradients,
      names,
      axis: "sizes",
      aside: said.zeros,
    });
    const panels = [values, gradients, parameters];
    const row = element(
      "div",
      { class: "layer-distributions-row" },
      element("p", { class: "inside-title" }, said[layer]),
      element("div", { class: "layer-distributions-panels" }, ...panels),
    );
    return { row, values, gradients, parameters };
  });
  const root = element(
    "div",
    { class: "layer-distributions", "data-figure": "layer-distributions" },
    moment,
    ...rows.map(({ row }) => row),
  );
  function update(inspections: readonly InspectionView[]): void {
    for (const [i, { values, gradients, parameters }] of rows.entries()) {
      const layer = inspections.flatMap(({ layers }) => layers.slice(i, i + 1));
      values.update(layer.map(valuesOf));
      gradients.update(layer.map(({ gradients }) => withZeros(gradients)));
      parameters.update(layer.map(({ parameterGradients }) => withZeros(parameterGradients)));
    }
    const batches = inspections.map(({ batches }) => batches);
    root.dataset.batches = batches.join(" ");
    const when = zip(names, batches).map(([name, n]) => said.after(name, n));
    moment.textContent = said.moment(when);
  }
  return Object.assign(root, { update });
}

function valuesOf({ values, relu }: LayerView): Overlaid {
  return { distribution: values, aside: relu === null ? null : silentShare(relu.firing) };
}

/** The share of values, over all units and digits, for which the ReLU gives 0. */
function silentShare({ times, digits }: FiringView): number {
  let fired = 0;
  for (const count of times.data) fired += count;
  return 1 - fired / (times.data.length * digits);
}

function withZeros(distribution: DistributionView): Overlaid {
  return { distribution, aside: distribution.zeros / distribution.count };
}
