import { slidingOf } from "../../nn/unfolding/index.js";
import { placesOf } from "../../nn/unfolding/sliding.js";
import { element } from "../../ui/dom/element.js";
import type { SlidingSettings } from "./sliding-settings.js";
import { words } from "./words/index.js";

/** The formula of the output's size, with the numbers in it, beside the rows that are left. */
export function OutputSize(chosen: SlidingSettings): HTMLElement {
  const { side, kernel, padding, dilation } = chosen;
  const along = (stride: number) =>
    placesOf([side, side], [kernel, kernel], slidingOf("OutputSize", { ...chosen, stride }))[0];
  const [places, before] = [along(chosen.stride), along(1)];
  return element(
    "p",
    { class: "figure-fact", "data-places": places },
    words.size({ side, kernel, padding, dilation, stride: chosen.stride, places, before }),
  );
}
