import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** How many images are unfolded together. */
export const batchSettings = { images: labelled(words.batch.label, number(1, 4, 2)) };
