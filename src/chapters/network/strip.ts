import {
  drawMaps,
  frameCells,
  imageSize,
  type Layout,
  layoutOf,
  markCell,
  offsetAt,
} from "../../figures/network/maps.js";
import { type Palette, paletteOf } from "../../figures/network/palette.js";
import { type Cell, offsetOf } from "../../nn/index.js";
import {
  channelsOf,
  gradientOf,
  isComputed,
  type Position,
  type Step,
  type Trace,
} from "../../nn/trace/index.js";
import { colours, onSchemeChange } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import type { Lighting } from "./lighting.js";

/** One picture of the strip: which tensor it shows at which time, and how large its cells are. */
interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly caption: HTMLElement;
  readonly names: readonly string[];
  /** What it shows now: of which step, how much of it was computed, and whether cells were lit. */
  drawn: { step: Step; extent: string; isLit: boolean } | null;
}

const ROLES = ["use", "source", "chosen"] as const;

function cellsByTensor(cells: readonly Cell[]): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const same = found.get(cell.tensor);
    if (same === undefined) found.set(cell.tensor, [cell]);
    else same.push(cell);
  }
  return found;
}

/**
 * The whole pass on one strip: a column a layer, its output above, the gradient of the output below it,
 * and then the layer's parameters with theirs. What is not computed yet has a pattern of its own. `onOpen` is
 * told which cell the reader wants to look into.
 */
export function Strip(
  trace: Trace,
  onOpen: (tensor: string, offset: number) => void,
): HTMLElement & {
  show(trace: Trace, position: Position, lighting: Lighting): void;
} {
  const pictures: Picture[] = [];
  const columns = columnsOf(trace).map(({ name, params }) => {
    const outputs = [picture([name, `${name}⁺`]), picture([gradientOf(name)])];
    const parameters = params.flatMap((param) => [
      picture([param, `${param}⁺`]),
      picture([gradientOf(param)]),
    ]);
    const [value, gradient] = outputs.map(({ node }) => node);
    return element(
      "div",
      { class: "strip-column" },
      element("div", { class: "strip-name" }, name),
      value,
      gradient,
      ...parameters.map(({ node }) => node),
    );
  });
  const root = element(
    "div",
    {
      class: "strip",
      "data-figure": "strip",
      tabindex: 0,
      role: "group",
      "aria-label": "The network, layer by layer",
    },
    ...columns,
  );

  function picture(candidates: string[]): { node: HTMLElement } {
    const names = candidates.filter((name) => trace.steps.some((step) => step.name === name));
    const canvas = element("canvas", { role: "img" });
    const caption = element("div", { class: "strip-caption" });
    const node = element("div", { class: "strip-picture" }, caption, canvas);
    if (names.length === 0) return { node: element("div", { class: "strip-picture" }) };
    const made: Picture = { canvas, caption, names, drawn: null };
    canvas.addEventListener("click", (event) => open(made, event));
    pictures.push(made);
    return { node };
  }

  let state: { trace: Trace; position: Position; lighting: Lighting } | null = null;
  let palette: Palette | null = null;
  let paint: ReturnType<typeof colours> | null = null;
  function shown(made: Picture): Step {
    const [first, after] = made.names;
    const { trace: now, position } = state ?? { trace, position: [0] };
    const isAfter = after !== undefined && now.numberOf(after) <= position[0];
    return now.step(isAfter ? after : first);
  }
  function open(made: Picture, event: MouseEvent): void {
    const step = shown(made);
    const { tensor, name } = step;
    const { cells } = channelsOf(tensor.shape);
    const size = sizeOf(step);
    const [x, y] = [event.offsetX, event.offsetY].map((p) => Math.floor(p / size.scale));
    const offset = offsetAt(layoutOf(tensor, size), cells, x, y);
    if (offset === null) return;
    onOpen(name, offset);
  }
  function draw(): void {
    // Colours are known only on the page.
    if (state === null || !root.isConnected) return;
    const { trace: now, position, lighting } = state;
    palette ??= paletteOf(root);
    paint ??= colours(root);
    const litCells = new Map(ROLES.map((role) => [role, cellsByTensor(lighting[role])]));
    for (const made of pictures) {
      const step = shown(made);
      const number = now.numberOf(step.name);
      made.caption.parentElement?.toggleAttribute("data-current", number === position[0]);
      const isLit = ROLES.some((role) => litCells.get(role)?.has(step.name));
      // Most pictures stay as they are from step to step: only what is new or lit is drawn again.
      const extent =
        number === position[0] ? String(position) : number < position[0] ? "all" : "none";
      if (made.drawn?.step === step && made.drawn.extent === extent && !made.drawn.isLit && !isLit)
        continue;
      made.drawn = { step, extent, isLit };

      const size = sizeOf(step);
      const layout: Layout = layoutOf(step.tensor, size);
      const { width, height } = imageSize(layout);
      made.canvas.style.width = `${width * size.scale}px`;
      made.canvas.style.height = `${height * size.scale}px`;
      const { cells } = channelsOf(step.tensor.shape);
      const known = (offset: number) => isComputed(now, position, number, offset);
      drawMaps(
        made.canvas,
        step.tensor,
        layout,
        largestMagnitude(step.tensor.data),
        known,
        palette,
      );
      for (const role of ROLES) {
        const offsets = (litCells.get(role)?.get(step.name) ?? []).map(({ index }) =>
          offsetOf(step.tensor.shape, index),
        );
        if (role !== "chosen") frameCells(made.canvas, layout, cells, offsets, paint(role));
        else
          for (const offset of offsets)
            markCell(made.canvas, layout, cells, offset, paint("accent"));
      }
      made.caption.textContent = captionOf(step);
      made.canvas.setAttribute("aria-label", `${step.name}, ${step.tensor.shape.join(" × ")}`);
      made.canvas.dataset.tensor = step.name;
    }
  }
  onSchemeChange(root, () => {
    palette = null;
    paint = null;
    for (const made of pictures) made.drawn = null;
    draw();
  });
  whileConnected(root, draw);
  return Object.assign(root, {
    show(now: Trace, position: Position, lighting: Lighting) {
      state = { trace: now, position, lighting };
      draw();
    },
  });
}

/** The tensors of the strip in the order of the pass, each with the parameters of its layer. */
function columnsOf({ steps }: Trace): { name: string; params: string[] }[] {
  const parameters = steps.filter(({ phase, name }) => phase === "given" && name.includes("."));
  return steps
    .filter(({ phase, name }) => phase === "forward" || phase === "loss" || name === "X")
    .map(({ name }) => ({
      name,
      params: parameters.map((p) => p.name).filter((param) => param.startsWith(`${name}.`)),
    }));
}

/** How many pixels wide a cell is, how maps are set out and where long rows are folded. */
function sizeOf({ name, tensor: { shape } }: Step): {
  scale: number;
  fold?: number;
  columns?: number;
} {
  const width = shape[shape.length - 1];
  if (isParameter(name)) {
    if (shape.length === 4)
      return { scale: shape[1] > 1 ? 2 : 4, columns: Math.min(16, shape[0] * shape[1]) };
    return shape.length === 2 ? { scale: 1, columns: 5 } : { scale: 8 };
  }
  const scale = width > 50 ? 3 : shape.length < 3 ? 11 : width > 14 ? 2 : width > 8 ? 3 : 4;
  const crowded = shape[0] > 1 && shape.length > 2 ? 2 : 1;
  return { scale: Math.max(1, Math.floor(scale / crowded)), fold: width > 50 ? 25 : 1 };
}

/** A parameter, or its gradient, is named after its layer and itself: `conv1.k`. */
function isParameter(name: string): boolean {
  return name.includes(".");
}

/** The shape, but for a batch of one; under it a gradient says whose it is. */
function captionOf({ name, tensor: { shape } }: Step): string {
  const own = isParameter(name) ? name.slice(name.indexOf(".") + 1) : "";
  if (name.startsWith("∂")) return `∂L/∂${own === "" ? name.slice("∂L/∂".length) : own}`;
  const told = shape.length === 4 && shape[0] === 1 ? shape.slice(1) : shape;
  return `${own} ${told.join("×")}`.trim();
}
