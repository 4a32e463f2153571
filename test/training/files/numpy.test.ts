import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { batch } from "../../../src/digits/index.js";
import { readParameters, writeNpy, writeParameters } from "../../../src/training/files/index.js";
import { defaultSettings, firstLearner } from "../../../src/training/index.js";
import { python } from "../../python.js";
import { madeUpDigits } from "../digits.js";

const folder = mkdtempSync(join(tmpdir(), "unfold-npz-"));
afterAll(() => rmSync(folder, { recursive: true }));

const digits = madeUpDigits(30);
const { x } = batch(
  digits,
  Uint32Array.from({ length: 30 }, (_, i) => i),
  0,
  30,
);
const learner = firstLearner({ ...defaultSettings(), seed: 3 });

test("NumPy opens the parameters, and the article's formulas give the same answers from them", () => {
  const [parameters, images] = [join(folder, "parameters.npz"), join(folder, "x.npy")];
  writeFileSync(parameters, writeParameters(learner.params));
  writeFileSync(images, writeNpy(x));
  const printed = python(join(import.meta.dirname, "article.py"), parameters, images);
  if (printed === null) return;
  const found = printed
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  const { data } = learner.forward(digits);
  expect(found).toHaveLength(30);
  for (const [i, z] of found.entries()) {
    const ours = Array.from(data.subarray(i * 10, i * 10 + 10));
    for (const [c, value] of z.entries()) expect(value).toBeCloseTo(ours[c]!, 4);
    expect(z.indexOf(Math.max(...z))).toBe(ours.indexOf(Math.max(...ours)));
  }
});

test("the lines of Python on the training page give the same answers", () => {
  const page = readFileSync("docs/training.md", "utf8");
  const code = /^```py\n([\s\S]*?)^```/m.exec(page)?.[1] ?? "";
  expect(code).toContain('np.load("parameters.npz")');
  writeFileSync(join(folder, "parameters.npz"), writeParameters(learner.params));
  writeFileSync(join(folder, "x.npy"), writeNpy(x));
  const script = `import os\nos.chdir(${JSON.stringify(folder)})\n${code}\nprint(*answer(np.load("x.npy")))`;
  const printed = python("-c", script);
  if (printed === null) return;
  const { data } = learner.forward(digits);
  const ours = Array.from({ length: 30 }, (_, i) => {
    const z = Array.from(data.subarray(i * 10, i * 10 + 10));
    return z.indexOf(Math.max(...z));
  });
  expect(printed.trim().split(" ").map(Number)).toEqual(ours);
});

test("what NumPy saves can be read, compressed and in float64 too", () => {
  const [from, to] = [join(folder, "from.npz"), join(folder, "to.npz")];
  writeFileSync(from, writeParameters(learner.params));
  const lines = [
    "import sys, numpy as np",
    "p = np.load(sys.argv[1])",
    "np.savez_compressed(sys.argv[2], **{name: p[name].astype(np.float64) for name in p.files})",
  ];
  if (python("-c", lines.join("\n"), from, to) === null) return;
  expect(readParameters(readFileSync(to), "to.npz", learner.params)).toEqual(learner.params);
});
