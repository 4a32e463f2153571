// What the cells of /slips use.

export { digitImage } from "../../figures/network/digit-tensor.js";
export { describeSeedShares } from "../../figures/training/seed-shares.js";
export type { MeasuredRecipes } from "../../training/index.js";
export { Guess } from "../../ui/controls/guess.js";
export { MeanHunt, ProductHunt } from "./hunts.js";
export { RemarkHunt } from "./remark-hunt.js";
export { tallyOf } from "./tally.js";
export { words } from "./words/index.js";
