import type { Accumulate } from "../../nn/graph/index.js";

/**
 * The mistake of writing `=` for `+=`: the share of one path overwrites those of the others. Right wherever
 * a value is used once, wrong wherever it is used twice. For `backpropagate`.
 */
export const lastPathOnly: Accumulate = (_before, share) => share;
