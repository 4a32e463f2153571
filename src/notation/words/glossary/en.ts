import { gradients } from "./gradients.en.js";
import { layers } from "./layers.en.js";
import { training } from "./training.en.js";
import { unfolding } from "./unfolding.en.js";

/** The glossary: what each term is called, and what it means in one sentence. */
export const glossary = { ...layers, ...unfolding, ...gradients, ...training };
