import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { newKey } from "../../grade/key.js";
import { CHROME, findProgram } from "../../grade/python/find-chrome.js";
import { emptySubmission, withWork, writeSubmission } from "../../src/exercises/index.js";
import { edited, numpySolution, solution } from "../exercises/solution.js";
import { CAN_RUN } from "../python/can-run.js";
import { submission } from "./class.js";
import { useFolder } from "./use-folder.js";

const { folder, write, run } = useFolder();

const points = { "linear-backward": 9 };
write("key.json", JSON.stringify({ ...JSON.parse(newKey()), points }));
const half = edited(solution("linear-backward"), ["gradB[j] += g", "gradB[j] = g"]);
write("submission/unfold-ada.json", submission("Ada", half, "2026-11-20T10:00:00.007Z"));

test("a key is checked with the project's own solutions", async () => {
  const { code, stderr } = await run("--check-key");
  expect(code).toBe(0);
  expect(stderr).toMatch(/in order/);
  expect(/NumPy was not graded/.test(stderr)).toBe(!CAN_RUN || findProgram(CHROME) === undefined);
  const few = { ...JSON.parse(newKey()), points, limits: { steps: 0 } };
  write("few.json", JSON.stringify(few));
  expect(await run("--check-key", "--key", "few.json")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/lose points: linear-backward \(solution.*\) has 0 of 9/),
  });
});

test("a key can be started from an assignment's link, for the exercises that it sets", async () => {
  const link = "https://example.org/exercises/?only=fold-input,linear-backward&due=2026-12-24";
  expect(await run("--new-key", "--set", link, "--key", "set.json")).toMatchObject({ code: 0 });
  const { points, hidden } = JSON.parse(readFileSync(join(folder, "set.json"), "utf8"));
  expect(points).toEqual({ "linear-backward": 10, "fold-input": 10 });
  expect(Object.keys(hidden)).toEqual(["linear-backward", "fold-input"]);
  expect(await run("--new-key", "--set", "fold-inputs", "--key", "none.json")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/there is no exercise fold-inputs; there are .*fold-input/),
  });
});

test("how the command is called is told where it was called wrongly, and nowhere else", async () => {
  expect((await run("--keep", "first", "submission")).stderr).toMatch(
    /one of latest, best[\s\S]*--roster/,
  );
  const { code, stderr } = await run("nowhere", "--key", "key.json");
  expect(code).toBe(1);
  expect(stderr).toMatch(/nowhere/);
  expect(stderr).not.toMatch(/--roster/);
});

test("how the command is called is told in Chinese where that is asked for", async () => {
  const { code, stdout } = await run("--help", "--language", "zh");
  expect(code).toBe(0);
  expect(stdout).toMatch(/为每名学生写一份反馈/);
  expect((await run("--keep", "first", "x", "--language=zh")).stderr).toMatch(/只为一名学生/);
  expect((await run("--help")).stdout).toMatch(/a feedback file each/);
});

test("results are in Gradescope's form, and a share of the points can be required", async () => {
  const args = ["submission", "--key", "key.json", "--results", "results/results.json"];
  expect(await run(...args, "--require", "60,5")).toMatchObject({ code: 0 });
  const results = JSON.parse(readFileSync(join(folder, "results/results.json"), "utf8"));
  expect(results).toMatchObject({
    score: 6,
    visibility: "visible",
    tests: [
      { name: expect.stringMatching(/gradX$/), score: 3, max_score: 3, visibility: "visible" },
      { name: expect.stringMatching(/gradW$/), score: 3, max_score: 3 },
      { name: expect.stringMatching(/gradB$/), score: 0, max_score: 3 },
    ],
  });
  expect(results.output).toMatch(/^Ada \(unfold-ada\.json\): 6 of 9 points/);
  expect(await run(...args, "--require", "70")).toMatchObject({ code: 3 });
});

test("the feedback is written in the language that is asked for, and one that is not known is refused", async () => {
  const args = ["submission", "--key", "key.json", "--out", "zh.csv", "--language"];
  expect(await run(...args, "zh")).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/满分/),
  });
  const text = readFileSync(join(folder, "zh-feedback/unfold-ada.txt"), "utf8");
  expect(text).toMatch(/：6 分，满分 9 分\n/);
  expect(text).toContain("该写 += 的地方写成了 =");
  expect((await run(...args, "fr")).stderr).toMatch(/--language is one of en, zh, got fr/);
});

test("written answers are collected in one sheet, whose points come back into the total", async () => {
  const args = ["submission", "--key", "key.json", "--out", "w.csv"];
  expect(await run(...args)).toMatchObject({ code: 0 });
  const sheet = readFileSync(join(folder, "w-answers.csv"), "utf8");
  const [head, row] = sheet.trimEnd().split("\r\n");
  expect(head).toMatch(/^\ufeffstudent,id,exercise,question,answer,hints opened,runs,.*,points$/);
  const time = "2026-11-20T10:00:00.007Z";
  expect(row).toBe(`Ada,,linear-backward,sum,,0,1,${time},${time},`);
  write("given.csv", `${head}\r\n${row}1.5\r\n`);
  expect(await run(...args, "--answers", "given.csv")).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, "w.csv"), "utf8")).toMatch(/,6,1\.5,7\.5,9,/);
  write("w-answers.csv", `${head}\r\n${row}1.5\r\n`);
  expect(await run(...args)).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, "w-answers.csv"), "utf8")).toMatch(/,1\.5\r\n$/);
  write("odd.csv", `${head}\r\n${row}much\r\n`);
  expect(await run(...args, "--answers", "odd.csv")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/odd\.csv: "much" of Ada is no number of points/),
  });
});

test("what the clock ended is to be graded again, and the command says so by how it ends", async () => {
  const key = { ...JSON.parse(newKey()), points };
  write("hasty.json", JSON.stringify({ ...key, limits: { ...key.limits, milliseconds: 1_500 } }));
  const bomb =
    "export function linearBackward() { for (;;) try { new Array(1e7).fill(0); } catch {} }";
  write("bomb/unfold-bob.json", submission("Bob", bomb, "2026-11-20T10:00:00.008Z"));
  const ended = await run("bomb", "--key", "hasty.json", "--out", "bomb.csv");
  expect(ended).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/graded again.*\n {2}Bob/),
  });
  expect(readFileSync(join(folder, "bomb.csv"), "utf8")).toMatch(/GRADE AGAIN/);
});

describe("the autograder", () => {
  /** Grades a student's folder with the unpacked archive, as Gradescope does, and gives the results. */
  async function graded(submission: string) {
    const args = ["source/grade.mjs", `../${submission}`, "--key", "source/key.json", "--results"];
    const options = { cwd: join(folder, "autograder"), env: { PATH: process.env.PATH } };
    const all = [...args, "results/results.json", "--out", "grades.csv"];
    await promisify(execFile)(process.execPath, all, options);
    return JSON.parse(readFileSync(join(folder, "autograder/results/results.json"), "utf8"));
  }
  const unpacked = async () => {
    const { code, stderr } = await run("--autograder", "autograder.zip", "--key", "key.json");
    expect(code).toBe(0);
    const files = unzipSync(readFileSync(join(folder, "autograder.zip")));
    for (const [name, bytes] of Object.entries(files)) write(`autograder/source/${name}`, bytes);
    return { stderr, files };
  };

  test("needs Node and nothing of the project", async () => {
    const { files } = await unpacked();
    const forNumPy = /^(node_modules\/playwright-core|packed)\/|^(page|python)\.js$/;
    const names = Object.keys(files).filter((name) => !forNumPy.test(name));
    expect(names.sort()).toEqual([
      "grade.mjs",
      "key.json",
      "run_autograder",
      "setup.sh",
      "worker.mjs",
    ]);
    expect((await graded("submission")).score).toBe(6);
  });

  test("carries Python where it was fetched and installs a browser for it, and else says that NumPy is graded by hand", async () => {
    const { files, stderr } = await unpacked();
    const carries = Object.keys(files).includes("packed/python.zip");
    expect(carries).toBe(CAN_RUN);
    const setup = Buffer.from(files["setup.sh"]!).toString();
    expect(setup.includes("chromium")).toBe(CAN_RUN);
    expect(/by hand/.test(stderr)).toBe(!CAN_RUN);
    const code = edited(numpySolution("linear-backward"), ["axis=0", "axis=1"]);
    const work = { code, language: "numpy", answers: {}, log: [] } as const;
    const text = writeSubmission(withWork(emptySubmission("Nia"), "linear-backward", work));
    write("in-numpy/unfold-nia.json", text);
    const { score, tests, output } = await graded("in-numpy");
    if (CAN_RUN && findProgram(CHROME) !== undefined) {
      expect(score).toBe(6);
      expect(tests).toMatchObject([
        { name: expect.stringMatching(/linear_backward, grad_x$/), score: 3, max_score: 3 },
        { name: expect.stringMatching(/grad_w$/), score: 3 },
        { name: expect.stringMatching(/grad_b$/), score: 0 },
      ]);
      expect(output).toMatch(/grad_b: right in 0 of 5 cases/);
    } else {
      expect(score).toBe(0);
      expect(tests[0].output).toBe("The code is in NumPy and was not run: it is graded by hand.");
    }
  });
});
