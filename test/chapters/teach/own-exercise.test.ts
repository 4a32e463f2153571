import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/teach.md", "utf8");

test.each(["stub.ts", "reference.ts", "exercise.json"])(
  "the %s that teachers are shown is the one that a new exercise begins with",
  (file) => {
    const text = readFileSync(`exercises/templates/new/${file}`, "utf8").trimEnd();
    expect(page).toContain(text.replaceAll(/^(?=.)/gm, "    "));
  },
);
