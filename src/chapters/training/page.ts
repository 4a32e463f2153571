// What the cells of /training use.
export { digitsAddresses } from "../../digits/addresses.js";
export { digitImage } from "../../figures/network/digit-tensor.js";
export { reaching } from "../../figures/training/describe-training.js";
export { digitsCredit } from "../../figures/training/digits-credit.js";
export { DigitsDownload } from "../../figures/training/digits-download.js";
export { EARLY } from "../../training/run/checkpoint-rule.js";
export { Guess } from "../../ui/controls/guess.js";
export { Settings } from "../../ui/controls/settings.js";
export { nearestOption } from "./nearest-option.js";
export { TrainingPage } from "./training-page.js";
export { VarianceFigure } from "./variance-figure.js";
export { varianceSettings } from "./variance-settings.js";
export { words } from "./words/index.js";
