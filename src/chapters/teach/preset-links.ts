import { element } from "../../ui/dom/element.js";

/** Addresses that set a figure or fix a seed, and what one sees there. */
const PRESETS = [
  [
    "convolution-gradients.html?assign=1#fold-ledger",
    "the ledger of +=, with = written in its place",
  ],
  ["convolution-gradients.html?unrotated=1#rotation", "the kernel left unrotated on the way back"],
  ["cross-entropy.html?mean=0#batch", "cross-entropy without its 1/n"],
  [
    "exercises/linear-backward.html?seed=7",
    "an exercise, with the random cases of seed 7 for everyone",
  ],
  ["break-it.html?mystery=4", "a mystery in the break-it lab, the same one for the whole class"],
] as const;

/** Links to begin with. */
export function PresetLinks(): HTMLElement {
  const items = PRESETS.map(([address, words]) =>
    element("li", {}, element("a", { href: `./${address}` }, words)),
  );
  return element("ul", {}, ...items);
}
