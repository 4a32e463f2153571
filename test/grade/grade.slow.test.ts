import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { feedback } from "../../grade/feedback.js";
import { gradeAll } from "../../grade/grade-all.js";
import { type Key, newKey, parseKey } from "../../grade/key.js";
import { readSubmissions } from "../../grade/submissions.js";
import { gradesTable } from "../../grade/table.js";
import { gradeWords, noteText } from "../../grade/words.js";
import { HOSTILE, writeThirty } from "./thirty.js";

const folder = mkdtempSync(join(tmpdir(), "unfold-grade-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A key with the shape of a new one, but only one exercise, a known secret and little time for bombs. */
const key: Key = {
  ...parseKey(newKey()),
  secret: "known",
  points: { "linear-backward": 10 },
  hidden: {},
};
const quick: Key = { ...key, limits: { ...key.limits, steps: 1_000, milliseconds: 4_000 } };

test("thirty submissions, hostile ones among them, are graded alike twice", async () => {
  writeThirty(join(folder, "thirty"), ["linear-backward"]);
  const files = readSubmissions(join(folder, "thirty"));
  expect(files).toHaveLength(30);
  const graded = await gradeAll(files, quick, 2);
  const table = gradesTable(graded, quick, "en");
  expect(gradesTable(await gradeAll(files, quick, 1), quick, "en")).toBe(table);

  const rows = table.trimEnd().split(/\r\n/);
  expect(rows).toHaveLength(31);
  expect(rows[0]).toBe("student,file,linear-backward,total,of,notes");
  expect(rows[1]).toBe("Ada,ada.json,10,10,10,another file has the same student's name");
  const points = Object.fromEntries(
    graded.map(({ file, exercises }) => [file, exercises[0]!.points]),
  );
  expect(points).toMatchObject({ "ada.json": 10, "bob.json": 10, "late/ada.json": 10 });
  for (const name of Object.keys(HOSTILE)) {
    expect(points[`hostile-${name}.json`], name).toBe(0);
  }
  for (let i = 0; i < 6; i++) {
    expect(points[`wrong-${i}.json`]).toBeGreaterThan(0);
    expect(points[`wrong-${i}.json`]).toBeLessThan(10);
  }
  const note = (file: string) =>
    graded
      .find((one) => one.file === file)
      ?.notes.map((one) => noteText(one, gradeWords("en")))
      .join("; ");
  expect(note("empty.json")).toBe("The file is empty.");
  expect(note("not-json.json")).toMatch(/^The file is not JSON/);
  expect(note("version.json")).toMatch(/has version 2, but only version 1/);
  expect(note("odd.json")).toMatch(/linear-backward: its entry is not an object.*__proto__/);
  expect(note("hostile-native-bomb.json")).toBe("linear-backward: ended, over its limits");
  expect(note("hostile-files.json")).toBe("linear-backward: the code cannot be loaded");
  const bomb = graded.find(({ file }) => file === "hostile-loop.json")!;
  expect(bomb.student).toBe('=loop "x"');
  expect(table).toContain(`"'=loop ""x""",hostile-loop.json,0,0,10,`);
});

test("feedback names the checks, the ideas behind the mistakes, and the answers", async () => {
  const files = readSubmissions(join(folder, "thirty"));
  const [wrong] = await gradeAll(
    files.filter(({ file }) => file === "wrong-0.json"),
    key,
    1,
  );
  const text = feedback(wrong!, "en");
  expect(text).toMatch(/^Wrong 0 \(wrong-0\.json\): [\d.]+ of 10 points\n\nLinear, backwards: /);
  expect(text).toMatch(/- linearBackward: The small example/);
  expect(text).toMatch(/\* A transpose is missing \(gradX\)\. .* See the chapter "linear"\./);
  expect(text).toMatch(/\? Why is ∂L\/∂b a sum.*\n {4}Because\./);
});

test("random cases differ by student and by secret", async () => {
  const files = readSubmissions(join(folder, "thirty")).filter(({ file }) =>
    ["ada.json", "bob.json"].includes(file),
  );
  const seeds = async (secret: string) =>
    (await gradeAll(files, { ...key, secret }, 2)).map(
      ({ exercises }) => exercises[0]!.report?.seed,
    );
  const [ada, bob] = await seeds("one");
  expect(ada).not.toBe(bob);
  expect(await seeds("one")).toEqual([ada, bob]);
  expect(await seeds("two")).not.toEqual([ada, bob]);
});

const root = join(import.meta.dirname, "../..");

/** Runs `npm run grade -- …` and gives what it said and how it ended. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, INIT_CWD: folder };
  const command = ["--import", "tsx", "grade/grade.ts", ...args];
  try {
    const said = await promisify(execFile)(process.execPath, command, { cwd: root, env });
    return { code: 0, ...said };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

test("the command writes the table and the feedback, and says how far it is", async () => {
  expect(await run("--new-key")).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/new key/),
  });
  expect(await run("--new-key")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/exists/),
  });
  writeThirty(join(folder, "class"), ["unfold-kernel"]);
  for (const { file } of readSubmissions(join(folder, "class"))) {
    if (!/^(ada|bob|empty)/.test(file)) rmSync(join(folder, "class", file));
  }
  const done = await run("class", "--key", "key.json", "--out", "result/a.csv");
  expect(done).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringMatching(/0 of 2\n.*2 of 2\n/s),
  });
  const table = readFileSync(join(folder, "result/a.csv"), "utf8").split("\r\n");
  expect(table[1]).toMatch(/^Ada,ada\.json,0,0,0,0,0,10,0,0,0,0,10,100,/);
  expect(readFileSync(join(folder, "result/a-feedback/ada.txt"), "utf8")).toMatch(/2 hidden cases/);
  expect(existsSync(join(folder, "result/a-feedback/empty.txt"))).toBe(true);
});

test("bad arguments and bad keys are said in words", async () => {
  const bad: [string[], RegExp][] = [
    [[], /one folder of submissions is needed, got 0/],
    [["a", "b"], /one folder of submissions is needed, got 2/],
    [["nowhere"], /nowhere is not a folder/],
    [["class", "--out", "grades.txt"], /--out must end in \.csv/],
    [["class", "--keys", "x"], /--keys/],
    [["class", "--key", "none.json"], /none\.json: ENOENT/],
    [["result"], /no \.json file/],
  ];
  const said = await Promise.all(bad.map(([args]) => run(...args)));
  for (const [i, [args, message]] of bad.entries()) {
    expect(said[i], args.join(" ")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(message),
    });
  }
});

test("a key says what is wrong with it", () => {
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(newKey()), ...change });
  expect(parseKey(newKey()).hidden["fold-input"]!.foldInput).toHaveLength(2);
  const bad: [string, RegExp][] = [
    ["", /not JSON/],
    ["null", /format/],
    [changed({ version: 2 }), /version/],
    [changed({ secret: "" }), /no secret/],
    [changed({ points: { nothing: 1 } }), /points name "nothing"/],
    [changed({ points: { "unfold-input": -1 } }), /must be a number of at least 0/],
    [changed({ hidden: { "unfold-input": { fold: [] } } }), /unknown "fold"/],
    [changed({ hidden: { nothing: {} } }), /there is no exercise "nothing"/],
    [
      changed({ hidden: { "unfold-input": { unfoldInput: [{ x: [[1]] }] } } }),
      /unfoldInput, case 0/,
    ],
  ];
  for (const [text, message] of bad) expect(() => parseKey(text)).toThrow(message);
});
