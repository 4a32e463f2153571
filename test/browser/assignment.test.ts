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
import { solution } from "../exercises/solution.js";
import { bytesOf } from "./bytes-of.js";
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

test("two tabs on one exercise keep what each has changed", async () => {
  const { page } = await site.open("exercises/linear-backward");
  const other = await page.context().newPage();
  await other.goto(site.url("exercises/linear-backward"));
  await other.locator(".cm-content").waitFor();
  await page.fill(".question-field textarea", "It is a sum.");
  await page.locator('.kept[data-kept="saved"]').waitFor();
  await writeCode(other, "// one sign");
  await other.locator('.kept[data-kept="saved"]').waitFor();
  const kept = await page.evaluate(() => localStorage.getItem("unfold.submission.1"));
  expect(JSON.parse(kept!).exercises["linear-backward"]).toMatchObject({
    code: "// one sign",
    answers: { sum: "It is a sum." },
  });
});
