import {
  drawMaps,
  frameCells,
  imageSize,
  layoutOf,
  mapsImage,
  offsetAt,
} from "../../figures/network/maps.js";
import type { Palette } from "../../figures/network/palette.js";
import {
  channelsOf,
  computedCells,
  type Position,
  type Step,
  type Trace,
} from "../../nn/trace/index.js";
import { element } from "../../ui/dom/element.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import type { Lighting } from "./lighting.js";
import { captionOf, partOf, sizeOf } from "./strip-layout.js";

const ROLES = ["use", "source", "chosen"] as const;

/** What a role is framed in; a chosen cell of one pixel is all frame, and inked. */
const COLOURS = { use: "use", source: "source", chosen: "ink" } as const;

/** What a picture is drawn from: the moment, the image of the batch, the lit cells, and colours. */
export interface StripScene {
  readonly trace: Trace;
  readonly position: Position;
  readonly image: number;
  readonly lighting: Lighting;
  readonly palette: Palette;
  readonly paint: (name: string) => string;
}

/**
 * One tensor of the strip, drawn small: `name`, or `after`, what has become of it, once that is computed. `onOpen` is
 * told which cell was clicked. `beside` names its rows.
 */
export function StripPicture(
  name: string,
  after: string | undefined,
  onOpen: (tensor: string, offset: number) => void,
  beside: readonly Node[] = [],
): HTMLElement & { show(scene: StripScene): void } {
  const canvas = element("canvas", { role: "img" });
  const caption = element("div", { class: "strip-caption" });
  const root = element("div", { class: "strip-picture" }, caption, canvas, ...beside);
  root.classList.toggle("beside-digits", beside.length > 0);
  let scene: StripScene | null = null;
  /** What was drawn last: which part of which tensor, how much of it was computed, and in which colours. */
  let drawn: {
    whole: Step;
    image: number;
    computed: number;
    palette: Palette;
    picture: ImageData;
    isLit: boolean;
  } | null = null;

  /** The tensor that stands here at the scene's moment. */
  function shown({ trace, position: [moment = 0] }: StripScene): Step {
    const isAfter = after !== undefined && trace.numberOf(after) <= moment;
    return trace.step(isAfter ? after : name);
  }
  canvas.addEventListener("click", (event) => {
    if (scene === null) return;
    const { step, start } = partOf(scene.trace, shown(scene), scene.image);
    const layout = layoutOf(step.tensor, sizeOf(step));
    const box = canvas.getBoundingClientRect();
    const x = Math.floor(((event.clientX - box.left) / box.width) * imageSize(layout).width);
    const y = Math.floor(((event.clientY - box.top) / box.height) * imageSize(layout).height);
    const offset = offsetAt(layout, channelsOf(step.tensor.shape).cells, x, y);
    if (offset !== null) onOpen(step.name, start + offset);
  });

  function show(now: StripScene): void {
    scene = now;
    const { trace, position, image, lighting, palette, paint } = now;
    const whole = shown(now);
    const number = trace.numberOf(whole.name);
    const [moment = 0] = position;
    root.toggleAttribute("data-current", number === moment);
    const isLit = ROLES.some((role) => lighting[role].has(whole.name));
    // Most pictures stay as they are from step to step: only what is new is made again, and what is lit is drawn.
    const computed = computedCells(trace, position, number);
    const isSame =
      drawn?.whole === whole &&
      drawn.image === image &&
      drawn.computed === computed &&
      drawn.palette === palette;
    if (isSame && !drawn?.isLit && !isLit) return;

    const { step, start } = partOf(trace, whole, image);
    const { shape, data } = step.tensor;
    const size = sizeOf(step);
    const layout = layoutOf(step.tensor, size);
    const isKnown = (offset: number) => start + offset < computed;
    const picture =
      isSame && drawn !== null
        ? drawn.picture
        : mapsImage(step.tensor, layout, largestMagnitude(data), isKnown, palette);
    drawn = { whole, image, computed, palette, picture, isLit };
    drawMaps(canvas, picture, layout);
    const { cells } = channelsOf(shape);
    for (const role of ROLES) {
      const offsets = (lighting[role].get(step.name) ?? [])
        .map((place) => place - start)
        .filter((offset) => offset >= 0 && offset < data.length);
      const colour = role === "chosen" && layout.zoom > 1 ? "accent" : COLOURS[role];
      frameCells(canvas, layout, cells, offsets, paint(colour), { isDashed: role === "use" });
    }
    if (isSame) return;

    const { width, height } = imageSize(layout);
    canvas.style.setProperty("--width", String(width * size.scale));
    canvas.style.setProperty("--height", String(height * size.scale));
    const told = captionOf(step);
    if (caption.textContent !== told) caption.textContent = told; // another text is laid out anew
    root.classList.toggle("of-one-row", shape.length === 1 && height < width); // its caption stands beside it
    canvas.setAttribute("aria-label", `${step.name}, ${whole.tensor.shape.join(" × ")}`);
    canvas.dataset.tensor = step.name;
  }
  return Object.assign(root, { show });
}
