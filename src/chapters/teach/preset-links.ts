import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** Addresses that set a figure or fix a seed, and what one sees there. */
const PRESETS = [
  ["convolution-gradients.html?assign=1#fold-ledger", words.presets.ledger],
  ["convolution-gradients.html?unrotated=1#rotation", words.presets.unrotated],
  ["cross-entropy.html?mean=0#batch", words.presets.noMean],
  ["exercises/linear-backward.html?seed=7", words.presets.seed],
  ["break-it.html?mystery=4", words.presets.mystery],
] as const;

/** Links to begin with. */
export function PresetLinks(): HTMLElement {
  const items = PRESETS.map(([address, seen]) =>
    element("li", {}, element("a", { href: `./${address}` }, seen)),
  );
  return element("ul", {}, ...items);
}
