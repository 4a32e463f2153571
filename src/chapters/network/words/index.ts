import { type Edition, inLanguage } from "../../../language/language.js";
import { en } from "./en/index.js";

export const words = inLanguage<Edition<typeof en>>({ en });
