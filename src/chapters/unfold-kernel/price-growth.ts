import { scaleLog } from "d3-scale";
import {
  type ImageShape,
  type KernelShape,
  multiplyAdds,
  unfoldedInputCells,
  unfoldedKernelCells,
} from "../../nn/convolution/index.js";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { type Drawing, Plot, type Point } from "../../ui/plot/plot.js";
import { bytesText, shortCountText } from "../../ui/text/amount-text.js";
import { words } from "./words/index.js";

/** Bytes of a number in float32. */
export const BYTES = 4;

/** Two small charts: multiply-adds and bytes against the image's side, both axes logarithmic. */
export function Growth(image: ImageShape, kernel: KernelShape): HTMLElement {
  const work = Plot(190);
  const memory = Plot(190);
  const column = ({ title, keys }: { title: string; keys: object }, plot: Element) =>
    element(
      "div",
      {},
      element(
        "p",
        { class: "plot-title" },
        element("b", {}, title),
        ...Object.entries(keys).map(([key, text]) =>
          element("span", { class: `plot-key ${key}` }, text),
        ),
      ),
      plot,
      element("p", { class: "plot-axis" }, words.growth.axis),
    );
  const root = element(
    "div",
    { class: "price-growth" },
    column(words.growth.multiplyAdds, work.element),
    column(words.growth.bytes, memory.element),
  );
  const [c1, side] = image;
  const sides = SIDES.filter((n) => n >= kernel[2]);
  const curve = (count: (image: ImageShape) => number) =>
    [...sides, side].sort((a, b) => a - b).map((n): Point => [n, count([c1, n, n])]);
  const products = curve((at) => multiplyAdds(at, kernel));
  const dense = curve((at) => unfoldedKernelCells(at, kernel));
  const inBytes = (points: readonly Point[]) => points.map(([n, v]): Point => [n, v * BYTES]);
  const drawings: [ReturnType<typeof Plot>, Curves, "multiplyAdds" | "bytes"][] = [
    [work, { "unfolded-input": products, "unfolded-kernel": dense }, "multiplyAdds"],
    [
      memory,
      {
        input: curve(([c, h, w]) => c * h * w * BYTES),
        "unfolded-input": inBytes(curve((at) => unfoldedInputCells(at, kernel))),
        "unfolded-kernel": inBytes(dense),
      },
      "bytes",
    ],
  ];
  function draw(): void {
    const width = work.element.parentElement?.clientWidth ?? 0;
    if (width === 0) return;
    for (const [plot, curves, what] of drawings)
      plot.draw(width, growthDrawing(curves, side, what));
  }
  onResize(root, draw);
  return root;
}

const SIDES = [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256];

/** The points of each curve, by its class name. */
type Curves = Readonly<Record<string, readonly Point[]>>;

function growthDrawing(curves: Curves, side: number, what: "multiplyAdds" | "bytes"): Drawing {
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
      format: what === "bytes" ? bytesText : shortCountText,
    },
    marks: [{ at: side, name: `${side}`, kind: "here" }],
    curves,
    dots: Object.values(curves).flatMap((points) => points.filter(([n]) => n === side)),
    description: words.growth[what].description,
  };
}
