import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** A button that trains several seeds, and how far that has come. */
export function SeriesButton(onPress: () => void): {
  element: HTMLElement;
  show(place: { seed: number; nth: number; all: number } | null): void;
} {
  const told = element("span", { role: "status", class: "series-words" });
  const button = element("button", { type: "button", onclick: onPress }, words.seeds.train);
  return {
    element: element("p", { class: "series", "data-figure": "series" }, button, " ", told),
    show(place) {
      told.textContent = place === null ? "" : words.seeds.at(place.seed, place.nth, place.all);
    },
  };
}
