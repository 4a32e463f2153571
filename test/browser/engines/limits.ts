import type { Engine } from "./find-browser.js";

/** What the driver of an engine can't do, and the tests that need it, each by its file and words of its title. */
export interface Limit {
  reason: string;
  tests: readonly { file: string; title: string }[];
}

/** The one list of what is skipped in an engine. What the engine itself does otherwise has no place here. */
export const LIMITS: Readonly<Record<Engine, readonly Limit[]>> = {
  chromium: [],
  firefox: [],
};

/** Why a test is skipped in an engine; undefined where it is run. */
export function limitOf(engine: Engine, file: string, title: string): string | undefined {
  return LIMITS[engine].find(({ tests }) =>
    tests.some((test) => file.endsWith(`/${test.file}.test.ts`) && title.includes(test.title)),
  )?.reason;
}
