import type { Edition } from "../../../language/language.js";
import type { glossary as en } from "./en.js";
import { gradients } from "./gradients.zh.js";
import { layers } from "./layers.zh.js";
import { training } from "./training.zh.js";
import { unfolding } from "./unfolding.zh.js";

/** The glossary in Chinese; a term is followed by its English name. */
export const glossary: Edition<typeof en> = {
  ...layers,
  ...unfolding,
  ...gradients,
  ...training,
};
