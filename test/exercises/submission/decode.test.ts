import { expect, test } from "vitest";
import {
  decodeText,
  emptySubmission,
  parseFile,
  writeSubmission,
} from "../../../src/exercises/index.js";

const text = writeSubmission(emptySubmission("王小明, Zoë"));

/** A text in UTF-16, the low byte first. */
const utf16 = (of: string) => new Uint8Array(Buffer.from(of, "utf16le"));
/** The same bytes, the high byte first. */
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

test("UTF-8 and UTF-16 are read, with a byte order mark or without", () => {
  for (const mark of ["", "\ufeff"]) {
    expect(decodeText(new TextEncoder().encode(mark + text))).toBe(text);
    expect(decodeText(utf16(mark + text))).toBe(text);
    expect(decodeText(swapped(utf16(mark + text)))).toBe(text);
  }
});

test("no bytes, and bytes that are no text, are read without an error", () => {
  expect(decodeText(new Uint8Array())).toBe("");
  expect(parseFile(new Uint8Array([0x7b, 0xff, 0xfe, 0x00]))).toEqual({
    problem: { code: "not-json" },
  });
  expect(parseFile(new Uint8Array([0, 0, 0, 0]))).toEqual({ problem: { code: "not-json" } });
});

test("a submission is the same in every encoding", () => {
  const parsed = parseFile(new TextEncoder().encode(text));
  expect(parsed).toMatchObject({ submission: { student: "王小明, Zoë" }, warnings: [] });
  expect(parseFile(utf16(`\ufeff${text}`))).toEqual(parsed);
  expect(parseFile(new Uint8Array(2 ** 22 + 1))).toEqual({ problem: { code: "too-large" } });
});
