import { expect, test } from "vitest";
import {
  addressOf,
  assignmentOf,
  emptySubmission,
  parseSubmission,
  writeSubmission,
} from "../../../src/exercises/index.js";
import { fingerprint } from "../../../src/exercises/submission/fingerprint.js";

const KNOWN = ["linear-backward", "fold-input", "unfold-input"];
const assignment = { course: "CS 101 & more", only: ["fold-input"], due: "2026-12-24" };
const read = (address: string) => assignmentOf(new URLSearchParams(address), KNOWN);

test("an assignment comes back from its address", () => {
  expect(addressOf(assignment)).toBe(
    "?only=fold-input&due=2026-12-24&course=CS%20101%20%26%20more",
  );
  expect(read(addressOf(assignment))).toEqual(assignment);
  expect(read("?only=unfold-input,linear-backward")).toEqual({
    course: "",
    only: ["linear-backward", "unfold-input"], // in the chapters' order
    due: "",
  });
});

test("an address that sets nothing is no assignment", () => {
  expect(read("")).toBeNull();
  expect(read("?seed=7&only=nothing&due=tomorrow&course=%20")).toBeNull();
  expect(read("?due=2026-13-45")).toBeNull();
  expect(addressOf({ course: "", only: [], due: "" })).toBe("");
});

test("the file that is handed in carries the assignment", () => {
  const submission = { ...emptySubmission("Ada"), assignment };
  expect(parseSubmission(writeSubmission(submission))).toEqual({ submission, warnings: [] });
  const odd = { ...emptySubmission("Ada"), assignment: { course: 7, only: "all", due: {} } };
  expect(parseSubmission(JSON.stringify(odd))).toMatchObject({
    submission: { assignment: { course: "", only: [], due: "" } },
  });
  expect(parseSubmission(JSON.stringify({ ...odd, assignment: "none" }))).toEqual({
    submission: emptySubmission("Ada"),
    warnings: [],
  });
});

test("another text has another fingerprint, by FNV-1a", () => {
  expect(fingerprint("")).toBe("811c9dc5");
  expect(fingerprint("a")).toBe("e40c292c");
  expect(fingerprint("foobar")).toBe("bf9cf968");
});
