import { type Edition, inLanguage } from "../../language/language.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export const words = inLanguage<Edition<typeof en>>({ en, zh });
