import { measure } from "../../figures/timing/measure.js";
import { formatsOf } from "../../language/format.js";
import {
  type ImageShape,
  type KernelShape,
  multiplyAdds,
  unfoldedInputCells,
  unfoldedKernelCells,
  unfoldedKernelWeights,
} from "../../nn/convolution/index.js";
import { element } from "../../ui/dom/element.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import { bytesText, countText, millisecondsText } from "../../ui/text/amount-text.js";
import { metric } from "../../ui/text/metric.js";
import { BYTES, Growth } from "./price-growth.js";
import { words } from "./words/index.js";

const { percent } = formatsOf();

/** The three ways to the same outputs. */
export type Road = "loops" | "X′" | "K″";

export interface PriceOptions {
  /** One pass over the measured images by each way, in float32. */
  passes: Readonly<Record<Road, () => void>>;
  /** How many images a pass convolves. */
  images: number;
}

const RUNS = 9;
/** A dense K″ of more cells is counted and not made. */
const LARGEST_MEASURED = 4e6;
const KEYS: Readonly<Record<Road, string>> = {
  loops: "loops",
  "X′": "unfolded-input",
  "K″": "unfolded-kernel",
};

/**
 * What a convolution costs by each way: multiply-adds, memory and zeros are counted, milliseconds are
 * measured on this device when asked for. Below, how the counts grow with the image.
 */
export function Price(image: ImageShape, kernel: KernelShape, options: PriceOptions): HTMLElement {
  const { passes, images } = options;
  const bills = billsOf(image, kernel);
  const times = new Map<Road, HTMLElement>();
  const status = element("span", { class: "price-status", role: "status" });
  const button = element("button", { type: "button", onclick: () => take() }, words.price.measure);
  const root = element(
    "div",
    { class: "price" },
    Bills(bills, times),
    element("div", { class: "price-buttons" }, button, status),
    Growth(image, kernel),
  );

  async function take(): Promise<void> {
    if (!isPressable(button)) return;
    setPressable(button, false);
    let skipped = 0;
    for (const { road, multiplyAdds, cells } of bills) {
      const cell = times.get(road)!;
      if (road === "K″" && multiplyAdds > LARGEST_MEASURED) {
        cell.textContent = words.price.tooLarge;
        skipped = cells * BYTES;
        continue;
      }
      status.textContent = words.price.measuring(words.price.methods[road]);
      const taken = await measure(passes[road], { runs: RUNS, goOn: () => root.isConnected });
      if (taken === null) return;
      cell.replaceChildren(metric(`ms-${KEYS[road]}`, taken / images, millisecondsText));
    }
    const measured = words.price.measured(images, RUNS);
    status.textContent =
      skipped === 0
        ? measured
        : formatsOf().running([measured, words.price.notMade(bytesText(skipped))]);
    setPressable(button, true);
  }
  return root;
}

interface Bill {
  road: Road;
  multiplyAdds: number;
  /** Numbers that are kept beside X, K and Y. */
  cells: number;
  /** Share of these that is zero by construction. */
  zeros: number;
}

function billsOf(image: ImageShape, kernel: KernelShape): Bill[] {
  const products = multiplyAdds(image, kernel);
  const dense = unfoldedKernelCells(image, kernel);
  const zeros = 1 - unfoldedKernelWeights(image, kernel) / dense;
  return [
    { road: "loops", multiplyAdds: products, cells: 0, zeros: 0 },
    { road: "X′", multiplyAdds: products, cells: unfoldedInputCells(image, kernel), zeros: 0 },
    { road: "K″", multiplyAdds: dense, cells: dense, zeros },
  ];
}

function Bills(bills: readonly Bill[], times: Map<Road, HTMLElement>): HTMLElement {
  const { columns, methods, none, notYet, caption } = words.price;
  const heading = [columns.multiplyAdds, columns.memory, columns.zeros, columns.time].map((text) =>
    element("th", { scope: "col" }, text),
  );
  const rows = bills.map(({ road, multiplyAdds, cells, zeros }) => {
    const time = element("td", {}, notYet);
    times.set(road, time);
    const key = KEYS[road];
    return element(
      "tr",
      {},
      element("th", { scope: "row", class: `price-road ${key}` }, methods[road]),
      element("td", {}, metric(`multiply-adds-${key}`, multiplyAdds, countText)),
      element("td", {}, cells === 0 ? none : metric(`bytes-${key}`, cells * BYTES, bytesText)),
      element("td", {}, zeros === 0 ? none : metric(`zeros-${key}`, zeros, inPercent)),
      time,
    );
  });
  return element(
    "table",
    { class: "price-bills" },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, element("td"), ...heading)),
    element("tbody", {}, ...rows),
  );
}

function inPercent(share: number): string {
  return percent(share, 2);
}
