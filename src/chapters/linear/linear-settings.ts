import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** The sizes of a small linear layer that readers may choose. At least W[1,2] exists: formulas name it. */
export const linearSettings = {
  n: labelled(words.sizes.n, number(1, 5, 4)),
  d1: labelled(words.sizes.d1, number(2, 4, 2)),
  d2: labelled(words.sizes.d2, number(3, 4, 3)),
};
