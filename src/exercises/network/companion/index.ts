import { CHECKS } from "./checks.js";
import { LAYERS } from "./layers.js";
import { TRAINING } from "./training.js";

/** The site's own Python around a reader's network: it finds, checks and trains what was said to be its layers. */
export const COMPANION = LAYERS + CHECKS + TRAINING;
