import { decoded } from "../address/decoded.js";
import { MenuButton } from "../controls/menu-button.js";
import { loadOrSay } from "../dom/load-or-say.js";
import { words } from "../words/index.js";

/** Gives every figure of the page, those that are drawn later too, a small menu: it can be saved, and linked to. */
export function addFigureMenus(page: HTMLElement): void {
  addMenus(page);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof HTMLElement && isBare(target)) addMenu(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) addMenus(node);
    }
  }).observe(page, { childList: true, subtree: true });
}

/** To what has just come, and not to the whole page: at a slider's step it changes by thousands of cells. */
function addMenus(come: HTMLElement): void {
  for (const figure of [come, ...come.getElementsByTagName("figure")]) {
    if (isBare(figure)) addMenu(figure);
  }
}

function isBare({ tagName, dataset, children }: HTMLElement): boolean {
  if (tagName !== "FIGURE" || dataset.figure === undefined) return false;
  return !Array.from(children).some(({ classList }) => classList.contains("figure-menu"));
}

function addMenu(figure: HTMLElement): void {
  const name = figure.dataset.figure ?? "";
  // A link needs a place to lead to. Most figures have no other name.
  if (figure.id === "" && document.getElementById(name) === null) {
    figure.id = name;
    if (decoded(location.hash) === `#${name}`) figure.scrollIntoView();
  }
  const { place, button } = MenuButton(words.figure.menu, ARROW_OUT);
  place.classList.add("figure-menu");
  button.addEventListener("click", async () => {
    const part = await loadOrSay(place, () => import("./figure-menu.js"));
    part?.openFigureMenu(place, button, figure);
  });
  figure.prepend(place);
}

const ARROW_OUT = { d: "M8 10V2M5 5l3-3 3 3M5 7.5H3.5v6h9v-6H11" };
