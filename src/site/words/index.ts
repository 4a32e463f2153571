import { en } from "./en.js";

/** The words of the site's frame, which stand in the built pages: those of one language, until there are more. */
export const words = en;
