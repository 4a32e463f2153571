import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  oneTerm: (terms: number) => `，这是 ${terms} 项之一，总和为 `,
};
