import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { readArchive } from "../../grade/handed-in/archive.js";
import { canvasOrigin } from "../../grade/platforms/canvas.js";
import { classroomOrigin } from "../../grade/platforms/classroom.js";
import { moodleOrigin } from "../../grade/platforms/moodle.js";
import { originsIn } from "../../grade/platforms/origins.js";
import { parseRoster } from "../../grade/roster.js";
import { studentsOf } from "../../grade/students.js";
import { emptySubmission, parseSubmission, writeSubmission } from "../../src/exercises/index.js";
import { archive } from "./class.js";

test("Moodle's folders, and its names without folders, say who handed in", () => {
  const back = "Blank Bob_12347_assignsubmission_file_";
  const bob = { platform: "moodle", id: "12347", name: "Blank Bob", back };
  expect(moodleOrigin("Blank Bob_12347_assignsubmission_file_/work.json")).toEqual(bob);
  expect(moodleOrigin("Blank Bob_12347_assignsubmission_file/work.json")).toEqual(bob);
  expect(moodleOrigin("all/Blank Bob_12347_assignsubmission_file_work.json")).toEqual(bob);
  expect(moodleOrigin("Participant_7_assignsubmission_file_/work.json")).toEqual({
    platform: "moodle",
    id: "7",
    back: "Participant_7_assignsubmission_file_",
  });
  expect(moodleOrigin("Bob/work.json")).toBeNull();
});

test("Canvas's names say who handed in, and whether it was late", () => {
  expect(canvasOrigin("lovelaceada_LATE_4711_90210_work-1.json")).toEqual({
    platform: "canvas",
    id: "4711",
    name: "lovelaceada",
    late: true,
    back: "lovelaceada_LATE_4711_90210",
  });
  expect(canvasOrigin("anon_4711_90210_work.json")).toEqual({
    platform: "canvas",
    id: "4711",
    back: "anon_4711_90210",
  });
  expect(canvasOrigin("unfold-ada_2.json")).toBeNull();
});

test("GitHub Classroom's repositories bear the account", () => {
  const ada = { platform: "classroom", id: "ada-l" };
  expect(classroomOrigin("cnn-submissions/cnn-ada-l/submission/work.json")).toEqual(ada);
  expect(originsIn([], "cnn-submissions")("cnn-ada-l/work.json")).toEqual([ada]);
  expect(classroomOrigin("other/cnn-ada-l/work.json")).toBeNull();
});

test("Gradescope's metadata names the submitters of each folder, of a group all", () => {
  const metadata = `---
submission_21:
  :submitters:
  - :name: Ada L
    :sid: '007'
    :email: ada@example.org
  - :name: Bob
    :sid:
    :email: bob@example.org
  :score: 0.0
submission_22: oddly
`;
  const entries = [
    { path: "assignment_1_export/submission_metadata.yml", bytes: strToU8(metadata) },
  ];
  const originsOf = originsIn(entries, "export");
  expect(originsOf("assignment_1_export/submission_21/work.json")).toEqual([
    { platform: "gradescope", id: "007", name: "Ada L", email: "ada@example.org" },
    { platform: "gradescope", id: undefined, name: "Bob", email: "bob@example.org" },
  ]);
  expect(originsOf("assignment_1_export/submission_22/work.json")).toEqual([]);
  const broken = [{ path: "submission_metadata.yml", bytes: strToU8("a: [") }];
  expect(originsIn(broken, "export")("submission_21/work.json")).toEqual([]);
});

test("a roster is read with any of its separators and heads", () => {
  const heads = [
    "Identifier,Full name,Email address\r\nParticipant 7,Zoë Müller,zoe@example.org\r\n",
    "\ufeffID number;First name;Surname;E-mail\n7;Zoë;Müller;zoe@example.org\n",
    "SID\tName\tEmail\n7\tZoë Müller\tzoe@example.org\n",
  ];
  for (const text of heads) {
    const { students } = parseRoster(strToU8(text));
    expect(students).toHaveLength(1);
    expect(students[0]).toMatchObject({ name: "Zoë Müller", email: "zoe@example.org" });
    expect(students[0]!.ids).toContain("7");
  }
  expect(parseRoster(strToU8("Name\nAda\nBob\n")).students.map(({ name }) => name)).toEqual([
    "Ada",
    "Bob",
  ]);
  expect(() => parseRoster(strToU8("a,b\n1,2\n"))).toThrow(/no column for an id/);
});

test("typed names are matched with a roster whatever their case, accents and order", () => {
  const roster = parseRoster(strToU8('ID,Name\n1,"Müller, Zoë"\n2,Ada\n3,John Doe\n4,John Doe\n'));
  const file = (student: string) => ({
    file: `${student}.json`,
    parsed: parseSubmission(writeSubmission(emptySubmission(student))),
    origins: [],
  });
  const students = studentsOf([file("zoe muller"), file("2"), file("John Doe")], roster);
  expect(students.map(({ id, files, notes }) => [id, files.length, notes[0]?.code])).toEqual([
    ["1", 1, undefined],
    ["2", 1, undefined],
    ["3", 0, "nothing-handed-in"],
    ["4", 0, "nothing-handed-in"],
    ["", 1, "not-on-roster"], // two are called so: a teacher decides
  ]);
});

test("an archive that means harm is read without following it", () => {
  const bytes = archive({
    "../../outside.json": strToU8("{}"),
    "large.json": new Uint8Array(2 ** 23),
    "a/.git/config": strToU8("x"),
    "deep.zip": archive({ "b.zip": archive({ "c.zip": archive({ "d.json": strToU8("{}") }) }) }),
    "good.json": strToU8("{}"),
  });
  const { entries, leftOut } = readArchive(bytes);
  expect(entries.map(({ path }) => path)).toEqual(["good.json"]);
  expect(Object.fromEntries(leftOut.map(({ file, reason }) => [file, reason.code]))).toEqual({
    "../../outside.json": "unsafe-path",
    "large.json": "large",
    "a/.git/config": "tools-folder",
    "deep.zip/b.zip/c.zip": "nested-archive",
  });
  expect(readArchive(strToU8("PK\x03\x04 broken")).leftOut).toMatchObject([
    { reason: { code: "broken-archive" } },
  ]);
});
