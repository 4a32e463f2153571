// What the cells of /recipes use.
export { digitsAddresses } from "../../digits/addresses.js";
export { digitsCredit } from "../../figures/training/digits-credit.js";
export { describeSeedShares } from "../../figures/training/seed-shares.js";
export type { MeasuredRecipes } from "../../training/index.js";
export { Guess } from "../../ui/controls/guess.js";
export { RecipesPage, Variations } from "./recipes-page.js";
export { words } from "./words/index.js";
