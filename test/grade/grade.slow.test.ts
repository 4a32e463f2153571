import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { gradeAll as gradeStudents } from "../../grade/grade-all.js";
import { type Key, newKey } from "../../grade/key.js";
import { parseKey } from "../../grade/parse-key.js";
import { csv } from "../../grade/report/csv.js";
import { feedback } from "../../grade/report/feedback.js";
import { gradesTable } from "../../grade/report/grades-table.js";
import { type SubmittedFile, studentsOf } from "../../grade/students.js";
import { readSubmissions } from "../../grade/submissions.js";
import { gradeWords, noteText } from "../../grade/words/index.js";
import { EXERCISES } from "../../src/exercises/index.js";
import { HOSTILE, writeThirty } from "./thirty.js";
import { useFolder } from "./use-folder.js";

const { folder, run } = useFolder();

/** The files' students, graded; what is left out is of no interest here. */
async function gradeAll(files: readonly SubmittedFile[], key: Key, threads: number) {
  return (await gradeStudents(studentsOf(files), key, { threads })).graded;
}

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
  const { files } = readSubmissions(join(folder, "thirty"));
  expect(files).toHaveLength(30);
  const graded = await gradeAll(files, quick, 2);
  const written = (of: typeof graded) => csv(gradesTable(of, { language: "en" }));
  const table = written(graded);
  expect(written(await gradeAll(files, quick, 1))).toBe(table);

  const rows = table.trimEnd().split(/\r\n/);
  expect(rows).toHaveLength(30);
  expect(rows[0]).toBe("student,id,email,file,linear-backward,total,of,notes");
  expect(rows[1]).toBe(
    "Ada,,,late/ada.json,10,10,10,another file of the same student: the one whose checks were run last is graded",
  );
  const points = Object.fromEntries(
    graded.map(({ file, exercises }) => [file!, exercises[0]!.points]),
  );
  expect(points).toMatchObject({ "bob.json": 10, "late/ada.json": 10 });
  for (const name of Object.keys(HOSTILE)) {
    expect(points[`hostile-${name}.json`], name).toBe(0);
  }
  // One wrong gradient of three leaves two thirds, but where the code throws there is no gradient at all.
  expect(Array.from({ length: 6 }, (_, i) => points[`wrong-${i}.json`])).toEqual([
    0, 0, 6.67, 6.67, 6.67, 6.67,
  ]);
  const note = (file: string) =>
    graded
      .find((one) => one.file === file)
      ?.notes.map((one) => noteText(one, gradeWords("en")))
      .join("; ");
  expect(note("empty.json")).toBe("The file is empty.");
  expect(note("not-json.json")).toMatch(/^The file is not JSON/);
  expect(note("version.json")).toMatch(/has version 2, but only version 1/);
  expect(note("odd.json")).toMatch(/linear-backward: its entry is not an object.*__proto__/);
  expect(note("hostile-native-bomb.json")).toBe("linear-backward: ended by the clock, GRADE AGAIN");
  expect(note("hostile-loop.json")).toBe("linear-backward: ended, over its limits");
  expect(note("hostile-files.json")).toBe("linear-backward: the code cannot be loaded");
  const bomb = graded.find(({ file }) => file === "hostile-loop.json")!;
  expect(bomb.student.name).toBe('=loop "x"');
  expect(table).toContain(`"'=loop ""x""",,,hostile-loop.json,0,0,10,`);
});

test("feedback names the checks, the ideas behind the mistakes, and the answers", async () => {
  const { files } = readSubmissions(join(folder, "thirty"));
  const [wrong] = await gradeAll(
    files.filter(({ file }) => file === "wrong-0.json"),
    key,
    1,
  );
  const text = feedback(wrong!, key, "en");
  expect(text).toMatch(/^Wrong 0 \(wrong-0\.json\): [\d.]+ of 10 points\n\nLinear, backwards: /);
  expect(text).toMatch(/- linearBackward: The small example/);
  expect(text).toMatch(
    /\* A transpose is missing \(gradX\)\. .* See the chapter "The linear layer"\./,
  );
  expect(text).toMatch(/\? Why is ∂L\/∂b a sum.*\n {4}Because\./);
});

test("random cases differ by student and by secret", async () => {
  const files = readSubmissions(join(folder, "thirty")).files.filter(({ file }) =>
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
  for (const { file } of readSubmissions(join(folder, "class")).files) {
    if (!/^(late|bob|empty)/.test(file)) rmSync(join(folder, "class", file));
  }
  const done = await run("class", "--key", "key.json", "--out", "result/a.csv");
  expect(done).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringMatching(/0 of 2\n.*2 of 2\n/s),
  });
  const [bob] = parse(readFileSync(join(folder, "result/a.csv")), { bom: true, columns: true });
  const points = Object.fromEntries(EXERCISES.map(({ id }) => [id, "0"]));
  expect(bob).toMatchObject({
    ...{ student: "Bob", file: "bob.json" },
    ...{ ...points, "unfold-kernel": "10" },
    ...{ total: "10", of: String(10 * EXERCISES.length) },
  });
  expect(readFileSync(join(folder, "result/a-feedback/late/ada.txt"), "utf8")).toMatch(
    /2 hidden cases/,
  );
  expect(existsSync(join(folder, "result/a-feedback/empty.txt"))).toBe(true);
});

test("bad arguments and bad keys are said in words", async () => {
  const bad: [string[], RegExp][] = [
    [[], /one folder of submissions is needed, got 0/],
    [["a", "b"], /one folder of submissions is needed, got 2/],
    [["nowhere"], /nowhere is not a folder and not a \.zip/],
    [["class", "--out", "grades.txt"], /--out must end in \.csv/],
    [["class", "--keys", "x"], /--keys/],
    [["class", "--key", "none.json"], /none\.json: ENOENT/],
    [["result"], /no \.json file/],
    [["class", "--format", "excel"], /--format is one of csv, moodle, canvas, gradescope/],
    [["class", "--keep", "first"], /--keep is one of latest, best/],
    [["class", "--require", "all"], /--require is a number from 0 to 100/],
    [["class", "--only", "Nobody"], /nobody of the name "Nobody"/],
    [["class", "--results", "r.json"], /for one student, but there are 3/],
    [["class", "--roster", "key.json"], /key\.json: the roster is not CSV/],
    [["class", "--out", "folder.csv"], /folder\.csv is a folder/],
  ];
  mkdirSync(join(folder, "folder.csv"));
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
    [changed({ version: 3 }), /version/],
    [changed({ hiden: {}, due: 1 }), /unknown fields: hiden, due/],
    [changed({ points: { "unfold-input": 0 } }), /no points for anything/],
    [changed({ weights: { nothing: {} } }), /no exercise "nothing"/],
    [changed({ weights: { "unfold-input": { fold: {} } } }), /unknown function "fold"/],
    [changed({ weights: { "unfold-input": { unfoldInput: { y: 1 } } } }), /"y", which is unknown/],
    [changed({ weights: { "unfold-input": { unfoldInput: { unfolded: 0 } } } }), /all 0/],
    [changed({ limits: { seconds: 1 } }), /limits name "seconds"/],
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
