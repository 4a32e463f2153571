import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";

/** The sizes of a small linear layer that readers may choose. At least w₂₃ exists, for formulas name it. */
export const linearSettings = {
  n: labelled("examples n", number(1, 5, 4)),
  d1: labelled("inputs d₁", number(2, 4, 2)),
  d2: labelled("outputs d₂", number(3, 4, 3)),
};
