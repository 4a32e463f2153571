import { MenuButton } from "../controls/menu-button.js";
import { words } from "../words/index.js";

/** Gives every figure of the page, those that are drawn later too, a small menu: it can be saved, and linked to. */
export function addFigureMenus(page: HTMLElement): void {
  const figures = page.getElementsByTagName("figure"); // a list that the browser keeps, for it is asked at each change
  const add = () => {
    const bare = Array.from(figures).filter((figure) => isBare(figure));
    for (const figure of bare) addMenu(figure);
  };
  add();
  new MutationObserver(add).observe(page, { childList: true, subtree: true });
}

function isBare({ dataset, children }: HTMLElement): boolean {
  const hasMenu = Array.from(children).some(({ classList }) => classList.contains("figure-menu"));
  return dataset.figure !== undefined && !hasMenu;
}

function addMenu(figure: HTMLElement): void {
  const name = figure.dataset.figure ?? "";
  // A link needs a place to lead to. Most figures have no other name.
  if (figure.id === "" && document.getElementById(name) === null) {
    figure.id = name;
    if (decodeURIComponent(location.hash) === `#${name}`) figure.scrollIntoView();
  }
  const { place, button } = MenuButton(words.figure.menu, ARROW_OUT);
  place.classList.add("figure-menu");
  button.addEventListener("click", async () => {
    const { openFigureMenu } = await import("./figure-menu.js");
    openFigureMenu(place, button, figure);
  });
  figure.prepend(place);
}

const ARROW_OUT = { d: "M8 10V2M5 5l3-3 3 3M5 7.5H3.5v6h9v-6H11" };
