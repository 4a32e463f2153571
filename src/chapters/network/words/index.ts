import { type Edition, inLanguage } from "../../../language/language.js";
import { en } from "./en/index.js";
import { zh } from "./zh/index.js";

export const words = inLanguage<Edition<typeof en>>({ en, zh });
