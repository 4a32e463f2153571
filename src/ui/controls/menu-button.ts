import { element } from "../dom/element.js";
import { svgElement } from "../dom/svg-element.js";

/** A small button with a picture, drawn by a path in a square of 16, that opens a menu beside it. */
export function MenuButton(
  label: string,
  picture: { d: string },
): { place: HTMLElement; button: HTMLElement } {
  const button = element(
    "button",
    {
      type: "button",
      class: "menu-button-small",
      "aria-label": label,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
    },
    svgElement("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svgElement("path", picture)),
  );
  return { place: element("span", { class: "menu-place" }, button), button };
}
