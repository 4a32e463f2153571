/*
 * What a page has to know before it is first painted. It is bundled when the site is built and stands in the head of
 * every page (site/bundle.ts).
 */
import { showAlone } from "./alone.js";
import { showCodeLanguage } from "./code-language.js";
import { openOwnEdition } from "./editions/first-visit.js";
import { sayIfNothingStarts } from "./not-started.js";
import { keepProjecting } from "./projector.js";
import { keepScheme } from "./scheme.js";
import { awaitTypefaces } from "./typefaces.js";

openOwnEdition();
keepScheme();
showCodeLanguage();
keepProjecting();
showAlone();
sayIfNothingStarts();
awaitTypefaces();
