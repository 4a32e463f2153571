import { type Cell, offsetOf, type Tensor } from "../../nn/index.js";
import { channelsOf, isComputed, type Position, type Trace } from "../../nn/trace/index.js";
import { colours, onSchemeChange } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { numberText } from "../../ui/text/number-text.js";
import type { Lighting } from "./lighting.js";
import { stepAt } from "./step-at.js";
import { words } from "./words/index.js";

/** Cells at least this wide show their numbers; none is wider; and how wide a picture of a source, and the one of the moment itself, may be. */
const [NUMBERS_FROM, WIDEST, SOURCE_PICTURE, OWN_PICTURE] = [28, 34, 170, 260];

/** At most so many channels of sources are shown beside the one that is being computed. */
const SOURCES_SHOWN = 6;

/**
 * The channels that a moment is about, large: the one that holds the cell, and those its terms come from.
 * A click on a cell asks to open it: `onOpen`.
 */
export function CloseUp(onOpen: (tensor: string, offset: number) => void): HTMLElement & {
  show(trace: Trace, position: Position, lighting: Lighting): void;
} {
  const root = element("div", { class: "close-up", "data-figure": "close-up" });
  let last: [Trace, Position, Lighting] | null = null;
  let paint: Paint | null = null;

  function show(trace: Trace, position: Position, lighting: Lighting): void {
    last = [trace, position, lighting];
    // Colours are known only on the page.
    if (!root.isConnected) return;
    paint ??= colours(root);
    const step = stepAt(trace, position);
    const { channels } = channelsOf(step.tensor.shape);
    const channel = position[1] ?? 0;
    const own = position.length > 1 || channels === 1 ? [{ tensor: step.name, channel }] : [];
    const sources = channelsIn(trace, lighting.source).slice(0, SOURCES_SHOWN);
    const pictures = [...own, ...sources].map((of) => picture(trace, position, lighting, of));
    root.replaceChildren(...pictures);
  }
  function picture(
    trace: Trace,
    position: Position,
    lighting: Lighting,
    { tensor: name, channel }: { tensor: string; channel: number },
  ): HTMLElement {
    const { tensor } = trace.step(name);
    const { channels, cells } = channelsOf(tensor.shape);
    const { width, height } = sizeOf(tensor.shape, cells);
    const room = name === stepAt(trace, position).name ? OWN_PICTURE : SOURCE_PICTURE;
    const scale = Math.min(WIDEST, Math.floor(room / Math.max(width, height)));
    const title = channels > 1 ? words.closeUp.channel(name, channel) : name;
    const canvas = element("canvas", { role: "img", "aria-label": title });
    canvas.addEventListener("click", (event) => {
      const cell = (p: number) => Math.floor(p / scale);
      const place = cell(event.offsetY) * width + cell(event.offsetX);
      onOpen(name, channel * cells + Math.min(cells - 1, place));
    });
    const number = trace.numberOf(name);
    const isKnown = (offset: number) => isComputed(trace, position, number, offset);
    const drawing = { channel, cells, width, height, scale, name, isKnown };
    draw(canvas, tensor, drawing, lighting, paint ?? colours(root));
    return element(
      "div",
      { class: "close-up-picture" },
      element("div", { class: "strip-caption" }, title),
      canvas,
    );
  }
  onSchemeChange(root, () => {
    paint = null;
    if (last !== null) show(...last);
  });
  whileConnected(root, () => last !== null && show(...last));
  return Object.assign(root, { show });
}

type Paint = (name: string) => string;

interface Drawing {
  name: string;
  isKnown(offset: number): boolean;
  channel: number;
  cells: number;
  width: number;
  height: number;
  scale: number;
}

function draw(
  canvas: HTMLCanvasElement,
  tensor: Tensor,
  { channel, cells, width, height, scale, name, isKnown }: Drawing,
  lighting: Lighting,
  paint: Paint,
): void {
  const ratio = devicePixelRatio;
  Object.assign(canvas, { width: width * scale * ratio, height: height * scale * ratio });
  Object.assign(canvas.style, { width: `${width * scale}px`, height: `${height * scale}px` });
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.scale(ratio, ratio);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `${Math.min(13, scale * 0.36)}px ${paint("sans")}`;
  const largest = largestMagnitude(tensor.data) || 1;
  const place = (offset: number) => ({
    x: ((offset % cells) % width) * scale,
    y: Math.floor((offset % cells) / width) * scale,
  });
  for (let offset = channel * cells; offset < (channel + 1) * cells; offset++) {
    const { x, y } = place(offset);
    const value = tensor.data[offset]!;
    if (!isKnown(offset)) {
      hatch(context, x, y, scale, paint("rule"));
      continue;
    }
    context.globalAlpha = Math.min(1, Math.abs(value) / largest);
    context.fillStyle = paint(value < 0 ? "negative" : "positive");
    context.fillRect(x, y, scale, scale);
    context.globalAlpha = 1;
    context.fillStyle = paint("ink");
    if (scale >= NUMBERS_FROM) context.fillText(numberText(value), x + scale / 2, y + scale / 2);
  }
  const outline = (lit: readonly Cell[], colour: string, wanted: number) => {
    const thickness = scale < 12 ? 1 : wanted; // what is inside a small cell must stay visible
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    for (const cell of lit) {
      if (cell.tensor !== name) continue;
      const offset = offsetOf(tensor.shape, cell.index);
      if (Math.floor(offset / cells) !== channel) continue;
      const { x, y } = place(offset);
      context.strokeRect(
        x + thickness / 2,
        y + thickness / 2,
        scale - thickness,
        scale - thickness,
      );
    }
  };
  outline(lighting.use, paint("use"), 1.5);
  outline(lighting.source, paint("source"), 2);
  outline(lighting.chosen, paint("accent"), 3);
}

/** What is not computed yet is hatched; zero is plain paper. */
function hatch(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, y + size);
  context.lineTo(x + size, y);
  context.stroke();
}

function sizeOf(shape: readonly number[], cells: number): { width: number; height: number } {
  const width = shape.length > 2 ? shape[shape.length - 1]! : cells > 50 ? 25 : Math.min(10, cells);
  return { width, height: Math.ceil(cells / width) };
}

/** The channels that these cells lie in, each once, in order. */
function channelsIn(trace: Trace, cells: readonly Cell[]): { tensor: string; channel: number }[] {
  const found = new Map<string, { tensor: string; channel: number }>();
  for (const { tensor, index } of cells) {
    const { shape } = trace.step(tensor).tensor;
    const channel = Math.floor(offsetOf(shape, index) / channelsOf(shape).cells);
    found.set(`${tensor}/${channel}`, { tensor, channel });
  }
  return [...found.values()];
}
