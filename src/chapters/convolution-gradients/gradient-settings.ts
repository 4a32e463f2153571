import { number, toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** The sizes of a convolution whose gradients fit on the page. */
export const gradientSettings = {
  height: labelled(words.sizes.height, number(2, 5, 3)),
  width: labelled(words.sizes.width, number(2, 5, 3)),
  kernel: labelled(words.sizes.kernel, number(1, 3, 2)),
};

/** The switch of the mistake in folding. */
export const foldSettings = { assign: labelled(words.folding.assign, toggle(false)) };

/** The switch of the mistake in turning the kernel. */
export const rotationSettings = { unrotated: labelled(words.rotation.switch, toggle(false)) };
