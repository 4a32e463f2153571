import { basename } from "node:path";
import type { Engine } from "./find-browser.js";

/** What the driver of an engine can't do, and the tests that need it, by their files and titles, or all of a file. */
export interface Limit {
  reason: string;
  tests: Readonly<Record<string, readonly string[] | "all">>;
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
        convolution: [
          "a palm that rests on another cell while a finger paints leaves no mark, and the finger's stroke goes on",
        ],
        "cross-entropy": [
          "a second finger on a logit that is dragged does not move it, and the first one goes on",
          "a finger that scrolls past a logit does not move it, one that goes sideways does",
        ],
        unfolding: [
          "a finger that swipes over the large matrix scrolls the page, after a tap on it too; two fingers zoom",
        ],
      },
    },
    {
      reason: "Playwright’s tap does nothing in Firefox",
      tests: { convolution: ["a finger paints too, and the page does not scroll under it"] },
    },
    {
      reason: "this Firefox knows no command for emulated media",
      tests: {
        "colours-of-the-reader": [
          "where the system sets the colours, chosen, partner and use have outlines of different kinds, and the heat of cells stays",
          "where the system sets the colours, the focus has an outline of its own, on the chosen cell too",
          "where the system sets the colours, bars and the keys of curves keep theirs",
          "where the system forces dark colours, what is drawn is drawn for them, whatever scheme was chosen",
          "a reader who asks for more contrast gets it, light and dark",
          "what is printed is light, whole and has its tints, from a dark page too, which is dark again afterwards",
        ],
        "convolution-gradients": [
          "with less motion a step leaps to the next rest; with motion it passes through what lies between",
        ],
        display: [
          "a page is light or dark as the system is, until the reader chooses, which is remembered and there before the first paint",
        ],
        exercises: [
          "on paper the report has the code and the log of its runs, without the list of pages",
        ],
        guess: ["paper shows what is covered"],
        paper: "all",
        home: [
          "nothing moves by itself where the reader asks for it, or the address names a cell: /",
        ],
      },
    },
    {
      reason: "no driver of this Firefox gives it a finger for a pointer, which the style goes by",
      tests: { "phone-fields": "all" },
    },
    {
      reason: "only Chromium’s own protocol counts listeners and nodes",
      tests: { leaks: "all" },
    },
    {
      reason: "Playwright gives no folder to a field in Firefox",
      tests: {
        "own-digits": [
          "a folder of pictures is learned from, with the names of its classes; a reload keeps both, and it can be brought again",
        ],
      },
    },
    {
      reason: "only Chromium’s own protocol sets the size of the reader’s type",
      tests: {
        "on-any-device": [
          "whoever reads with a larger type gets all of it larger, and nothing sticks out",
        ],
      },
    },
    {
      reason: "this Firefox knows no command that turns scripts off",
      tests: { "not-started": ["without scripts a page says so, and once"] },
    },
  ],
};

/** Why a test is skipped in an engine; undefined where it is run. */
export function limitOf(engine: Engine, path: string, title: string): string | undefined {
  const file = basename(path, ".test.ts");
  const needs = (titles: readonly string[] | "all" = []) =>
    titles === "all" || titles.includes(title);
  return LIMITS[engine].find(({ tests }) => needs(tests[file]))?.reason;
}
