// What the cells of /recipes use.
export { digitsAddresses } from "../../digits/addresses.js";
export { digitsCredit } from "../../figures/training/digits-credit.js";
export type { MeasuredRecipes } from "../../training/index.js";
export { Guess } from "../../ui/controls/guess.js";
export { Presets, RecipesPage, Variations } from "./recipes-page.js";
export { describeSeedShares } from "./seed-shares.js";
export { words } from "./words/index.js";
