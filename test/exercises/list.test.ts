import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { chapterTitle, EXERCISES, exerciseById } from "../../src/exercises/index.js";
import { LANGUAGES } from "../../src/language/language.js";
import { MISTAKES } from "../../src/mistakes/index.js";
import { seededRandom } from "../../src/nn/index.js";
import { editions } from "../../src/site/words/index.js";

/** The exercises that the site comes with, each with its questions; a teacher's own may stand beside them. */
const QUESTIONS = {
  "chain-rule": ["forward-first"],
  "linear-backward": ["sum"],
  "relu-and-pooling": ["which-tensor"],
  "unfold-input": ["copies"],
  "fold-input": ["inverse"],
  "convolution-forward": ["price"],
  "unfold-kernel": ["zeros"],
  "fold-kernel": ["ignored"],
  "index-arrays": ["strides"],
  "stride-and-padding": ["unreached"],
  "convolution-backward": ["rotation", "channels"],
  "cross-entropy": ["row-sum"],
  "gradient-check": ["exact"],
  "training-step": ["order"],
};

test("the chapters of exercises and mistakes are called as in the list of pages", () => {
  const ours = EXERCISES.filter(({ id }) => id in QUESTIONS);
  for (const language of LANGUAGES) {
    const names: Readonly<Record<string, string>> = editions[language].pageNames;
    for (const { chapter } of [...ours, ...MISTAKES])
      expect(chapterTitle(chapter, language)).toBe(names[`/${chapter}`]);
  }
});

test("the help fades from the first exercise to the last", () => {
  const ours = EXERCISES.filter(({ id }) => id in QUESTIONS);
  expect(ours.map(({ id }) => id)).toEqual(Object.keys(QUESTIONS));
  const helps = ["worked", "blanks", "signature", "nothing"];
  const order = ours.map(({ help }) => Math.max(1, helps.indexOf(help)));
  expect(order).toEqual(order.toSorted());
  expect(ours.at(-1)).toMatchObject({ help: "nothing", stub: "" });
});

test("slots name what the cases hold", () => {
  for (const { operations, stub, help } of EXERCISES) {
    for (const operation of operations) {
      const { name, parameters, results, small, draw, extreme, reference } = operation;
      if (help !== "nothing") expect(stub).toContain(`export function ${name}(`);
      const random = seededRandom(4);
      for (const given of [small, draw(random), extreme?.draw(random) ?? small]) {
        expect(Object.keys(given).sort()).toEqual(parameters.map((slot) => slot.name).sort());
        const expected = reference(given);
        expect(Object.keys(expected)).toEqual(results.map((slot) => slot.name));
        for (const slot of results) {
          expect(expected[slot.name]!.shape, `${name} ${slot.name}`).toHaveLength(
            slot.shape.length,
          );
        }
        for (const slot of parameters) {
          const rank = slot.shape.length;
          expect(given[slot.name]!.shape, `${name} ${slot.name}`).toHaveLength(rank);
        }
      }
    }
  }
});

test("answers are kept under ids that stay, in every language", () => {
  const ids = EXERCISES.map(({ id, words }) => [id, Object.keys(words.en.questions)]);
  expect(Object.fromEntries(ids)).toMatchObject(QUESTIONS);
});

test("an exercise that is not there is an error", () => {
  expect(() => exerciseById("none")).toThrow(/no exercise "none"/);
});

/** A file of the project and all that it imports, as text by path; what it only takes types from is left out. */
function reached(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path)) return found;
  const source = readFileSync(path, "utf8");
  found.set(path, source);
  for (const [, types, to] of source.matchAll(
    /^(?:import|export) (type )?[^;]*?from "(\.[^"]+)";/gm,
  )) {
    if (types === undefined) reached(resolve(dirname(path), to!.replace(/\.js$/, ".ts")), found);
  }
  return found;
}

test("a page that imports the exercises loads neither the interpreter nor a right solution", () => {
  const files = reached(join(import.meta.dirname, "../../src/exercises/index.ts"));
  expect(files.size).toBeGreaterThan(30);
  for (const [path, source] of files) {
    expect(source, path).not.toMatch(/^import (?!type)[^;]*(quickjs|sucrase)/m);
    expect(path).not.toMatch(/solution/);
  }
});
