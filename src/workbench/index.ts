export { COUNTS, Overview } from "./overview.js";
export { type Scripts, Workbench } from "./workbench.js";
