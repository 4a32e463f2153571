import { element } from "../dom/element.js";

/** The pixels that a number and the space around it take along the ruler. */
const ROOM = { columns: 34, rows: 18 };

export type RulerAxis = "rows" | "columns";

/** A strip along a canvas for the numbers of its rows or columns; see `paintRuler`. */
export function RasterRuler(axis: RulerAxis): HTMLElement {
  return element("div", { class: `raster-ruler ${axis}`, "aria-hidden": "true" });
}

/**
 * Writes the numbers of the cells in view, from 0: each where there is room, or each tenth, say. Cell i of `count`
 * begins at `start + i · scale` pixels; the ruler is `length` pixels long.
 */
export function paintRuler(
  ruler: HTMLElement,
  axis: RulerAxis,
  { count, start, scale, length }: { count: number; start: number; scale: number; length: number },
): void {
  const step = roundStep(ROOM[axis] / scale);
  const side = axis === "columns" ? "left" : "top";
  const numbers: HTMLElement[] = [];
  for (let i = Math.max(0, Math.ceil(-start / scale / step) * step); i < count; i += step) {
    const middle = start + (i + 0.5) * scale;
    if (middle > length) break;
    const number = element("span", {}, i);
    number.style[side] = `${middle}px`;
    numbers.push(number);
  }
  ruler.replaceChildren(...numbers);
}

/** The least of 1, 2, 5, 10, 20, 50, … that is as large as `least`. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return power * ([1, 2, 5].find((digit) => digit * power >= least) ?? 10);
}
