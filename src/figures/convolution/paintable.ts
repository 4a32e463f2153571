import { cellOf, offsetOf } from "../../nn/index.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import type { Grid } from "../../ui/tensor/tensor-grid.js";
import type { Brush } from "./brush.js";

/** Pixels between two points that are painted on the way of a fast hand, less than any cell is wide. */
const STRIDE = 6;

/**
 * Lets readers paint into a grid while there is a number on the brush: by dragging over cells with the mouse or a
 * finger, or with Space on the focused cell. A stroke belongs to the pointer that began it: a second finger, or the palm of
 * the hand, paints nothing meanwhile. Gives the grid back.
 */
export function paintable(grid: Grid, brush: Brush): Grid {
  /** The stroke under way: the pointer that it belongs to, and where it has come to; null between strokes. */
  let stroke: { pointer: number; x: number; y: number } | null = null;

  function paint(target: Element | null): void {
    const cell = cellOf(target?.closest<HTMLElement>("td[data-term]")?.dataset.term ?? "");
    if (cell === null || brush.value === null || !grid.contains(target)) return;
    const { shape, data } = grid.value;
    const at = offsetOf(shape, cell.index);
    if (data[at] === brush.value) return;
    const painted = data.slice();
    painted[at] = brush.value;
    grid.write({ shape, data: painted });
  }
  function paintTo({ pointerId, clientX: x, clientY: y }: PointerEvent): void {
    const { x: x0, y: y0 } = stroke ?? { x, y };
    const steps = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / STRIDE));
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      paint(document.elementFromPoint(x0 + (x - x0) * share, y0 + (y - y0) * share));
    }
    stroke = { pointer: pointerId, x, y };
  }
  grid.addEventListener("pointerdown", (event) => {
    if (brush.value === null || event.button !== 0) return;
    event.preventDefault();
    if (stroke !== null && stroke.pointer !== event.pointerId) return;
    stroke = null;
    paintTo(event);
  });
  function move(event: PointerEvent): void {
    if (event.pointerId === stroke?.pointer) paintTo(event);
  }
  function stop(event: PointerEvent): void {
    if (event.pointerId === stroke?.pointer) stroke = null;
  }
  // The hand may leave the grid and come back, or let go outside.
  whileConnected(grid, (signal) => {
    stroke = null;
    addEventListener("pointermove", move, { signal });
    addEventListener("pointerup", stop, { signal });
    addEventListener("pointercancel", stop, { signal });
    brush.addEventListener("input", show, { signal });
    show();
  });
  /** Marks the grid, for fingers paint in it and do not scroll, and the figure around it. */
  function show(): void {
    for (const part of [grid, grid.closest(".one-view")])
      part?.toggleAttribute("data-painting", brush.value !== null);
  }
  // A click and Space mean paint: neither the grid's editor nor the page's selection is to take them.
  function take(event: Event): void {
    if (brush.value === null) return;
    event.stopPropagation();
    event.preventDefault();
  }
  grid.addEventListener("click", take, { capture: true });
  grid.addEventListener(
    "keydown",
    (event) => {
      if (brush.value === null || event.key !== " ") return;
      take(event);
      paint(event.target as Element);
    },
    { capture: true },
  );
  return grid;
}
