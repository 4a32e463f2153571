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
  const root = element("nav", {
    class: "trail shaded-scroll",
    "aria-label": said.label,
    "data-figure": "trail",
  });
  const renewStops = rovingFocus(root, () => [[...root.querySelectorAll("a")]]);
  let links: HTMLAnchorElement[] = [];
  let here = -1;

  function linkTo(place: number): HTMLAnchorElement {
    const follow = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation(); // it is no hop of its own
      onReturn(place - here);
    };
    return element("a", { onclick: follow });
  }
  return Object.assign(root, {
    show({ moments, at }: Trail, name: (moment: string) => string) {
      const isHop = moments.length !== links.length || at !== here;
      here = at;
      if (moments.length !== links.length) {
        links = moments.map((_, place) => linkTo(place));
        root.replaceChildren(...links);
        root.toggleAttribute("data-begun", links.length > 1);
        renewStops();
      }
      for (const [place, link] of links.entries()) {
        const moment = moments[place] ?? "";
        const text = name(moment);
        link.href = addressOf(moment);
        if (link.textContent !== text) link.textContent = text;
        if (!isHop) continue;
        link.title = said.hop(place - at);
        if (place === at) link.setAttribute("aria-current", "step");
        else link.removeAttribute("aria-current");
      }
      const present = links[at];
      if (isHop && present !== undefined)
        root.scrollLeft =
          present.offsetLeft - root.offsetLeft + (present.offsetWidth - root.clientWidth) / 2;
    },
  });
}
