import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editions } from "../../src/site/words/index.js";

const words = editions.en;

test("an exercise in the list of pages begins small behind “Write”, unless with a word that is spelt so", () => {
  expect(words.toWrite("Convolution, backwards")).toBe("Write: convolution, backwards");
  expect(words.toWrite("A step")).toBe("Write: a step");
  expect(words.toWrite("ReLU and max pooling")).toBe("Write: ReLU and max pooling");
  expect(words.toWrite("X′ without loops")).toBe("Write: X′ without loops");
});

test("a page is called in the list of pages as its title says, in Chinese where it is in English", () => {
  const title = (file: string) => /^# (.+)$/m.exec(readFileSync(file, "utf8"))?.[1];
  for (const [path, name] of Object.entries(editions.en.pageNames)) {
    const page = `${path.replace(/\/$/, "/index")}.md`;
    if (title(`docs${page}`) !== name) continue;
    expect(editions.zh.pageNames[path as "/linear"], path).toBe(title(`zh${page}`));
  }
});
