import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import type { Trail } from "./trail.js";
import { words } from "./words/index.js";

/**
 * The trail of visited hops in one line, the present one marked. A click on one tells `onReturn` how many hops on it
 * is, or back where negative. The links are one stop of the Tab key.
 */
export function TrailLine(
  addressOf: (moment: string) => string,
  onReturn: (hops: number) => void,
): HTMLElement & {
  /** `name` is what a moment is called. */
  show(trail: Trail, name: (moment: string) => string): void;
} {
  const said = words.trail;
  const root = element("nav", { class: "trail", "aria-label": said.label, "data-figure": "trail" });
  const renewStops = rovingFocus(root, () => [[...root.querySelectorAll("a")]]);

  return Object.assign(root, {
    show({ moments, at }: Trail, name: (moment: string) => string) {
      const hadFocus = root.contains(document.activeElement);
      const links = moments.map((moment, place) => {
        const current = place === at ? "step" : null;
        const text = name(moment);
        const link = element(
          "a",
          { href: addressOf(moment), "aria-current": current, title: said.hop(text, place - at) },
          text,
        );
        link.addEventListener("click", (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          event.stopPropagation(); // it is no hop of its own
          onReturn(place - at);
        });
        return link;
      });
      root.toggleAttribute("data-begun", links.length > 1);
      root.replaceChildren(...links);
      renewStops();
      const present = links[at];
      if (hadFocus) present?.focus({ preventScroll: true });
      if (present !== undefined)
        root.scrollLeft = present.offsetLeft - root.offsetLeft - root.clientWidth / 2;
    },
  });
}
