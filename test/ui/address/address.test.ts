import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  choice,
  leaveNote,
  number,
  readUrl,
  takeNote,
  text,
  toggle,
  writeUrl,
} from "../../../src/ui/address/address.js";

const fields = {
  height: number(3, 8, 4),
  road: choice(["X′", "K″"], "X′"),
  shift: toggle(true),
  cell: text("Y[0]"),
};

/** A stand-in for the browser's address bar and history. */
function openAddress(href: string) {
  const entries = [href];
  vi.stubGlobal("location", {
    get href() {
      return entries.at(-1);
    },
    get search() {
      return new URL(entries.at(-1) ?? "").search;
    },
  });
  vi.stubGlobal("history", {
    state: null,
    pushState: (_state: unknown, _title: string, url: URL) => entries.push(url.href),
    replaceState: (_state: unknown, _title: string, url: URL) => entries.splice(-1, 1, url.href),
  });
  return entries;
}
beforeEach(() => void openAddress("https://host/page"));
afterEach(() => vi.unstubAllGlobals());

test("an absent field has its initial value", () => {
  expect(readUrl(fields)).toEqual({ height: 4, road: "X′", shift: true, cell: "Y[0]" });
});

test("a number out of range is clamped, and one that is none means the initial value", () => {
  for (const [written, read] of [
    ["99", 8],
    ["-1", 3],
    ["5.4", 5],
    ["tall", 4],
    ["", 4],
  ] as const) {
    openAddress(`https://host/page?height=${written}`);
    expect(readUrl(fields).height).toBe(read);
  }
});

test("a choice that is not offered and a switch that is neither 1 nor 0 mean the initial value", () => {
  openAddress("https://host/page?road=Z&shift=maybe");
  expect(readUrl(fields)).toMatchObject({ road: "X′", shift: true });
});

test("a name that an option had in older addresses means that option", () => {
  const field = { numbers: choice(["different", "tie"], "different", { "a tie": "tie" }) };
  openAddress("https://host/page?numbers=a+tie");
  expect(readUrl(field)).toEqual({ numbers: "tie" });
});

test("what is written is read back, other parameters and the anchor stay", () => {
  const entries = openAddress("https://host/page?other=1#there");
  writeUrl(fields, { height: 7, road: "K″", shift: false, cell: "" }, "replace");
  expect(readUrl(fields)).toEqual({ height: 7, road: "K″", shift: false, cell: "" });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatch(/other=1.*#there$/);
});

test("an initial value is left out of the address", () => {
  const entries = openAddress("https://host/page?height=7");
  writeUrl(fields, { height: 4 }, "replace");
  expect(entries).toEqual(["https://host/page"]);
});

test("a push makes one step for Back, and none where nothing changes", () => {
  const entries = openAddress("https://host/page");
  writeUrl(fields, { height: 7 }, "push");
  writeUrl(fields, { height: 7 }, "push");
  expect(entries).toEqual(["https://host/page", "https://host/page?height=7"]);
});

test("a note is left and taken once, and a browser that refuses to write it harms nobody", () => {
  const state = { other: 1 };
  const browser = {
    state: state as object,
    replaceState(next: object) {
      browser.state = next;
    },
  };
  vi.stubGlobal("history", browser);
  leaveNote("a link");
  expect(takeNote()).toBe("a link");
  expect(takeNote()).toBe(null);
  expect(browser.state).toEqual(state);
  leaveNote("a link");
  browser.replaceState = () => {
    throw new Error("SecurityError");
  };
  leaveNote("another");
  expect(takeNote()).toBe("a link");
});
