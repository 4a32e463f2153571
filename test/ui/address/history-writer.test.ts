import { expect, test } from "vitest";
import { type Browser, HistoryWriter } from "../../../src/ui/address/history-writer.js";

/** A browser with a history, a clock that is set by hand, and writes that it may refuse. */
function openBrowser({ refuses = () => false }: { refuses?: () => boolean } = {}) {
  const entries = ["https://host/page?other=1#there"];
  const tasks: { at: number; task: () => void }[] = [];
  const written: number[] = [];
  let now = 0;
  function note(): void {
    if (refuses()) throw new Error("SecurityError");
    written.push(now);
  }
  const browser: Browser = {
    get href() {
      return entries[entries.length - 1]!;
    },
    push({ href }) {
      note();
      entries.push(href);
    },
    replace({ href }) {
      note();
      entries[entries.length - 1] = href;
    },
    now: () => now,
    later: (task, milliseconds) => tasks.push({ at: now + milliseconds, task }),
  };
  /** Lets time pass. */
  function pass(milliseconds: number): void {
    const end = now + milliseconds;
    for (;;) {
      tasks.sort((a, b) => a.at - b.at);
      if (tasks.length === 0 || tasks[0]!.at > end) break;
      const { at, task } = tasks.splice(0, 1)[0]!;
      now = Math.max(now, at);
      task();
    }
    now = end;
  }
  return { entries, written, pass, writer: new HistoryWriter(browser) };
}
/** What the entries of a history say of one parameter. */
const valuesOf = (entries: readonly string[], name: string) =>
  entries.map((href) => new URL(href).searchParams.get(name));

test("a change is written at once, and leaves other parameters and the anchor alone", () => {
  const { entries, writer } = openBrowser();
  writer.write({ at: "3" }, "replace");
  expect(entries).toEqual(["https://host/page?other=1&at=3#there"]);
  writer.write({ at: null }, "replace");
  expect(entries).toEqual(["https://host/page?other=1#there"]);
});

test("what changes nothing is neither written nor a step", () => {
  const { entries, written, writer } = openBrowser();
  writer.write({ other: "1", at: null }, "push");
  expect(entries).toHaveLength(1);
  expect(written).toEqual([]);
});

test("no ten seconds see a hundred writes, and no second many more than four, but for the first few", () => {
  const { written, pass, writer } = openBrowser();
  for (let i = 0; i < 3000; i++) {
    writer.write({ at: String(i) }, "replace");
    pass(10);
  }
  const within = (from: number, to: number) => written.filter((t) => t >= from && t < to).length;
  for (let second = 0; second < 20; second++)
    expect(within(second * 1000, (second + 10) * 1000)).toBeLessThanOrEqual(61);
  for (let second = 1; second < 30; second++)
    expect(within(second * 1000, (second + 1) * 1000)).toBeLessThanOrEqual(5);
});

test("the last of changes that come too fast is written, though none comes after it", () => {
  const { entries, pass, writer } = openBrowser();
  for (let i = 0; i < 100; i++) writer.write({ at: String(i), [`p${i % 3}`]: "1" }, "replace");
  pass(1000);
  expect(valuesOf(entries, "at")).toEqual(["99"]);
  for (const name of ["p0", "p1", "p2"]) expect(valuesOf(entries, name)).toEqual(["1"]);
});

test("what waits to be written is part of the address, and a flush writes it", () => {
  const { entries, writer } = openBrowser();
  for (let i = 0; i < 100; i++) writer.write({ at: String(i) }, "replace");
  expect(valuesOf(entries, "at")).not.toEqual(["99"]);
  expect(writer.url.searchParams.get("at")).toBe("99");
  writer.flush();
  expect(valuesOf(entries, "at")).toEqual(["99"]);
});

test("each push is a step, a replacement none", () => {
  const { entries, writer } = openBrowser();
  writer.write({ at: "1" }, "push");
  writer.write({ at: "2" }, "push");
  writer.write({ at: "3" }, "replace");
  expect(valuesOf(entries, "at")).toEqual([null, "1", "3"]);
});

test("changes in a row of one control are one step, those of another control the next", () => {
  const { entries, writer } = openBrowser();
  for (const at of ["1", "2", "3"]) writer.write({ at }, { control: "slider" });
  writer.write({ cell: "Y[0]" }, "replace"); // what goes along with a step ends nothing
  writer.write({ at: "4" }, { control: "slider" });
  writer.write({ size: "2" }, { control: "other" });
  writer.write({ at: "5" }, { control: "slider" });
  expect(valuesOf(entries, "at")).toEqual([null, "4", "4", "5"]);
});

test("a push between them, or the way back, begins a new step of the same control", () => {
  const { entries, writer } = openBrowser();
  writer.write({ at: "1" }, { control: "slider" });
  writer.write({ cell: "Y[0]" }, "push");
  writer.write({ at: "2" }, { control: "slider" });
  writer.forget();
  writer.write({ at: "3" }, { control: "slider" });
  expect(valuesOf(entries, "at")).toEqual([null, "1", "1", "2", "3"]);
});

test("a step that has to wait stays a step, whatever is merged into it", () => {
  const { entries, pass, writer } = openBrowser();
  for (let i = 0; i < 50; i++) writer.write({ at: String(i) }, "replace");
  writer.write({ at: "pushed" }, "push");
  writer.write({ cell: "Y[0]" }, "replace");
  pass(1000);
  expect(entries).toHaveLength(2);
  expect(valuesOf(entries, "at")[1]).toBe("pushed");
  expect(valuesOf(entries, "cell")).toEqual([null, "Y[0]"]);
});

test("a write that is refused throws nothing, loses nothing, and is tried again", () => {
  let isRefusing = true;
  const { entries, pass, writer } = openBrowser({ refuses: () => isRefusing });
  writer.write({ at: "1" }, "push");
  writer.write({ at: "2" }, "replace");
  expect(writer.url.searchParams.get("at")).toBe("2");
  pass(5000);
  expect(entries).toHaveLength(1);
  isRefusing = false;
  pass(2000);
  expect(valuesOf(entries, "at")).toEqual([null, "2"]);
});

test("when the reader goes back, what waited is forgotten", () => {
  const { entries, pass, writer } = openBrowser();
  for (let i = 0; i < 100; i++) writer.write({ at: String(i) }, "push");
  const before = [...entries];
  writer.forget();
  pass(5000);
  expect(entries).toEqual(before);
  expect(writer.url.searchParams.get("at")).toBe(valuesOf(before, "at").at(-1));
});
