import type { LayerGrowth } from "../../nn/frequency/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

const say = words.growth;
const MOMENTS = ["before", "after"] as const;
const COLUMNS = ["measured", "middle", "worst"] as const;

/** What the build measured of a network before and after its training. */
export interface MeasuredGrowth
  extends Readonly<Record<(typeof MOMENTS)[number], readonly LayerGrowth[]>> {
  /** Test digits that were sent through. */
  images: number;
  /** Digits that it was trained on, for how many epochs, and the share of test digits that it then read right. */
  trained: number;
  epochs: number;
  accuracy: number;
}

/** The growth of each layer before and after training: measured, expected, and at most. */
export function GrowthTable(growth: MeasuredGrowth): HTMLElement {
  const head = (text: string, attributes = {}) =>
    element("th", { scope: "col", ...attributes }, text);
  const rows = say.layers.map((name, at) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      ...MOMENTS.flatMap((moment) =>
        COLUMNS.map((column) =>
          element(
            "td",
            {},
            metric(`growth-${moment}-${column}-${at}`, growth[moment][at]![column], (v) =>
              v.toFixed(2),
            ),
          ),
        ),
      ),
    ),
  );
  const table = element(
    "table",
    { class: "growth" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("td", {}),
        ...MOMENTS.map((moment) =>
          head(say[moment], { scope: "colgroup", colspan: COLUMNS.length }),
        ),
      ),
      element(
        "tr",
        {},
        head(say.layer),
        ...MOMENTS.flatMap(() => COLUMNS.map((column) => head(say[column]))),
      ),
    ),
    element("tbody", {}, ...rows),
  );
  const region = { class: "growth-scroll", tabindex: 0, role: "region", "aria-label": say.label };
  return element("div", region, table);
}
