import { defineConfig } from "vitest/config";
import { collectExercises } from "./src/site/exercises/collect.js";

collectExercises(import.meta.dirname);

const SLOW = "test/**/*.slow.test.ts";
const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [SLOW, BROWSER],
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
      {
        test: {
          name: "browser",
          include: [BROWSER],
          globalSetup: "test/browser/setup.ts",
          sequence: { groupOrder: 1 }, // not beside the others
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } }, // a slow machine is no failure
        },
      },
    ],
  },
});
