import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { newKey } from "../../grade/key.js";
import {
  archive,
  CLASS,
  canvasFiles,
  canvasGradebook,
  type Files,
  moodleFiles,
  moodleWorksheet,
} from "./class.js";
import { useFolder } from "./use-folder.js";

const { folder, write, run } = useFolder();
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const rowsOf = (file: string) =>
  parse(read(file), { bom: true, columns: true }) as Record<string, string>[];

write("key.json", JSON.stringify({ ...JSON.parse(newKey()), points: { "linear-backward": 10 } }));
write("worksheet.csv", moodleWorksheet());
write("gradebook.csv", canvasGradebook());
const unpack = (at: string, files: Files) => {
  for (const [path, bytes] of Object.entries(files)) write(join(at, path), bytes);
};
write("moodle.zip", archive(moodleFiles()));
unpack("moodle", moodleFiles());
write("canvas.zip", archive(canvasFiles()));
unpack("canvas", canvasFiles());

test("a class in Moodle's layout comes back as Moodle's worksheet, the same from folder and archive", async () => {
  const options = ["--key", "key.json", "--roster", "worksheet.csv", "--format", "moodle"];
  const once = await run("moodle.zip", ...options, "--out", "a.csv");
  expect(once).toMatchObject({ code: 0, stdout: "" });
  expect(await run("moodle", ...options, "--out", "b.csv")).toMatchObject({ code: 0 });
  expect(once.stderr).not.toMatch(/worksheet allows/);
  expect(read("b.csv")).toBe(read("a.csv"));
  expect(read("b-not-graded.csv")).toBe(read("a-not-graded.csv"));

  expect(read("a.csv").charCodeAt(0)).toBe(0xfeff);
  const rows = rowsOf("a.csv");
  expect(rows.map((row) => row.Identifier)).toEqual(CLASS.map(({ id }) => `Participant ${id}`));
  expect(rows.map((row) => row["Full name"])).toEqual(CLASS.map(({ name }) => name));
  expect(rows[0]).toMatchObject({
    "Maximum Grade": "10.00",
    Grade: "10",
    "Last modified (grade)": "-",
  });
  const note = (i: number) => rows[i]!["Feedback comments"];
  expect([0, 1, 2, 5, 10].map((i) => Number(rows[i]!.Grade) > 0)).toEqual(Array(5).fill(true));
  expect(rows[3]).toMatchObject({ Grade: "", "Feedback comments": "nothing was handed in" });
  expect(note(4)).toBe("the file names somebody else: Somebody Else");
  expect(rows[6]).toMatchObject({ Grade: "0" });
  expect(note(6)).toMatch(/not JSON/);
  expect(note(7)).toMatch(/over its limits/);
  expect(rows[8]).toMatchObject({ Grade: "0" }); // the later of two files, though the other is right
  expect(note(8)).toMatch(/another file of the same student/);
  expect(note(10)).toBe("no name was given");

  const left = Object.fromEntries(rowsOf("a-not-graded.csv").map((row) => [row.file, row.reason]));
  const own = (i: number) => `${CLASS[i]!.name}_${CLASS[i]!.id}_assignsubmission_file_`;
  expect(left).toEqual({
    "__MACOSX/._unfold-work.json": expect.stringMatching(/system/),
    [`${own(0)}/notes.txt`]: "not a submission",
    [`${own(5)}/work.zip/inside/.DS_Store`]: expect.stringMatching(/system/),
    [`${own(8)}/b.json`]: expect.stringMatching(/a\.json is graded instead/),
  });

  const back = unzipSync(readFileSync(join(folder, "a-feedback.zip")));
  expect(Object.keys(back)).toHaveLength(59);
  expect(Object.keys(back)).toContain(`${own(0)}/feedback.txt`);
  for (const [path, bytes] of Object.entries(back)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(Buffer.from(bytes).toString(), path).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
  }
  expect(Buffer.from(back[`${own(9)}/feedback.txt`]!).toString()).toMatch(
    /Error: \\u\{1b\}\[31mred\\nline/,
  );
});

test("a worksheet that allows other points than the key gives is told", async () => {
  const points = { "linear-backward": 10, "fold-input": 10 };
  write("two.json", JSON.stringify({ ...JSON.parse(newKey()), points }));
  const options = ["--key", "two.json", "--roster", "worksheet.csv", "--format", "moodle"];
  const { stderr } = await run("moodle", ...options, "--out", "h.csv", "--only", "12300");
  expect(stderr).toMatch(/The worksheet allows 10 points, the key gives 20:/);
});

test("a class in Canvas's layout comes back as Canvas's gradebook", async () => {
  const options = ["--key", "key.json", "--roster", "gradebook.csv", "--format", "canvas"];
  expect(await run("canvas.zip", ...options, "--out", "c.csv")).toMatchObject({ code: 0 });
  expect(await run("canvas", ...options, "--out", "d.csv")).toMatchObject({ code: 0 });
  expect(read("d.csv")).toBe(read("c.csv"));
  const [points, ...rows] = rowsOf("c.csv");
  expect(points).toMatchObject({ Student: "    Points Possible", "Unfold (4711)": "10" });
  expect(rows.map((row) => row.ID)).toEqual(CLASS.map(({ id }) => String(id)));
  expect(rows[0]).toMatchObject({ "SIS User ID": "U12300", Section: "Convolutions" });
  expect(rows[3]!["Unfold (4711)"]).toBe("");
  expect(rows[1]!["Unfold (4711)"]).toBe("10");
  const back = Object.keys(unzipSync(readFileSync(join(folder, "c-feedback.zip"))));
  expect(back).toHaveLength(59);
  expect(back).toContain("müllerada_12300_90000_feedback.txt");
});

test("without a roster students are those of the platform's paths; one is graded again alone", async () => {
  const options = ["canvas", "--key", "key.json", "--out", "e.csv"];
  expect(await run(...options)).toMatchObject({ code: 0 });
  const before = read("e.csv");
  const rows = rowsOf("e.csv");
  expect(rows).toHaveLength(59);
  expect(rows.find(({ id }) => id === "12311")).toMatchObject({ notes: "late, says the platform" });
  write("e.csv", before.replace(/12311,,[^,]*,[\d.]+,[\d.]+/, "$&9"));
  expect(read("e.csv")).not.toBe(before);
  expect(await run(...options, "--only", "12311")).toMatchObject({ code: 0 });
  expect(read("e.csv")).toBe(before);
});

test("the summary tells mean and spread, the commonest mistakes, and what was not graded", async () => {
  const { stderr } = await run("canvas", "--key", "key.json", "--out", "f.csv");
  expect(stderr).toMatch(/59 students graded\n/);
  expect(stderr).toMatch(/Of 10 points: mean [\d.]+, standard deviation [\d.]+, from 0 to 10\n/);
  expect(stderr).toMatch(/Commonest mistakes:\n {2}[^\n]+: \d+\n/);
  expect(stderr).toMatch(/Not graded: 4 files\n/);
  expect(stderr).not.toMatch(/Alike/);
  expect(rowsOf("f-copies.csv")).toEqual([]);
  const [copied] = Object.entries(canvasFiles()).slice(-1);
  unpack("copied", { [copied![0]]: copied![1], "other_1_2_work.json": copied![1] });
  const again = await run("copied", "--key", "key.json", "--out", "g.csv");
  expect(again.stderr).toMatch(/Alike: 1 pair, to be looked at: .*g-copies\.csv\n/);
  expect(rowsOf("g-copies.csv")).toMatchObject([{ student: expect.any(String), "same runs": "1" }]);
});
