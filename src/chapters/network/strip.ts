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
import { offsetOf } from "../../nn/index.js";
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
import { cellsByTensor, type Lighting } from "./lighting.js";
import { captionOf, columnsOf, sizeOf } from "./strip-layout.js";
import { words } from "./words/index.js";

/** One picture of the strip: which tensor it shows at which time, and how large its cells are. */
interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly caption: HTMLElement;
  readonly name: string;
  readonly after: string | undefined;
  /** What it shows now: of which step, how much of it was computed, and whether cells were lit. */
  drawn: { step: Step; extent: string; isLit: boolean } | null;
}

const ROLES = ["use", "source", "chosen"] as const;

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
    const parameters = params.flatMap((param) => [
      picture(param, `${param}⁺`),
      picture(gradientOf(param)),
    ]);
    return element(
      "div",
      { class: "strip-column" },
      element("div", { class: "strip-name" }, name),
      picture(name, `${name}⁺`),
      picture(gradientOf(name)),
      ...parameters,
    );
  });
  const root = element(
    "div",
    {
      class: "strip",
      "data-figure": "strip",
      tabindex: 0,
      role: "group",
      "aria-label": words.strip.label,
    },
    ...columns,
  );

  /** A place for a tensor, and for what comes of it after the update; empty where the trace has none. */
  function picture(name: string, after?: string): HTMLElement {
    const has = (tensor?: string) => trace.steps.some((step) => step.name === tensor);
    if (!has(name)) return element("div", { class: "strip-picture" });
    const canvas = element("canvas", { role: "img" });
    const caption = element("div", { class: "strip-caption" });
    const node = element("div", { class: "strip-picture" }, caption, canvas);
    const made: Picture = {
      canvas,
      caption,
      name,
      after: has(after) ? after : undefined,
      drawn: null,
    };
    canvas.addEventListener("click", (event) => open(made, event));
    pictures.push(made);
    return node;
  }

  let state: { trace: Trace; position: Position; lighting: Lighting } | null = null;
  let palette: Palette | null = null;
  let paint: ReturnType<typeof colours> | null = null;
  function shown(made: Picture): Step {
    const { name, after } = made;
    const { trace: now, position } = state ?? { trace, position: [0] };
    const [moment = 0] = position;
    const isAfter = after !== undefined && now.numberOf(after) <= moment;
    return now.step(isAfter ? after : name);
  }
  function open(made: Picture, event: MouseEvent): void {
    const step = shown(made);
    const { tensor, name } = step;
    const { cells } = channelsOf(tensor.shape);
    const size = sizeOf(step);
    const pixel = (p: number) => Math.floor(p / size.scale);
    const at = [pixel(event.offsetX), pixel(event.offsetY)] as const;
    const offset = offsetAt(layoutOf(tensor, size), cells, ...at);
    if (offset === null) return;
    onOpen(name, offset);
  }
  function draw(): void {
    // Colours are known only on the page.
    if (state === null || !root.isConnected) return;
    const { trace: now, position, lighting } = state;
    const [moment = 0] = position;
    palette ??= paletteOf(root);
    paint ??= colours(root);
    const litCells = new Map(ROLES.map((role) => [role, cellsByTensor(lighting[role])]));
    for (const made of pictures) {
      const step = shown(made);
      const number = now.numberOf(step.name);
      made.caption.parentElement?.toggleAttribute("data-current", number === moment);
      const isLit = ROLES.some((role) => litCells.get(role)?.has(step.name));
      // Most pictures stay as they are from step to step: only what is new or lit is drawn again.
      const extent = number === moment ? String(position) : number < moment ? "all" : "none";
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
