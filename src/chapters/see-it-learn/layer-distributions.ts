import { element } from "../../ui/dom/element.js";
import type { DistributionView, FiringView, InspectionView, LayerView } from "./inspection-view.js";
import { type Overlaid, OverlaidDistributions } from "./overlaid-distributions.js";

/**
 * For each layer with parameters, of networks over each other: what it gives before its ReLU, the sizes of the
 * gradients that come back to there, and of those of its parameters. The axes are the same in all layers.
 */
export function LayerDistributions(
  names: readonly string[],
  layers: readonly string[],
): HTMLElement & { update(inspections: readonly InspectionView[]): void } {
  const moment = element("p", { class: "inside-moment" });
  const rows = layers.map((name, layer) => {
    const isLast = layer === layers.length - 1;
    const values = OverlaidDistributions({
      title: isLast ? "The logits" : "Values, before the ReLU",
      names,
      axis: "values",
      aside: { words: "cut to 0", below: "cut" },
    });
    const zeros = { words: "exactly 0", below: "0" };
    const gradients = OverlaidDistributions({
      title: isLast ? "Gradients of the logits" : "Gradients of these values",
      names,
      axis: "sizes",
      aside: zeros,
    });
    const parameters = OverlaidDistributions({
      title: "Gradients of its parameters",
      names,
      axis: "sizes",
      aside: zeros,
    });
    const panels = [values, gradients, parameters];
    const row = element(
      "div",
      { class: "layer-distributions-row" },
      element("p", { class: "inside-title" }, name),
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
      const layer = inspections.map(({ layers }) => layers[i]);
      values.update(layer.map(valuesOf));
      gradients.update(layer.map(({ gradients }) => withZeros(gradients)));
      parameters.update(layer.map(({ parameterGradients }) => withZeros(parameterGradients)));
    }
    const batches = inspections.map(({ batches }) => batches);
    root.dataset.batches = batches.join(" ");
    const when = names.map((name, run) => `${name} after ${batches[run].toLocaleString("en")}`);
    moment.textContent = `Batches: ${when.join(", ")}.`;
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
