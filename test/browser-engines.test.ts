import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIMITS } from "./browser/engines/limits.js";

const skipped = Object.values(LIMITS)
  .flat()
  .flatMap(({ tests }) => Object.entries(tests));

test.each(skipped)("what is skipped of %s for a driver's sake is there", (file, titles) => {
  const source = readFileSync(`test/browser/${file}.test.ts`, "utf8").replaceAll("%s", "");
  for (const title of titles === "all" ? [] : titles) expect(source).toContain(title);
});
