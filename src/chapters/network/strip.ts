import { paletteOf } from "../../figures/network/palette.js";
import { clamp } from "../../nn/clamp.js";
import { gradientOf, isOfImages, type Position, type Trace } from "../../nn/trace/index.js";
import { colours, drawnInColours } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { scrollWithin } from "../../ui/dom/scroll-within.js";
import type { Lighting } from "./lighting.js";
import { columnsOf, hasSameTensors } from "./strip-layout.js";
import { StripPicture } from "./strip-picture.js";
import { words } from "./words/index.js";

/** How much larger the strip may be drawn where there is room, and how much smaller before it is scrolled. */
const [LARGEST_ZOOM, SMALLEST_ZOOM] = [2, 0.8];

/**
 * The whole pass of one image on one strip: a column for each layer's output, with the output's gradient below it, and
 * before it one for the layer's parameters, with theirs. What is not computed yet has a pattern of its own. A trace of
 * another network has other columns. Where the strip is longer than its room, it follows the moment. `onOpen` is told
 * which cell the reader wants to look into.
 */
export function Strip(
  first: Trace,
  onOpen: (tensor: string, offset: number) => void,
): HTMLElement & {
  show(trace: Trace, position: Position, lighting: Lighting, image: number): void;
} {
  let trace = first;
  let pictures: ReturnType<typeof StripPicture>[] = [];
  const has = (tensor: string) => trace.steps.some((step) => step.name === tensor);
  function picture(name: string, after = ""): HTMLElement[] {
    if (!has(name)) return [];
    const beside = isOfClasses(name) ? [digits()] : [];
    const made = StripPicture(name, has(after) ? after : undefined, onOpen, beside);
    pictures.push(made);
    return [made];
  }
  /** Whether a tensor is a row of scores: its cells are named by the digits. */
  function isOfClasses(name: string): boolean {
    const { shape } = trace.step(name).tensor;
    return shape.length === 2 && shape[1] === 10 && isOfImages(trace, name);
  }
  function columns(): HTMLElement[] {
    pictures = [];
    return columnsOf(trace).flatMap(({ name, params }) => {
      const values = params.flatMap((param) => picture(param, `${param}⁺`));
      const gradients = params.flatMap((param) => picture(gradientOf(param)));
      return [
        ...(params.length > 0 ? [column("", values, gradients)] : []),
        column(name, picture(name, `${name}⁺`), picture(gradientOf(name))),
      ];
    });
  }
  const belt = element("div", { class: "strip-belt" }, ...columns());
  const root = element(
    "div",
    {
      class: "strip",
      "data-figure": "strip",
      tabindex: 0,
      role: "group",
      "aria-label": words.strip.label,
    },
    belt,
  );

  let state: [Trace, Position, Lighting, number] | null = null;
  let current: Element | null = null;
  function draw(): void {
    // Colours are known only on the page.
    if (state === null || !root.isConnected) return;
    const [now, position, lighting, image] = state;
    const scene = { trace: now, position, image, lighting, ...colouring() };
    for (const made of pictures) made.show(scene);
    const before = current;
    current = root.querySelector("[data-current]");
    if (current !== before) follow();
  }
  function follow(): void {
    if (current !== null) scrollWithin(root, current);
  }
  /** Lets the belt fill the width, within bounds. Captions keep their size, so the zoom is found step by step. */
  function fitBelt(): void {
    let zoom = 1;
    for (let step = 0; step < 3; step++) {
      belt.style.setProperty("--zoom", String(zoom));
      const wanted = (zoom * (root.clientWidth - 12)) / belt.offsetWidth;
      zoom = clamp(wanted, SMALLEST_ZOOM, LARGEST_ZOOM);
    }
    belt.style.setProperty("--zoom", String(zoom));
    follow();
  }
  const read = () => ({ palette: paletteOf(root), paint: colours(root) });
  const colouring = drawnInColours(root, read, draw);
  onResize(root, fitBelt);
  return Object.assign(root, {
    show(now: Trace, position: Position, lighting: Lighting, image: number) {
      if (!hasSameTensors(trace, now)) {
        trace = now;
        belt.replaceChildren(...columns());
        if (root.isConnected) fitBelt();
      }
      state = [now, position, lighting, image];
      draw();
    },
  });
}

function column(name: string, above: HTMLElement[], below: HTMLElement[]): HTMLElement {
  return element(
    "div",
    { class: "strip-column" },
    element("div", { class: "strip-name" }, name),
    element("div", {}, ...above),
    element("div", {}, ...below),
  );
}

/** The digits from 0 to 9, one a line. */
function digits(): HTMLElement {
  const lines = Array.from({ length: 10 }, (_, digit) => element("span", {}, String(digit)));
  return element("div", { class: "strip-digits" }, ...lines);
}
