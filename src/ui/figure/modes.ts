import { element } from "../dom/element.js";

/**
 * The drawings of a figure that can be switched, of which one is shown. All lie in the same cell of a grid, so that the
 * figure is as high as the tallest and nothing below it moves; the others can be neither seen nor reached.
 */
export function Modes(drawings: Iterable<HTMLElement>, shown: HTMLElement): HTMLElement {
  const root = element("div", { class: "modes" });
  for (const drawing of drawings) {
    drawing.toggleAttribute("data-away", drawing !== shown);
    root.append(drawing);
  }
  return root;
}
