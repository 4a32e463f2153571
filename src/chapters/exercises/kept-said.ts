import { words as shared } from "../../figures/exercises/words/index.js";
import { words } from "./words/index.js";

/** What is said of how work was kept, and of work that another tab has changed. */
export const KEPT_SAID = { ...shared.notKept, ...words.kept };
