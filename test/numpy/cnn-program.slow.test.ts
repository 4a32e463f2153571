import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { answersTo } from "../../src/training/evaluation/index.js";
import { readParameters, writeDigits, writeParameters } from "../../src/training/files/index.js";
import { defaultSettings, firstLearner } from "../../src/training/index.js";
import { trainedLearner } from "../../src/training/kernel/open-learner.js";
import { python } from "../python.js";
import { madeUpDigits } from "../training/digits.js";

const folder = mkdtempSync(join(tmpdir(), "unfold-cnn-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [train, unseen] = [madeUpDigits(300), madeUpDigits(120)];
copyFileSync("docs/code/cnn.py", join(folder, "cnn.py"));
writeFileSync(join(folder, "digits.npz"), writeDigits(train, unseen));

/** What `python3 cnn.py` with these arguments prints, in a folder that holds the program and digits.npz alone. */
function run(...args: string[]): string[] | null {
  const inFolder = `import os, runpy, sys
os.chdir(${JSON.stringify(folder)})
sys.argv = ${JSON.stringify(["cnn.py", ...args])}
runpy.run_path("cnn.py", run_name="__main__")`;
  return python("-B", "-c", inFolder)?.trim().split("\n") ?? null;
}

test("cnn.py finds the accuracy that the site finds, to the digit, and goes on training from there", async () => {
  const learner = firstLearner({ ...defaultSettings(), seed: 5 });
  writeFileSync(join(folder, "parameters.npz"), writeParameters(learner.params));
  const { answers } = await answersTo(unseen, learner);
  const right = unseen.labels.filter((label, i) => answers[i] === label).length;
  const lines = run("parameters.npz", "2");
  if (lines === null) return; // no Python, which has been said
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain(`${right} of ${unseen.count} test digits`);
  const losses = lines.slice(1).map((line) => Number(/loss ([\d.]+)/.exec(line)?.[1]));
  expect(losses[1]).toBeLessThan(losses[0]!);
  const bytes = readFileSync(join(folder, "trained.npz"));
  const trained = readParameters(bytes, "trained.npz", learner.params);
  const after = await answersTo(
    unseen,
    trainedLearner({ settings: defaultSettings(), parameters: trained }),
  );
  const rightAfter = unseen.labels.filter((label, i) => after.answers[i] === label).length;
  expect(lines[2]).toContain(`${rightAfter} of ${unseen.count} test digits`);
});

test("a file that lacks a parameter is named, with the parameter", () => {
  writeFileSync(join(folder, "none.npz"), writeDigits(train, unseen));
  expect(() => run("none.npz")).toThrow("none.npz: conv1.k is missing");
});

test("a file that is not there is named, with the place where it belongs", () => {
  expect(() => run("nowhere.npz")).toThrow("nowhere.npz is not here: put it beside cnn.py");
});
