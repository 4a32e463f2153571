// What the cells of /training use.
export { digitsAddresses } from "../../digits/addresses.js";
export { describeReaching } from "../../figures/training/describe-training.js";
export { digitsCredit } from "../../figures/training/digits-credit.js";
export type { Run } from "../../training/index.js";
export { Guess } from "../../ui/controls/guess.js";
export { TrainingPage } from "./training-page.js";
export { words } from "./words/index.js";
