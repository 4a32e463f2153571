import { inject } from "vitest";

/**
 * Whether this engine is asked for all that every engine answers alike: what a document says, how it is marked up, coloured
 * and divided into files, what Python computes, what an old address means. The others are asked whether they open, run and
 * draw it.
 */
export function asksForAll(): boolean {
  return inject("running").engine === "chromium";
}
