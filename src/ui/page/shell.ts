/* What stands around every page: menu, contents, search, figures' menus, how the page is shown and cited. */
import { element } from "../dom/element.js";
import { addFigureMenus } from "../figure/figure-menus.js";
import { showNotes } from "../notes/notes.js";
import { stayAtFragment } from "./at-fragment.js";
import { citation } from "./citation.js";
import { codeCopies } from "./code-copies.js";
import { codePairs } from "./code-pairs.js";
import { contents } from "./contents.js";
import { copiedFormulas } from "./copied-formulas.js";
import { editionSwitch } from "./editions/edition-switch.js";
import { restFarParts } from "./far-parts.js";
import { menu } from "./menu.js";
import { keepOffline } from "./offline/keep-offline.js";
import { keepReadingPlace } from "./reading-place.js";
import { search } from "./search/search.js";
import { sidebarFoot } from "./sidebar-foot.js";
import { skipLink } from "./skip-link.js";
import { spoken } from "./spoken.js";
import { unmarkWhatHasCome } from "./waits.js";
import { words } from "./words/index.js";

const page = found("#observablehq-main");
const pages = found("#observablehq-sidebar");
document.body.prepend(skipLink(page));
menu(found<HTMLButtonElement>(".menu-button"), pages);
editionSwitch(found<HTMLAnchorElement>(".edition-switch"), page);
const aside = document.querySelector<HTMLElement>("#observablehq-toc");
if (aside !== null) contents(aside, page);
const notes = document.querySelector<HTMLTemplateElement>("template#notes");
if (notes !== null) showNotes(notes);

unmarkWhatHasCome(page);
restFarParts(page);
addFigureMenus(page);
codePairs(page);
codeCopies(page);
copiedFormulas();
stayAtFragment(page);
keepReadingPlace(page);
spoken(page);

const opener = { type: "button", class: "open-search", "data-opens": "search" };
const openSearch = element("button", opener, words.search.open, element("kbd"));
pages.querySelector("ol")?.append(element("li", {}, openSearch));
search(found<HTMLAnchorElement>(".site-name").href);
pages.append(sidebarFoot(page));
const here = pages.querySelector(".observablehq-link-active");
// In the frame that lays the page out anyhow.
requestAnimationFrame(() => here?.scrollIntoView({ block: "nearest" }));

const cite = document.querySelector<HTMLElement>(".cite-as");
if (cite !== null) citation(cite);

document.documentElement.dataset.started = "";
keepOffline();

function found<E extends HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`shell: the page has no ${selector}`);
  return element;
}
