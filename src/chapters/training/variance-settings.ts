import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** Which networks are drawn. */
export const varianceSettings = { drawing: labelled(words.variance.seed, number(1, 20, 1)) };
