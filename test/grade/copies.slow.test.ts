import { expect, test } from "vitest";
import { type Author, findCopies } from "../../grade/copies/copies.js";
import { tokensOf } from "../../grade/copies/tokens.js";
import { EXERCISES } from "../../src/exercises/index.js";
import { seededRandom } from "../../src/nn/index.js";
import { solution } from "../exercises/solution.js";
import { independentSolution } from "./independent.js";

const stubs = Object.fromEntries(EXERCISES.map(({ id, stub }) => [id, stub]));
const random = seededRandom(11);
const sixty = Array.from(
  { length: 60 },
  (_, i): Author => ({ name: `s${i}`, codes: independentSolution(random), runs: [`run ${i}`] }),
);

/** The same code under other names, its functions in another order, other spaces and comments. */
function disguised(code: string): string {
  const parts = code.split(/\n(?=(?:export )?function )/);
  const names = [...new Set(code.match(/\b[a-z][A-Za-z0-9]*\b/g))].filter(
    (name) =>
      !/^(export|function|while|const|let|of|return|for|new|number|length|map|reduce|fill|from|flat|Array|zeros|shapeOf|forEach|push|matmul|transpose|if|slice|reverse)$/.test(
        name,
      ),
  );
  const renamed = names.reduce(
    (text, name, i) => text.replace(new RegExp(`(?<!\\.)\\b${name}\\b`, "g"), `value${i}`),
    parts.toReversed().join("\n"),
  );
  return `// my own work\n${renamed.replaceAll(";\n", ";\n\n").replaceAll("  ", "\t")}`;
}

const named = (author: Author, name: string): Author => ({ ...author, name, runs: [name] });

test("sixty independent solutions make no pair", () => {
  expect(findCopies(sixty, stubs)).toEqual([]);
});

test("a copy is found, and so is one that is renamed and put into another order", () => {
  const copied = named(sixty[7]!, "copied");
  const hidden: Author = {
    name: "disguised",
    codes: Object.fromEntries(
      Object.entries(sixty[20]!.codes).map(([id, code]) => [id, disguised(code)]),
    ),
    runs: ["disguised"],
  };
  expect(hidden.codes).not.toEqual(sixty[20]!.codes);
  const found = findCopies([...sixty, copied, hidden], stubs);
  expect(found.map(({ names }) => names).sort()).toEqual([
    ["s20", "disguised"],
    ["s7", "copied"],
  ]);
  const [first] = found;
  expect(first).toMatchObject({ names: ["s7", "copied"], runs: 0 });
  expect(first!.measure).toBeCloseTo(1, 12);
  expect(first!.parts[0]!.lines[0]).toMatch(/^\d+–\d+/);
});

test("the project's own solutions are found, and are not compared with each other", () => {
  const ours = ["", ".other"].map(
    (style): Author => ({
      name: `ours${style}`,
      codes: Object.fromEntries(EXERCISES.map(({ id }) => [id, solution(id, style as "")])),
      runs: [],
      ours: true,
    }),
  );
  const adapted = named({ ...ours[1]!, ours: false }, "adapted");
  const [found, ...more] = findCopies([...sixty, ...ours, adapted], stubs);
  expect(found).toMatchObject({ names: ["ours.other", "adapted"] });
  expect(more).toEqual([]);
});

test("a run that is in two logs is evidence, however short the code", () => {
  const codes = { "linear-backward": stubs["linear-backward"]! };
  const both = ["a", "b"].map((name): Author => ({ name, codes, runs: ["10:00:00.123"] }));
  expect(findCopies(both, stubs)).toMatchObject([{ names: ["a", "b"], measure: 0, runs: 1 }]);
});

test("code that cannot be read is compared as far as it can be", () => {
  expect(tokensOf("")).toEqual([]);
  expect(tokensOf("const a = 1; `").length).toBeLessThan(5);
  expect(tokensOf("x.length // a comment\n+ y")).toEqual([
    { text: "name", name: "x", line: 1 },
    { text: ".", line: 1 },
    { text: ".length", line: 1 },
    { text: "+", line: 2 },
    { text: "name", name: "y", line: 2 },
  ]);
});
