/* What stands around every page: the menu of a narrow screen, the page's contents, the search. */
import { element } from "../dom/element.js";
import { showNotes } from "../notes/notes.js";
import { contents } from "./contents.js";
import { menu } from "./menu.js";
import { search } from "./search/search.js";
import { words } from "./words/index.js";

const page = found("#observablehq-main");
const pages = found("#observablehq-sidebar");
menu(found<HTMLButtonElement>(".menu-button"), pages);
const aside = document.querySelector<HTMLElement>("#observablehq-toc");
if (aside !== null) contents(aside, page);
const notes = document.querySelector<HTMLTemplateElement>("template#notes");
if (notes !== null) showNotes(notes);

const opener = { type: "button", class: "open-search", "data-opens": "search" };
const openSearch = element("button", opener, words.search.open, element("kbd"));
pages.querySelector("ol")?.append(element("li", {}, openSearch));
search(found<HTMLAnchorElement>(".site-name").href);

function found<E extends HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`shell: the page has no ${selector}`);
  return element;
}
