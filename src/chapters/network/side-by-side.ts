import { formatsOf } from "../../language/format.js";
import { type Cell, termOf } from "../../nn/index.js";
import {
  cellAt,
  channelsOf,
  clamp,
  computedCells,
  type Position,
  readingOf,
  type Trace,
} from "../../nn/trace/index.js";
import { colours, drawnInColours } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { figuresText, numberText, powerOfTen } from "../../ui/text/number-text.js";
import { ChannelMap, hearCells } from "./channel-map.js";
import { cellScale, sizeCanvas } from "./channel-picture.js";
import { captionOf } from "./close-up-layout.js";
import { placesOf } from "./lighting.js";
import { stepAt } from "./step-at.js";
import { words } from "./words/index.js";

const { headed } = formatsOf();

/** A checkpoint of a run on the digit: its trace, and after how many batches it is. */
export interface Side {
  readonly trace: Trace;
  readonly batches: number;
}

/** The rows of ten that are set side by side, and how many decimals their numbers have. */
const OUTPUTS = { linear: 2, p: 3 };

/** Pixels between the two pictures, and of the line over each. */
const [GAP, CAPTION] = [16, 24];

/**
 * Two checkpoints of a run on the same digit: what each reads, the scores and probabilities, and the channel of the
 * chosen tensor, drawn in one scale of colours, with the chosen cell's two numbers.
 */
export function SideBySide(
  onOpen: (cell: Cell) => void,
): HTMLElement & { show(sides: readonly Side[], position: Position, image: number): void } {
  const root = element("div", { class: "side-by-side", "data-figure": "side-by-side" });
  const outputs = element("div", { class: "side-outputs" });
  const maps = element("div", { class: "side-maps" });
  root.append(outputs, maps);
  let shown: { sides: readonly Side[]; position: Position } | null = null;

  function draw(): void {
    // Colours and room are known only on the page.
    if (shown === null || !root.isConnected) return;
    const { sides, position } = shown;
    const [first] = sides;
    if (first === undefined) return;
    const { name, tensor } = stepAt(first.trace, position);
    const [, channel = 0] = position;
    const { cells } = channelsOf(tensor.shape);
    const parts = sides.map(({ trace }) =>
      trace.step(name).tensor.data.subarray(channel * cells, (channel + 1) * cells),
    );
    const largest = Math.max(...parts.map((part) => largestMagnitude(part)));
    const room = Math.min(
      (root.clientWidth - GAP) / 2,
      root.clientHeight - outputs.offsetHeight - CAPTION,
    );
    const drawing = { name, channel, largest, power: powerOfTen(largest) };
    const scale = cellScale(tensor.shape, room);
    maps.replaceChildren(...sides.map((side) => map(side, drawing, position, scale)));
  }
  function map(
    { trace, batches }: Side,
    drawing: { name: string; channel: number; largest: number; power: number },
    position: Position,
    scale: number,
  ): HTMLElement {
    const { name, channel, power } = drawing;
    const { tensor } = trace.step(name);
    const at = clamp(trace, position);
    const cell = cellAt(trace, at);
    const computed = computedCells(trace, at, trace.numberOf(name));
    const canvas = ChannelMap();
    sizeCanvas(canvas, tensor.shape, scale);
    const chosen = placesOf(trace, cell === null ? [] : [cell]);
    const lighting = { source: new Map(), use: new Map(), chosen };
    const title = captionOf(trace, name, [channel], power);
    canvas.show({ ...drawing, tensor, computed }, title, scale, lighting, paint());
    const told = cell === null ? title : `${termOf(cell)} = ${figuresText(trace.value(cell), 4)}`;
    const caption = headed(words.beside.after(batches), told);
    return element("div", {}, element("div", { class: "strip-caption" }, caption), canvas);
  }
  hearCells(root, onOpen);
  const paint = drawnInColours(root, colours, draw);
  onResize(root, draw);
  return Object.assign(root, {
    show(sides: readonly Side[], position: Position, image: number) {
      shown = { sides, position };
      outputs.replaceChildren(...readings(sides, image), outputTable(sides, image));
      draw();
    },
  });
}

/** What each of them reads. */
function readings(sides: readonly Side[], image: number): HTMLElement[] {
  return sides.map(({ trace, batches }) => {
    const reading = readingOf(trace, image);
    const said = element("p", { "data-answer": reading.answer, "data-loss": reading.loss });
    said.append(headed(words.beside.after(batches), words.reading.now(reading)));
    return said;
  });
}

/** Scores and probabilities of an image under the digits that they stand for, a row for each checkpoint. */
function outputTable(sides: readonly Side[], image: number): HTMLElement {
  const classes = Array.from({ length: 10 }, (_, digit) => digit);
  const head = element(
    "tr",
    {},
    element("td"),
    element("th", {}, words.beside.batches),
    ...classes.map((digit) => element("th", {}, digit)),
  );
  const rows = Object.entries(OUTPUTS).flatMap(([tensor, decimals]) =>
    sides.map(({ trace, batches }) => {
      const { answer } = readingOf(trace, image);
      const cells = classes.map((digit) => {
        const value = trace.value({ tensor, index: [image, digit] });
        const text = numberText(value, decimals);
        return element(
          "td",
          { "data-value": value },
          digit === answer ? element("b", {}, text) : text,
        );
      });
      const title = element("th", { scope: "row" }, tensor);
      return element("tr", {}, title, element("td", {}, batches), ...cells);
    }),
  );
  return element("table", {}, head, ...rows);
}
