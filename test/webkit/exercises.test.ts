import { expect, test } from "vitest";
import { solution } from "../exercises/solution.js";
import type { Session } from "./session.js";
import { settled, troublesOf, useWebKit } from "./use-webkit.js";

const webkit = useWebKit();

const textOf = (session: Session, selector: string) =>
  session.run((selector) => document.querySelector(selector)?.textContent ?? "", selector);

/** Puts code into the editor, as pasting does. */
async function writeCode(session: Session, code: string): Promise<void> {
  await session.click(".cm-content");
  await session.press("Control+a");
  await session.run((code) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", code);
    document
      .querySelector(".cm-content")
      ?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
  }, code);
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
  expect(
    await session.run(() => document.querySelector<HTMLElement>(".mistake")?.dataset.mistake),
  ).toBe("transpose-missing");
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
