import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { gradeAll } from "../../grade/grade-all.js";
import { NO_KEY } from "../../grade/key.js";
import { feedback } from "../../grade/report/feedback.js";
import { studentsOf } from "../../grade/students.js";
import { readSubmissions } from "../../grade/submissions.js";
import type { Work } from "../../src/exercises/index.js";
import { solution } from "../exercises/solution.js";
import { CAN_RUN } from "../python/can-run.js";
import { bytesOf } from "./bytes-of.js";
import { deafen, restore } from "./restored.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";
import { writeCode } from "./write-code.js";

const site = useSite();
const folder = mkdtempSync(join(tmpdir(), "unfold-assignment-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes right code and runs the checks over it. */
async function solve(page: Page): Promise<void> {
  await writeCode(page, solution("linear-backward"));
  await page.keyboard.press("Control+Enter");
  await page.locator('.run-state[data-runs="1"]').waitFor({ timeout: 60_000 });
}

test("an assignment is ticked, linked to, done, handed in, graded and read", async () => {
  const { page, troubles } = await site.open("teach");
  const remarks = page.locator(".assignment-maker > [role=status]");
  expect(await remarks.textContent()).toBe("Nothing is ticked, so the link sets all exercises.");
  await page.check("#set-linear-backward");
  await page.check("#set-fold-input");
  await page.fill("#set-due", "2026-01-01");
  expect(await remarks.textContent()).toBe("The day by which they are due is past.");
  await page.fill("#set-course", "CS 101");
  await page.fill("#set-due", "2026-12-24");
  const link = await page.inputValue("#set-link");
  expect(link).toBe(
    `${site.address}exercises/?only=linear-backward,fold-input&due=2026-12-24&course=CS%20101`,
  );

  await page.goto(link);
  expect(await page.locator("main").textContent()).not.toContain("The help fades");
  await page.locator(".assignment", { hasText: "Set for CS 101, due on 2026-12-24." }).waitFor();
  const listed = page.locator(".overview [data-exercise]");
  expect(
    await listed.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.exercise)),
  ).toEqual(["linear-backward", "fold-input"]);
  await page.click(".overview a >> nth=0");
  await page.locator(".cm-content").waitFor();
  await solve(page);

  await page.goto(link);
  await page.locator(".handed-in", { hasText: "not exported anything" }).waitFor();
  await typeInto(page.locator("#student"), "Ada");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.click('button:text-is("Export")'),
  ]);
  writeFileSync(join(folder, file.suggestedFilename()), await bytesOf(file));
  const text = readFileSync(join(folder, "unfold-ada.json"), "utf8");
  expect(JSON.parse(text).assignment).toEqual({
    course: "CS 101",
    only: ["linear-backward", "fold-input"],
    due: "2026-12-24",
  });
  const handedIn = page.locator(".handed-in");
  expect(await handedIn.textContent()).toMatch(/^Exported .+: “Linear, backwards”\.$/);
  await page.click(".overview a >> nth=0");
  await page.locator(".cm-content").waitFor();
  await writeCode(page, "// another thought");
  await page.locator('.kept[data-kept="saved"]').waitFor();
  await page.goto(link);
  expect(await handedIn.textContent()).toContain("Changed since: “Linear, backwards”.");
  await page.click('button:text-is("Export")');
  await page.locator(".hand-in-state", { hasText: "Changed since all checks passed" }).waitFor();
  expect(troubles).toEqual([]);

  const key = { ...NO_KEY, points: { "linear-backward": 10, "fold-input": 10 } };
  const students = studentsOf(readSubmissions(folder).files);
  const { graded } = await gradeAll(students, key, { threads: 1 });
  expect(feedback(graded[0]!, key, "en")).toMatch(
    /^Ada \(unfold-ada\.json\): 10 of 20 points\n\nLinear, backwards: 10 of 10 points\n/,
  );
});

test("a pass belongs to the code that passed", async () => {
  const { page } = await site.open("exercises/linear-backward");
  await solve(page);
  const told = page.locator(".run-state");
  const passed = "✓ All 6 checks passed.";
  const other = `${passed} The code was changed after this run.`;
  expect(await told.textContent()).toBe(passed);
  await page.keyboard.press("Control+End");
  await page.keyboard.type("x");
  expect(await told.textContent()).toBe(other);
  await page.keyboard.press("Backspace");
  expect(await told.textContent()).toBe(passed);
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("x"); // while it runs
  await page.locator('.run-state[data-runs="2"]').waitFor({ timeout: 60_000 });
  expect(await told.textContent()).toBe(other);
  await page.keyboard.press("Backspace");
  await page.goto(site.url("exercises/"));
  const progress = page.locator('.overview [data-exercise="linear-backward"]');
  expect(await progress.getAttribute("data-progress")).toBe("passed");
  await page.goto(site.url("exercises/linear-backward"));
  await page.locator(".cm-content").waitFor();
  await writeCode(page, "export const nothing = 1;");
  await page.locator('.kept[data-kept="saved"]').waitFor();
  await page.goto(site.url("exercises/"));
  expect(await progress.getAttribute("data-progress")).toBe("changed");
  await page.goto(site.url("exercises/report"));
  await page.locator(".report-progress", { hasText: "changed after that" }).waitFor();
});

test("after the browser has cleared its store an open exercise keeps all that it shows", async () => {
  const { page } = await site.open("exercises/linear-backward");
  await page.locator(".cm-content").waitFor();
  await writeCode(page, "// mine");
  await answer(page).fill("Because the rows are added up.");
  await said(page, "saved");
  await page.evaluate(() => localStorage.clear());
  await writeCode(page, "// mine, changed");
  await said(page, "saved");
  await expect.poll(async () => (await keptWork(page)).code).toContain("// mine, changed");
  expect(Object.values((await keptWork(page)).answers)).toContain("Because the rows are added up.");
});

/** What the browser keeps of the exercise that the page is about. */
async function keptWork(page: Page): Promise<Work> {
  const text = await page.evaluate(() => localStorage.getItem("unfold.submission.1"));
  return JSON.parse(text!).exercises["linear-backward"];
}

async function openTwice(): Promise<[Page, Page]> {
  const { page } = await site.open("exercises/linear-backward");
  const other = await page.context().newPage();
  await other.goto(site.url("exercises/linear-backward"));
  await Promise.all([page, other].map((tab) => tab.locator(".cm-content").waitFor()));
  return [page, other];
}

const answer = (page: Page) => page.locator(".question-field textarea").first();
const said = (page: Page, kept: string) => page.locator(`.kept[data-kept="${kept}"]`).waitFor();

test("two tabs on one exercise keep what each has changed: code, answers, hints and runs", async () => {
  const [page, other] = await openTwice();
  for (const tab of [page, other]) await deafen(tab); // each knows nothing of the other
  await answer(page).fill("It is a sum.");
  const hint = (tab: Page) => tab.locator(".hints-panel button").click();
  for (let open = 0; open < 2; open++) await hint(page);
  await said(page, "saved");
  await expect.poll(() => keptWork(other)).toMatchObject({ hints: 2 });
  await hint(other);
  await solve(other);
  await expect.poll(async () => (await keptWork(page)).log).toHaveLength(1);
  await page.focus(".cm-content");
  await page.keyboard.press("Control+Enter");
  await page.locator('.run-state[data-runs="1"]').waitFor({ timeout: 60_000 });
  await expect
    .poll(() => keptWork(other))
    .toMatchObject({
      code: solution("linear-backward"),
      answers: { sum: "It is a sum." },
      hints: 2,
      log: [expect.anything(), expect.anything()],
    });
});

test("what another tab answers is shown and said, but for the field in which one writes, and by a page out of the browser's memory too", async () => {
  const [page, other] = await openTwice();
  await answer(other).fill("It is a sum.");
  await other.locator(".hints-panel button").click();
  await said(page, "together");
  await expect.poll(() => page.locator(".hints li").count()).toBe(1);
  expect(await answer(page).inputValue()).toBe("It is a sum.");
  await answer(page).focus();
  await answer(other).fill("It is the sum over the batch.");
  await said(page, "elsewhere");
  expect(await answer(page).inputValue()).toBe("It is a sum.");
  await deafen(page);
  await answer(other).fill("It is its column’s sum.");
  await restore(page, other);
  await said(page, "together");
  expect(await answer(page).inputValue()).toBe("It is its column’s sum.");
});

test("newer code from another tab is taken over where nothing has been typed, by a page out of the browser's memory too, and asked about where something has", async () => {
  const [page, other] = await openTwice();
  const code = (tab: Page) => tab.textContent(".cm-content");
  await writeCode(other, "export const first = 1;");
  await said(page, "together");
  expect(await code(page)).toBe("export const first = 1;");
  await writeCode(other, "export const second = 2;");
  await expect.poll(() => code(page)).toBe("export const second = 2;");
  expect(await keptWork(page)).toMatchObject({ code: "export const second = 2;" });

  await writeCode(page, "export const mine = 3;");
  await said(other, "elsewhere"); // what was typed there is not taken away
  expect(await code(other)).toBe("export const second = 2;");

  await deafen(page);
  await writeCode(other, "export const fourth = 4;");
  await restore(page, other);
  await said(page, "together");
  expect(await code(page)).toBe("export const fourth = 4;");
  await writeCode(page, "export const fifth = 5;");
  await writeCode(other, "export const sixth = 6;");
  await restore(page, other);
  await said(page, "elsewhere");
  expect(await code(page)).toBe("export const fifth = 5;");
});

test.runIf(CAN_RUN)("another tab's code is taken over with its language", async () => {
  const [page, other] = await openTwice();
  const languages = (tab: Page) => tab.locator(".desk .code-languages");
  await languages(other).locator('[aria-pressed="false"]').click();
  await writeCode(other, "there = 1");
  await expect.poll(() => page.textContent(".cm-content")).toBe("there = 1");
  const pressed = (tab: Page) =>
    languages(tab).locator('[aria-pressed="true"]').getAttribute("value");
  expect(await pressed(page)).toBe(await pressed(other));
  await writeCode(page, "here = 1");
  expect(await keptWork(other)).toMatchObject({ code: "here = 1" });
  expect((await keptWork(other)).language ?? "typescript").toBe(await pressed(other));
});

test.runIf(CAN_RUN)(
  "code is kept in the language in which it is typed, also where another tab has gone over to the other one",
  async () => {
    const [page, other] = await openTwice();
    const languages = (tab: Page) => tab.locator(".desk .code-languages");
    const pressed = languages(page).locator('[aria-pressed="true"]');
    const language = await pressed.getAttribute("value");
    await writeCode(page, "here = 0");
    await expect.poll(() => other.textContent(".cm-content")).toBe("here = 0");
    await languages(other).locator('[aria-pressed="false"]').click();
    await writeCode(other, "there = 1");
    await said(page, "elsewhere");
    await writeCode(page, "here = 1");
    await expect
      .poll(() => keptWork(other))
      .toMatchObject({ code: "here = 1", aside: "there = 1", language });
    await languages(page).locator('[aria-pressed="false"]').click();
    await expect.poll(() => page.textContent(".cm-content")).toBe("there = 1");
    expect(await keptWork(page)).toMatchObject({ code: "there = 1", aside: "here = 1" });
  },
);
