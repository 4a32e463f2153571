import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const pages = ["docs/teach.md", "zh/teach.md"].map((path) => readFileSync(path, "utf8"));

test.each(["stub.ts", "reference.ts", "exercise.json"])(
  "the %s that teachers are shown, in either language, is the one that a new exercise begins with",
  (file) => {
    const text = readFileSync(`exercises/templates/new/${file}`, "utf8").trimEnd();
    for (const page of pages) expect(page).toContain(text.replaceAll(/^(?=.)/gm, "    "));
  },
);
