import { inject } from "vitest";

/**
 * Whether this engine is asked what a document says, how it is marked up, coloured and divided into files. Each engine gets
 * the same document, and reading all of it takes longer than opening it: one of them is asked for all.
 */
export function readsDocuments(): boolean {
  return inject("running").engine === "chromium";
}
