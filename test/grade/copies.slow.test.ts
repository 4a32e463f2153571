import { expect, test } from "vitest";
import { type Author, findCopies, type Written } from "../../grade/copies/copies.js";
import { tokensOf } from "../../grade/copies/tokens.js";
import { EXERCISES, stubOf } from "../../src/exercises/index.js";
import { CODE_LANGUAGES, type CodeLanguage } from "../../src/language/code-languages.js";
import { seededRandom } from "../../src/nn/index.js";
import { numpySolution, solution } from "../exercises/solution.js";
import { independentSolution } from "./independent.js";
import { independentNumPy } from "./independent-numpy.js";

const stubs = EXERCISES.flatMap((exercise) =>
  CODE_LANGUAGES.map(
    (language): Written => ({ exercise: exercise.id, language, code: stubOf(exercise, language) }),
  ),
);
const written = (codes: Readonly<Record<string, string>>, language: CodeLanguage): Written[] =>
  Object.entries(codes).map(([exercise, code]) => ({ exercise, language, code }));

const random = seededRandom(11);
const sixtyIn = (language: CodeLanguage): Author[] =>
  Array.from({ length: 60 }, (_, i) => {
    const codes = (language === "numpy" ? independentNumPy : independentSolution)(random);
    const name = `${language === "numpy" ? "n" : "s"}${i}`;
    return { name, codes: written(codes, language), runs: [`run ${name}`] };
  });
const [sixty, sixtyInNumPy] = [sixtyIn("typescript"), sixtyIn("numpy")];

/** The same code under other names, its functions in another order, other spaces and comments. */
function disguised(code: string): string {
  const parts = code.split(/\n(?=(?:export )?function )/);
  const renamed = renamedBut(
    /^(export|function|while|const|let|of|return|for|new|number|length|map|reduce|fill|from|flat|Array|zeros|shapeOf|forEach|push|matmul|transpose|if|slice|reverse)$/,
    parts.toReversed().join("\n"),
  );
  return `// my own work\n${renamed.replaceAll(";\n", ";\n\n").replaceAll("  ", "\t")}`;
}

/** The same in Python, with hints of types and docstrings put in. */
function disguisedNumPy(code: string): string {
  const renamed = renamedBut(
    /^(import|as|def|for|while|in|range|reversed|return|axis|sum|len|and|if|tuple|lambda)$/,
    code,
  );
  return `# my own work\n${renamed
    .replace(/(?<=def \w+\()(\w+), /g, "$1: np.ndarray, ")
    .replace(/\):(?=\n {4})/g, ') -> "np.ndarray":\n    """My own\n    words."""\n')
    .replaceAll("    ", "  ")
    .replaceAll(", ", " ,")
    .replaceAll("\n  return", "\n\n  # done\n  return")}`;
}

function renamedBut(kept: RegExp, code: string): string {
  const names = [...new Set(code.match(/(?<![.\w'"])[a-z]\w*\b(?!['"])/g))].filter(
    (name) => !kept.test(name),
  );
  return names.reduce(
    (text, name, i) => text.replace(new RegExp(`(?<![.'"])\\b${name}\\b`, "g"), `value${i}`),
    code,
  );
}

const named = (author: Author, name: string): Author => ({ ...author, name, runs: [name] });

test("sixty independent solutions make no pair, in neither language, nor both together", () => {
  expect(findCopies(sixty, stubs)).toEqual([]);
  expect(findCopies(sixtyInNumPy, stubs)).toEqual([]);
  expect(findCopies([...sixty.slice(30), ...sixtyInNumPy.slice(30)], stubs)).toEqual([]);
});

const CLASSES = [
  { language: "typescript", all: sixty, disguise: disguised },
  { language: "numpy", all: sixtyInNumPy, disguise: disguisedNumPy },
] as const;
for (const { language, all, disguise } of CLASSES) {
  test(`in ${language} a copy is found, and so is one whose names, spaces, comments and order are others`, () => {
    const copied = named(all[7]!, "copied");
    const codes = all[20]!.codes.map((one) => ({ ...one, code: disguise(one.code) }));
    const hidden: Author = { name: "disguised", codes, runs: ["disguised"] };
    expect(hidden.codes).not.toEqual(all[20]!.codes);
    const found = findCopies([...all, copied, hidden], stubs);
    expect(found.map(({ names }) => names).sort()).toEqual([
      [all[20]!.name, "disguised"],
      [all[7]!.name, "copied"],
    ]);
    const [first] = found;
    expect(first).toMatchObject({ names: [all[7]!.name, "copied"], runs: 0 });
    expect(first!.measure).toBeCloseTo(1, 12);
    expect(first!.parts[0]!.lines[0]).toMatch(/^\d+–\d+/);
  });
}

test("two who have left the stubs as they are, in whichever language, are no pair", () => {
  const both = ["a", "b"].map((name): Author => ({ name, codes: stubs, runs: [name] }));
  expect(findCopies(both, stubs)).toEqual([]);
});

test("the project's own solutions are found, and are not compared with each other", () => {
  const ours = ["", ".other"].map(
    (style): Author => ({
      name: `ours${style}`,
      codes: EXERCISES.flatMap(({ id: exercise }): Written[] => [
        { exercise, language: "typescript", code: solution(exercise, style as "") },
        { exercise, language: "numpy", code: numpySolution(exercise, style as "") },
      ]),
      runs: [],
      ours: true,
    }),
  );
  for (const language of CODE_LANGUAGES) {
    const codes = ours[1]!.codes.filter((one) => one.language === language);
    const adapted: Author = { name: "adapted", codes, runs: [] };
    const all = [...sixty, ...sixtyInNumPy, ...ours, adapted];
    const [found, ...more] = findCopies(all, stubs);
    expect(found).toMatchObject({ names: ["ours.other", "adapted"] });
    expect(more).toEqual([]);
  }
});

test("a run that is in two logs is evidence, however short the code", () => {
  const codes = stubs.filter(({ exercise }) => exercise === "linear-backward");
  const both = ["a", "b"].map((name): Author => ({ name, codes, runs: ["10:00:00.123"] }));
  expect(findCopies(both, stubs)).toMatchObject([{ names: ["a", "b"], measure: 0, runs: 1 }]);
});

test("code that cannot be read is compared as far as it can be", () => {
  expect(tokensOf("", "typescript")).toEqual([]);
  expect(tokensOf("const a = 1; `", "typescript").length).toBeLessThan(5);
  expect(tokensOf("x.length // a comment\n+ y", "typescript")).toEqual([
    { text: "name", name: "x", line: 1 },
    { text: ".", line: 1 },
    { text: ".length", line: 1 },
    { text: "+", line: 2 },
    { text: "name", name: "y", line: 2 },
  ]);
  expect(tokensOf("", "numpy")).toEqual([]);
  expect(tokensOf("a = 1\n$ b", "numpy").map(({ text }) => text)).toEqual(["name", "=", "1"]);
  expect(tokensOf("'open", "numpy")).toEqual([]);
});

test("Python is read without comments, docstrings, hints of types and the signs that may be left out", () => {
  const plain = tokensOf("def f(a, b=1):\n    c = a @ b.T\n    return c, {'k': c}[1:2]", "numpy");
  const written = [
    "def f(a: 'np.ndarray', b: dict[str, int] = 1.0,) -> tuple[int, int]:",
    '    """What it does:',
    '    in two lines."""',
    "    c: np.ndarray = (  # a comment: with a colon",
    "        a @ b.T",
    "    );",
    '    return c, {r"key": c}[1:2]',
  ].join("\n");
  const bare = tokensOf(written, "numpy");
  const texts = (tokens: typeof bare) =>
    tokens.map(({ text, name = "" }) => `${text} ${name}`).filter((text) => !/^[()] $/.test(text));
  expect(texts(bare)).toEqual(texts(plain));
  expect(bare.at(-1)).toEqual({ text: "]", line: 7 });
});
