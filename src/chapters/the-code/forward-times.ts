import { convolutionToTime } from "../../figures/timing/convolution-to-time.js";
import { measure } from "../../figures/timing/measure.js";
import { convolveUnfoldedInput, convolveUnfoldedKernel } from "../../nn/convolution/index.js";
import { element } from "../../ui/dom/element.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import { millisecondsText } from "../../ui/text/amount-text.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

const WAYS = ["kernel", "input"] as const;
type Way = (typeof WAYS)[number];

/** The convolutions of the network: channels in and out, the kernel's side, the image's side. */
const NAMES = ["conv1", "conv2"] as const;
type LayerName = (typeof NAMES)[number];
type LayerSizes = readonly [c1: number, c2: number, size: number, side: number];
const LAYERS: Readonly<Record<LayerName, LayerSizes>> = {
  conv1: [1, 4, 5, 28],
  conv2: [4, 16, 3, 12],
};

/** Milliseconds an image of both ways in NumPy, as bench/forward_variants.py has measured them, and where. */
export interface QuotedTimes {
  cores: number;
  processor: string;
  /** What multiplies NumPy's matrices. */
  library: string;
  day: string;
  numpy: string;
  images: number;
  runs: number;
  milliseconds: Readonly<Record<LayerName, Readonly<Record<Way, number>>>>;
}

const RUNS = 9;
const IMAGES = 4;
const CONVOLVE = { kernel: convolveUnfoldedKernel, input: convolveUnfoldedInput };

/** Both ways forwards side by side: in NumPy as they were measured once, and in this browser when asked for. */
export function ForwardTimes(quoted: QuotedTimes): HTMLElement {
  const say = words.times;
  const status = element("span", { role: "status" });
  const button = element("button", { type: "button", onclick: () => take() }, say.measure);
  const here = new Map<string, HTMLElement>();
  const rows = NAMES.flatMap((name) =>
    WAYS.map((way) => {
      const cell = element("td", {}, say.notYet);
      here.set(`${name} ${way}`, cell);
      return element(
        "tr",
        {},
        element("th", { scope: "row" }, say.layer(...LAYERS[name], say.ways[way])),
        element("td", {}, millisecondsText(quoted.milliseconds[name][way])),
        cell,
      );
    }),
  );
  const heads = [say.layerAndWay, say.inNumPy, say.here].map((text) =>
    element("th", { scope: "col" }, text),
  );
  const root = element(
    "div",
    { class: "forward-times" },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...rows),
    ),
    element("p", { class: "quoted" }, say.quoted(quoted)),
    element("p", {}, button, " ", status),
  );

  async function take(): Promise<void> {
    if (!isPressable(button)) return;
    setPressable(button, false);
    status.textContent = say.measuring;
    for (const name of NAMES) {
      const [c1, c2, size, side] = LAYERS[name];
      const { x, k } = convolutionToTime(IMAGES, [c1, side, side], [c2, c1, size, size]);
      for (const way of WAYS) {
        const task = () => void CONVOLVE[way](x, k);
        const taken = await measure(task, { runs: RUNS, goOn: () => root.isConnected });
        if (taken === null) return;
        const shown = metric(`ms-${name}-${way}`, taken / IMAGES, millisecondsText);
        here.get(`${name} ${way}`)!.replaceChildren(shown);
      }
    }
    status.textContent = say.measured(IMAGES, RUNS);
    setPressable(button, true);
  }
  return root;
}
