import { element } from "../../ui/dom/element.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { words } from "./words/index.js";

/**
 * Where a tensor is shown that a block makes, by what is linked with `root`: of several such places the one nearest to
 * the block's pair of code; null where none is.
 */
export function placeOf(tensor: string, pair: HTMLElement, root: HTMLElement): HTMLElement | null {
  const linked = root.closest("[data-link-root]");
  const from = pair.getBoundingClientRect().top;
  const far = (place: Element) => Math.abs(place.getBoundingClientRect().top - from);
  const places = [...(linked ?? root).querySelectorAll<HTMLElement>("[data-tensor]")].filter(
    (place) =>
      place.dataset.tensor === tensor &&
      place.closest(".block-output") === null && // a result is no place of another
      place.closest("[data-link-root]") === linked &&
      place.getClientRects().length > 0,
  );
  return places.sort((one, other) => far(one) - far(other))[0] ?? null;
}

/** Takes the reader from a result's name to the place where the page shows it, until the name is gone. */
export type LeadTo = (place: HTMLElement, name: HTMLElement, gone: AbortSignal) => void;

/**
 * The ways from a page's results to their places, one at a time: the place stays outlined, beside a button that leads
 * back, until the reader is back, is led elsewhere, or the name is gone.
 */
export function resultGuide(): LeadTo {
  let back: (() => void) | undefined;
  return (place, name, gone) => {
    back?.();
    const button = element(
      "button",
      { type: "button", class: "back-to-code", onclick: () => goBack() },
      words.back,
    );
    const end = () => {
      button.remove();
      place.removeAttribute("data-led-to");
      gone.removeEventListener("abort", end);
      back = undefined;
    };
    function goBack(): void {
      end();
      name.scrollIntoView({ block: "center" });
      name.focus({ preventScroll: true });
    }
    gone.addEventListener("abort", end);
    back = end;
    place.dataset.ledTo = "";
    (place.closest("figure") ?? place).append(button);
    takeFocus(place);
    const isLow = place.offsetHeight < innerHeight / 2;
    place.scrollIntoView({ block: isLow ? "center" : "start", inline: "nearest" });
  };
}
