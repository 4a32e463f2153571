import { Menu } from "../controls/menu.js";
import { element } from "../dom/element.js";
import { onRestored } from "../dom/restored.js";
import { projector } from "./projector.js";
import { chooseScheme, chosenScheme, SCHEMES, showScheme } from "./scheme.js";
import { words } from "./words/index.js";

/** How pages are shown, at the foot of their list: light or dark, and large, for a lecture, which ends beside the `page`. */
export function sidebarFoot(page: HTMLElement): HTMLElement {
  const schemes = Menu(
    { "aria-label": words.scheme.name },
    SCHEMES.map((scheme) => [scheme, words.scheme[scheme]] as const),
  );
  schemes.value = chosenScheme();
  schemes.addEventListener("change", () => {
    const scheme = schemes.chosen();
    if (scheme !== null) chooseScheme(scheme);
  });
  onRestored(page, () => {
    schemes.value = chosenScheme();
    showScheme();
  });
  const shortcut = { title: words.projector.about, "aria-keyshortcuts": "Alt+P" };
  const begin = element("button", { type: "button", ...shortcut }, words.projector.begin);
  const end = element("button", { type: "button", class: "leave-projector" }, words.projector.end);
  page.before(end);
  projector(begin, end);
  return element("div", { class: "sidebar-foot" }, schemes, begin);
}
