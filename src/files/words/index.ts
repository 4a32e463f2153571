import type { Edition, Language } from "../../language/language.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export const editions: Record<Language, Edition<typeof en>> = { en, zh };
