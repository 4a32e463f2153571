import { expect, test } from "vitest";
import { numpySolution, solution } from "../exercises/solution.js";
import { CAN_RUN } from "../python/can-run.js";
import {
  attributeOf,
  countOf,
  downloaded,
  giveFiles,
  paste,
  takeDownloads,
  textOf,
} from "./journey.js";
import type { Session } from "./session.js";
import { settled, troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

/** Puts code into the editor, as pasting does. */
async function writeCode(session: Session, code: string): Promise<void> {
  await session.click(".cm-content");
  await session.press("Control+a");
  await paste(session, code);
}

/** Runs the checks; gives what is said of them. */
async function run(session: Session, code: string, runs: number): Promise<string> {
  await writeCode(session, code);
  await session.click("button", "Run");
  await session.find(`.run-state[data-runs="${runs}"]`);
  return textOf(session, ".run-state");
}

test("a wrong answer is named, the corrected one passes, and it survives a reload", async () => {
  const session = await webkit.open("exercises/linear-backward.html");
  const right = solution("linear-backward");
  const wrong = right.replace("transpose(w)", "w");
  expect(await run(session, wrong, 1)).toBe("✗ 2 of 6 checks passed.");
  expect(await attributeOf(session, ".mistake", "data-mistake")).toBe("transpose-missing");
  expect(await run(session, right, 2)).toBe("✓ All 6 checks passed.");
  await session.reload();
  await settled(session);
  await session.find(".cm-content");
  expect(await textOf(session, ".run-state")).toMatch(/^Last run, .*: ✓ All 6 checks passed\.$/);
  expect(await troublesOf(session)).toEqual([]);
});

test("code that loops without end ends in a message, and the page lives", async () => {
  const session = await webkit.open("exercises/linear-backward.html");
  const loop = "export function linearBackward() { for (;;); }";
  expect(await run(session, loop, 1)).toMatch(/^✗ 0 of 6 checks passed\. The code ran too long/);
  expect(await run(session, solution("linear-backward"), 2)).toBe("✓ All 6 checks passed.");
});

test("the student's layers train in the frame of the capstone as the engine's do", async () => {
  const session = await webkit.open("exercises/capstone.html?steps=5");
  const code = ["convolution-backward", "linear-backward", "relu-and-pooling", "cross-entropy"]
    .map((name) => solution(name))
    .join("\n");
  const log = [{ time: "2026-01-01T00:00:00.000Z", passed: 1, checks: 1 }];
  const exercises = { "linear-backward": { code, answers: {}, log } };
  const work = { format: "unfold-submission", version: 1, student: "", exercises };
  await session.run(
    (text) => localStorage.setItem("unfold.submission.1", text),
    JSON.stringify(work),
  );
  await session.reload();
  await settled(session);
  await session.click("button", "Train 5 steps");
  await session.find(".capstone-state[data-done]");
  expect(await textOf(session, ".capstone-state")).toMatch(
    /^✓ Your layers train as the site’s own do/,
  );
  expect(await troublesOf(session)).toEqual([]);
});

test("a run of the checks is stopped, and the next one is as ever", async () => {
  const session = await webkit.open("exercises/linear-backward.html");
  await writeCode(session, "for (;;) try { new Array(1e7).fill(0); } catch {}");
  await session.click("button", "Run");
  await session.click("button", "Stop");
  await expect.poll(() => textOf(session, ".run-state")).toContain("The run was stopped.");
  expect(await run(session, solution("linear-backward"), 2)).toBe("✓ All 6 checks passed.");
});

test("hints that are opened by the keyboard stay open after a reload", async () => {
  const session = await webkit.open("exercises/linear-backward.html");
  await session.focus(".hints-panel button");
  await session.press("Enter");
  await expect.poll(() => countOf(session, ".hints li")).toBe(1);
  await session.reload();
  await expect.poll(() => countOf(session, ".hints li")).toBe(1);
});

test("work goes into a file, is removed and comes back from the file; a broken one changes nothing", async () => {
  const session = await webkit.open("exercises/linear-backward.html");
  expect(await run(session, solution("linear-backward"), 1)).toBe("✓ All 6 checks passed.");
  await session.go((await session.url()).replace(/linear-backward.*/, "index.html"));
  await settled(session);
  await takeDownloads(session);
  const progress = (is: string) =>
    session.find(`[data-exercise="linear-backward"][data-progress="${is}"]`);
  await progress("passed");
  await session.fill("#student", "Ada Žižek");
  await session.click("button", "Export");
  const file = await downloaded(session);
  expect(file.name).toBe("unfold-ada-žižek.json");
  await giveFiles(session, "#import", [{ name: "work.json", bytes: [123] }]);
  await expect.poll(() => textOf(session, ".hand-in-state")).toContain("Nothing was changed.");
  await session.click("button", "Remove all…");
  await session.click("dialog button", "Remove all");
  await progress("not-begun");
  await giveFiles(session, "#import", [file]);
  await session.click("dialog button", "Replace my work");
  await progress("passed");
  expect(await troublesOf(session)).toEqual([]);
});

test.runIf(CAN_RUN)(
  "an exercise is solved in NumPy: a wrong answer is named, the right one passes",
  async () => {
    const session = await webkit.open("exercises/linear-backward.html");
    await session.find(".cm-content");
    await session.click('.desk button[value="numpy"]');
    const right = numpySolution("linear-backward");
    const wrong = right.replace("grad_y @ w.T", "grad_y @ w");
    expect(await run(session, wrong, 1)).toBe("✗ 2 of 6 checks passed.");
    expect(await attributeOf(session, ".mistake", "data-mistake")).toBe("transpose-missing");
    expect(await run(session, right, 2)).toBe("✓ All 6 checks passed.");
    expect(await troublesOf(session)).toEqual([]);
  },
);
