import { scaleLog } from "d3-scale";
import {
  type ImageShape,
  type KernelShape,
  multiplyAdds,
  unfoldedInputCells,
  unfoldedKernelCells,
  unfoldedKernelWeights,
} from "../nn/index.js";
import { bytesText, countText, millisecondsText } from "./amount-text.js";
import { element } from "./element.js";
import { measure } from "./measure.js";
import { metric } from "./metric.js";
import { type Drawing, Plot, type Point } from "./plot.js";

/** The three ways to the same outputs. */
export type Road = "loops" | "X′" | "K″";

export interface PriceOptions {
  /** One pass over the measured images by each way, in float32. */
  passes: Readonly<Record<Road, () => void>>;
  /** How many images a pass convolves. */
  images: number;
}

const BYTES = 4; // of a float32
const RUNS = 9;
/** A dense K″ of more cells is counted and not made. */
const LARGEST_MEASURED = 4e6;
const NAMES: Readonly<Record<Road, string>> = { loops: "loops", "X′": "X′", "K″": "dense K″" };
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
  const button = element("button", { type: "button", onclick: () => take() }, "Measure");
  const root = element(
    "div",
    { class: "price" },
    Bills(bills, times),
    element("div", { class: "price-buttons" }, button, status),
    Growth(image, kernel),
  );

  async function take(): Promise<void> {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    for (const { road, multiplyAdds } of bills) {
      const cell = times.get(road)!;
      if (road === "K″" && multiplyAdds > LARGEST_MEASURED) {
        cell.textContent = "too large";
        continue;
      }
      status.textContent = `Measuring ${NAMES[road]} …`;
      const taken = await measure(passes[road], { runs: RUNS, goOn: () => root.isConnected });
      if (taken === null) return;
      cell.replaceChildren(metric(`ms-${KEYS[road]}`, taken / images, millisecondsText));
    }
    status.textContent =
      `Milliseconds an image, measured here and now: ${images} images in float32, the median of ` +
      `${RUNS} runs, unfolding included.`;
    button.removeAttribute("aria-disabled");
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
  const heading = ["", "multiply-adds", "memory", "zeros", "ms"].map((text) =>
    text === "" ? element("td") : element("th", { scope: "col" }, text),
  );
  const rows = bills.map(({ road, multiplyAdds, cells, zeros }) => {
    const time = element("td", {}, "not yet");
    times.set(road, time);
    const key = KEYS[road];
    return element(
      "tr",
      {},
      element("th", { scope: "row", class: `price-road ${key}` }, NAMES[road]),
      element("td", {}, metric(`multiply-adds-${key}`, multiplyAdds, countText)),
      element("td", {}, cells === 0 ? "none" : metric(`bytes-${key}`, cells * BYTES, bytesText)),
      element("td", {}, zeros === 0 ? "none" : metric(`zeros-${key}`, zeros, percent)),
      time,
    );
  });
  return element(
    "table",
    { class: "price-bills" },
    element("caption", {}, "One image. Memory beside X, K and Y, 4 bytes a number."),
    element("thead", {}, element("tr", {}, ...heading)),
    element("tbody", {}, ...rows),
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** Two small charts: multiply-adds and bytes against the image's side, both axes logarithmic. */
function Growth(image: ImageShape, kernel: KernelShape): HTMLElement {
  const work = Plot(190);
  const memory = Plot(190);
  const column = (title: string, keys: readonly (readonly [string, string])[], plot: Element) =>
    element(
      "div",
      {},
      element(
        "p",
        { class: "plot-title" },
        element("b", {}, title),
        ...keys.map(([key, text]) => element("span", { class: `plot-key ${key}` }, text)),
      ),
      plot,
      element("p", { class: "plot-axis" }, "image side"),
    );
  const root = element(
    "div",
    { class: "price-growth" },
    column(
      "Multiply-adds",
      [
        ["unfolded-input", "loops, X′"],
        ["unfolded-kernel", "dense K″"],
      ],
      work.element,
    ),
    column(
      "Bytes",
      [
        ["input", "X"],
        ["unfolded-input", "X′"],
        ["unfolded-kernel", "dense K″"],
      ],
      memory.element,
    ),
  );
  const [c1, side] = image;
  const sides = SIDES.filter((n) => n >= kernel[2]);
  const curve = (count: (image: ImageShape) => number) =>
    [...sides, side].sort((a, b) => a - b).map((n): Point => [n, count([c1, n, n])]);
  const products = curve((at) => multiplyAdds(at, kernel));
  const dense = curve((at) => unfoldedKernelCells(at, kernel));
  const inBytes = (points: readonly Point[]) => points.map(([n, v]): Point => [n, v * BYTES]);
  const drawings: [ReturnType<typeof Plot>, Record<string, readonly Point[]>, string][] = [
    [work, { "unfolded-input": products, "unfolded-kernel": dense }, "Multiply-adds"],
    [
      memory,
      {
        input: curve(([c, h, w]) => c * h * w * BYTES),
        "unfolded-input": inBytes(curve((at) => unfoldedInputCells(at, kernel))),
        "unfolded-kernel": inBytes(dense),
      },
      "Bytes",
    ],
  ];
  function draw(): void {
    const width = work.element.parentElement?.clientWidth ?? 0;
    if (width === 0) return;
    for (const [plot, curves, what] of drawings)
      plot.draw(width, growthDrawing(curves, side, what));
  }
  new ResizeObserver(draw).observe(root);
  return root;
}

const SIDES = [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256];

function growthDrawing(
  curves: Readonly<Record<string, readonly Point[]>>,
  side: number,
  what: string,
): Drawing {
  const values = Object.values(curves).flatMap((points) => points.map(([, value]) => value));
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const powers = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  const named = powers.filter((_, i) => i % 3 === (high - low) % 3);
  return {
    x: { scale: scaleLog([4, 256], [0, 1]), ticks: [4, 8, 16, 32, 64, 128, 256] },
    y: {
      scale: scaleLog([10 ** low, 10 ** high], [0, 1]),
      ticks: named,
      format: what === "Bytes" ? bytesText : countText,
    },
    marks: [{ at: side, name: `${side}`, kind: "here" }],
    curves,
    dots: Object.values(curves).flatMap((points) => points.filter(([n]) => n === side)),
    description: `${what} against the image's side, from 4 to 256, both axes logarithmic.`,
  };
}
