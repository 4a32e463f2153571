import { type Tensor, zeros } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import type { Grid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** A picture [c, h, w] moved down and to the right, negative numbers for up and left; paper comes in at the border. */
export function movedPicture(x: Tensor, [down, right]: readonly [number, number]): Tensor {
  const [channels = 0, h = 0, w = 0] = x.shape;
  const moved = zeros(x.shape, "float64");
  for (let c = 0; c < channels; c++)
    for (let u = Math.max(0, down); u < Math.min(h, h + down); u++)
      for (let v = Math.max(0, right); v < Math.min(w, w + right); v++)
        moved.data[(c * h + u) * w + v] = x.data[(c * h + u - down) * w + v - right]!;
  return moved;
}

const WAYS = { left: [0, -1], up: [-1, 0], down: [1, 0], right: [0, 1] } as const;

/** Four buttons that move the picture in a grid by one pixel. */
export function Mover(grid: Grid): HTMLElement {
  const { label, arrows, ways } = words.moving;
  const buttons = Object.entries(WAYS).map(([name, by]) => {
    const way = name as keyof typeof WAYS;
    const onclick = () => grid.write(movedPicture(grid.value, by));
    return element("button", { type: "button", "aria-label": ways[way], onclick }, arrows[way]);
  });
  return element(
    "div",
    { class: "brush", role: "group", "aria-label": label },
    element("span", { "aria-hidden": "true" }, label),
    ...buttons,
  );
}
