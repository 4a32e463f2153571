import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXERCISES } from "../../../src/exercises/index.js";
import {
  collectExercises,
  exerciseNames,
  readExercise,
  withEdits,
} from "../../../src/site/exercises/collect.js";

const PROJECT = join(import.meta.dirname, "../../..");
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "unfold-exercises-"));
  for (const name of ["templates", "linear-backward", "cross-entropy"])
    cpSync(join(PROJECT, "exercises", name), join(root, "exercises", name), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(join(root, file), "utf8");

test("the exercises are the folders, in the order of their places", () => {
  expect(exerciseNames(PROJECT)).toEqual(EXERCISES.map(({ id }) => id));
});

test("what the folders hold is what the exercises are", () => {
  for (const { id, chapter, help, stub, checks, tolerance } of EXERCISES) {
    const written = readExercise(PROJECT, id);
    expect(written).toMatchObject({ chapter, help, checks, tolerance });
    expect(readFileSync(join(PROJECT, "exercises", id, "stub.ts"), "utf8")).toBe(stub);
  }
});

test("modules and a page are made of each folder, again only if it has changed, and go with it", () => {
  collectExercises(root);
  expect(read("docs/exercises/linear-backward.md")).toContain("# Linear, backwards\n");
  expect(read("src/exercises/collected/linear-backward/reference.ts")).toContain(
    'from "../../../nn/index.js"',
  );
  expect(read("src/exercises/collected/list.ts")).toMatch(/linear-backward[\s\S]*cross-entropy/);
  const page = join(root, "docs/exercises/cross-entropy.md");
  const written = statSync(page).mtimeMs;
  collectExercises(root);
  expect(statSync(page).mtimeMs).toBe(written);
  rmSync(join(root, "exercises/cross-entropy"), { recursive: true });
  collectExercises(root);
  expect(existsSync(page)).toBe(false);
  expect(existsSync(join(root, "zh/exercises/cross-entropy.md"))).toBe(false);
  expect(existsSync(join(root, "src/exercises/collected/cross-entropy"))).toBe(false);
  expect(read("src/exercises/collected/list.ts")).not.toContain("cross-entropy");
});

test("what is Chinese of a page stands among the Chinese pages, with marks in the places of its cells", () => {
  collectExercises(root);
  const [english, chinese] = ["docs", "zh"].map((folder) =>
    read(`${folder}/exercises/linear-backward.md`),
  );
  expect(chinese).toMatch(/^---\ndescription: "练习：.*"\n---\n\n# 线性层的反向传播\n/);
  expect(chinese!.split("<!-- cell -->")).toHaveLength(english!.split("```ts").length);
  expect(chinese).not.toContain("```");
});

test("a file that cannot be read is named with its exercise", () => {
  const task = join(root, "exercises/linear-backward/task.md");
  const text = readFileSync(task, "utf8");
  writeFileSync(task, text.replace("## Hints", "## Helps"));
  expect(() => collectExercises(root)).toThrow(
    /exercises\/linear-backward: task.md: "## Helps" is none of/,
  );
  writeFileSync(task, text);
});

test("an edit that changes nothing is an error", () => {
  expect(withEdits("a + b + b", [["b", "$&"]])).toBe("a + $& + $&");
  expect(() => withEdits("a", [["b", "c"]])).toThrow(/nothing to change: b/);
});
