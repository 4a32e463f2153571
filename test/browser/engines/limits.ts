import { basename } from "node:path";
import type { Engine } from "./find-browser.js";

/** What the driver of an engine can't do, and the tests that need it, by their files and titles. */
export interface Limit {
  reason: string;
  tests: Readonly<Record<string, readonly string[]>>;
}

/** The one list of what is skipped in an engine. What the engine itself does otherwise has no place here. */
export const LIMITS: Readonly<Record<Engine, readonly Limit[]>> = {
  chromium: [],
  firefox: [
    {
      reason:
        "BiDi gives no touch of several fingers: the tests send them to Chromium’s own protocol",
      tests: {
        draw: [
          "a palm that rests on the sheet while a finger draws leaves no stroke, and the finger's goes on",
          "a finger that draws does not scroll the page",
        ],
        unfolding: [
          "a finger that swipes over the large matrix scrolls the page, after a tap on it too; two fingers zoom",
        ],
      },
    },
    {
      reason: "Playwright hears of no download in this Firefox",
      tests: {
        exercises: ["work goes into a file and comes back from it; a broken file changes nothing"],
      },
    },
    {
      reason: "this Firefox knows no command for emulated media",
      tests: {
        "colours-of-the-reader": [
          "where the system sets the colours, chosen, partner and use have outlines of different kinds, and the heat of cells stays",
          "a reader who asks for more contrast gets it, light and dark",
          "what is printed is light, whole and has its tints, from a dark page too, which is dark again afterwards",
        ],
        guess: ["paper shows what is covered"],
        home: [
          "nothing moves by itself where the reader asks for it, or the address names a cell: /",
        ],
      },
    },
    {
      reason: "Playwright waits for ever for a page that comes out of Firefox’s back/forward cache",
      tests: {
        shell: [
          "a lost address at any depth gets a page with the site’s look, whose links and search lead into the site",
        ],
      },
    },
  ],
};

/** Why a test is skipped in an engine; undefined where it is run. */
export function limitOf(engine: Engine, path: string, title: string): string | undefined {
  const file = basename(path, ".test.ts");
  return LIMITS[engine].find(({ tests }) => tests[file]?.includes(title))?.reason;
}
