import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import {
  EXERCISES,
  exerciseById,
  MISTAKE_IDS,
  MISTAKES,
  mistakeById,
} from "../../src/exercises/index.js";
import { seededRandom } from "../../src/nn/index.js";

test("there are nine exercises, and the help fades", () => {
  expect(EXERCISES).toHaveLength(9);
  expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(9);
  const helps = ["worked", "blanks", "signature", "nothing"];
  const order = EXERCISES.map(({ help }) => Math.max(1, helps.indexOf(help)));
  expect(order).toEqual(order.toSorted());
  expect(EXERCISES[8]).toMatchObject({ help: "nothing", stub: "" });
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
          expect(expected[slot.name].shape, `${name} ${slot.name}`).toHaveLength(slot.shape.length);
        }
        for (const slot of parameters) {
          const rank = slot.shape.length;
          expect(given[slot.name].shape, `${name} ${slot.name}`).toHaveLength(rank);
        }
      }
    }
  }
});

test("the mistakes are listed under their names, each with its idea in two sentences or a few more", () => {
  expect(MISTAKES.map(({ id }) => id).sort()).toEqual([...MISTAKE_IDS].sort());
  for (const { idea, chapter } of MISTAKES) {
    expect(idea).toMatch(/\.$/);
    expect(chapter).toMatch(/^[a-z-]+$/);
  }
  expect(mistakeById("no-shift").name).toBe("No shift by the maximum");
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
    if (types === undefined) reached(resolve(dirname(path), to.replace(/\.js$/, ".ts")), found);
  }
  return found;
}

test("a page that imports the exercises loads neither the interpreter nor a right solution", () => {
  const files = reached(join(import.meta.dirname, "../../src/exercises/index.ts"));
  expect(files.size).toBeGreaterThan(30);
  for (const [path, source] of files) {
    expect(source, path).not.toMatch(/^import (?!type)[^;]*(quickjs|sucrase)/m);
    expect(path).not.toMatch(/solutions/);
  }
});
