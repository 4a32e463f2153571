import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { collectExercises } from "./src/site/exercises/collect.js";
import type { Engine } from "./test/browser/engines/find-browser.js";
import { WORKERS } from "./test/browser/workers.js";
import { LongestFirst } from "./test/longest-first.js";

collectExercises(import.meta.dirname);

const SLOW = "test/**/*.slow.test.ts";
const BROWSER = "test/browser/**/*.test.ts";
/** Browser tests that open a Chromium of their own, whatever engine the others are run in. */
const IN_CHROMIUM = ["grade", "python-hostile", "python-mistakes"].map(
  (name) => `test/browser/${name}.test.ts`,
);
const WEBKIT = "test/webkit/**/*.test.ts";

/** What all projects have that open the built site. */
const OF_BROWSERS = {
  maxWorkers: WORKERS,
  testTimeout: 240_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } }, // a slow machine is no failure
  // One lost race among hundreds of pages does not stop a delivery; the report names each test that was run again.
  retry: process.env.CI === "true" ? 1 : 0,
} as const;

/** The browser tests in one engine, when the others are done. */
function inBrowser(
  name: string,
  engine: Engine,
  groupOrder: number,
  exclude: string[] = [],
): TestProjectInlineConfiguration {
  const globalSetup = "test/browser/setup.ts";
  const sequence = { groupOrder };
  return {
    test: {
      ...OF_BROWSERS,
      name,
      include: [BROWSER],
      exclude,
      globalSetup,
      provide: { engine },
      sequence,
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [SLOW, BROWSER, WEBKIT],
          // Files share their threads: the modules of src hold no state, and loading them once saves most of the time.
          pool: "threads",
          isolate: false,
          testTimeout: 60_000, // a slow machine is no failure
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: "slow", include: [SLOW], testTimeout: 300_000, hookTimeout: 300_000 },
      },
      inBrowser("browser", "chromium", 1),
      inBrowser("firefox", "firefox", 2, IN_CHROMIUM),
      {
        test: {
          ...OF_BROWSERS,
          name: "webkit",
          include: [WEBKIT],
          globalSetup: "test/webkit/setup.ts",
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
