import { expect, test } from "vitest";
import { partOf, setPart } from "../../../src/ui/address/parts.js";

const page = (rest: string) => new URL(`https://host/page${rest}`);

test("a name with # is a part of the fragment, others of the query", () => {
  const url = page("?edits=1#edits=2&drawing=A");
  expect(partOf(url, "edits")).toBe("1");
  expect(partOf(url, "#edits")).toBe("2");
  expect(partOf(url, "#drawing")).toBe("A");
  expect(partOf(url, "#label")).toBe(null);
});

test("a fragment that names a section holds no part, and stays until one is set", () => {
  const url = page("?a=1#the-end");
  expect(partOf(url, "#the-end")).toBe(null);
  setPart(url, "#edits", null);
  setPart(url, "a", "2");
  expect(url.href).toBe("https://host/page?a=2#the-end");
  setPart(url, "#edits", "X,0,1;b,2");
  expect(partOf(url, "#edits")).toBe("X,0,1;b,2");
  setPart(url, "#edits", null);
  expect(url.href).toBe("https://host/page?a=2");
});
