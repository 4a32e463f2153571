import { convolutionToTime } from "../../figures/timing/convolution-to-time.js";
import { measure } from "../../figures/timing/measure.js";
import { convolveInTiles } from "../../nn/convolution/index.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import { bytesText, millisecondsText } from "../../ui/text/amount-text.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

const say = words.times;
const RUNS = 9;
/** The layer that is measured: channels in and out, and the image's side. */
const LAYER = { c1: 32, c2: 32, side: 30 };
const PLACES = (LAYER.side - 2) ** 2;
/** Tiles of so many rows; the last is all of X′. */
export const TILES = [1, 4, 16, 64, 256, PLACES] as const;

/** Which tile was the fastest. */
export type Fastest = "one" | "some" | "all";

export function fastestOf(milliseconds: readonly number[]): Fastest {
  const at = milliseconds.indexOf(Math.min(...milliseconds));
  return at === 0 ? "one" : at === milliseconds.length - 1 ? "all" : "some";
}

/**
 * One layer, computed in tiles of different sizes: bytes that were allocated and milliseconds, measured when asked for.
 * `.value` is which was the fastest, null before; `input` tells of it.
 */
export function TileTimes(): HTMLElement & { value: Fastest | null } {
  const status = element("span", { role: "status" });
  const button = element("button", { type: "button", onclick: () => take() }, say.measure);
  const cells = TILES.map(() => ({
    bytes: element("td", {}, say.notYet),
    time: element("td", {}, say.notYet),
    bar: element("span", { class: "tile-bar", "aria-hidden": "true" }),
  }));
  const heads = [say.rows, say.bytes, say.time].map((text) =>
    element("th", { scope: "col" }, text),
  );
  const rows = TILES.map((tile, i) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, tile === PLACES ? say.all(tile) : tile),
      cells[i]!.bytes,
      cells[i]!.time,
      element("td", { class: "tile-track" }, cells[i]!.bar),
    ),
  );
  const root = element(
    "div",
    { class: "tile-times" },
    element(
      "table",
      {},
      element("caption", {}, say.layer(LAYER.c1, LAYER.side, LAYER.c2)),
      element("thead", {}, element("tr", {}, ...heads, element("td", {}))),
      element("tbody", {}, ...rows),
    ),
    element("p", {}, button, " ", status),
  );
  const made: HTMLElement & { value: Fastest | null } = Object.assign(root, { value: null });

  async function take(): Promise<void> {
    if (!isPressable(button)) return;
    setPressable(button, false);
    const { c1, c2, side } = LAYER;
    const { x, k } = convolutionToTime(1, [c1, side, side], [c2, c1, 3, 3]);
    const times: number[] = [];
    for (const [i, tile] of TILES.entries()) {
      status.textContent = say.measuring(tile);
      let bytes = 0;
      const task = () => {
        bytes = convolveInTiles(x, k, tile).bytes;
      };
      const taken = await measure(task, { runs: RUNS, goOn: () => root.isConnected });
      if (taken === null) return;
      times.push(taken);
      cells[i]!.bytes.replaceChildren(metric(`tile-bytes-${tile}`, bytes, bytesText));
      cells[i]!.time.replaceChildren(metric(`tile-ms-${tile}`, taken, millisecondsText));
      const longest = Math.max(...times);
      for (const [j, time] of times.entries())
        cells[j]!.bar.style.width = `${(100 * time) / longest}%`;
    }
    status.textContent = say.measured(RUNS);
    setPressable(button, true);
    made.value = fastestOf(times);
    emit(made, "input");
  }
  return made;
}
