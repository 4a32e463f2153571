import { type Edition, inLanguage } from "../../../language/language.js";
import { en } from "./en.js";

export const words = inLanguage<Edition<typeof en>>({ en });
