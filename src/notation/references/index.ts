import { ARTICLE } from "./article.js";
import { CONVOLUTIONS } from "./convolutions.js";
import { NETWORKS } from "./networks.js";
import type { Reference } from "./reference.js";

export type { Reference } from "./reference.js";

/** All works that the site cites, in the order of their first authors; the article last. */
export const REFERENCES: Readonly<Record<string, Reference>> = {
  ...Object.fromEntries(
    Object.entries({ ...CONVOLUTIONS, ...NETWORKS }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ),
  ...ARTICLE,
};
