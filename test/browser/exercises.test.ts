import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { EXERCISES, parseSubmission } from "../../src/exercises/index.js";
import { MISTAKES } from "../../src/mistakes/index.js";
import { solution as right } from "../exercises/solution.js";
import { bytesOf } from "./bytes-of.js";
import { refuseStorage } from "./refuse-storage.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";
import { writeCode } from "./write-code.js";

const site = useSite();

/** Runs the checks by keyboard; gives what is said of them. */
async function run(page: Page, code: string): Promise<string> {
  await writeCode(page, code);
  const runs = Number((await page.getAttribute(".run-state", "data-runs")) ?? 0);
  await page.keyboard.press("Control+Enter");
  await page.locator(`.run-state[data-runs="${runs + 1}"]`).waitFor({ timeout: 60_000 });
  return (await page.textContent(".run-state")) ?? "";
}

function code(page: Page): Promise<string> {
  return page.$$eval(".cm-line", (lines) => lines.map((line) => line.textContent).join("\n"));
}

test("every exercise has a page that bears its title, and opens without running anything", async () => {
  for (const { id, words } of EXERCISES) {
    const { page, scripts, troubles } = await site.open(`exercises/${id}`);
    expect(await page.textContent("h1")).toBe(words.en.title);
    await page.locator(".cm-content").waitFor();
    expect([...scripts].filter((address) => address.includes("/checks."))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});

test("a wrong answer is named and lit, the corrected one passes, and both survive a reload", async () => {
  const { page, troubles } = await site.open("exercises/linear-backward");
  const wrong = right("linear-backward").replace("transpose(w)", "w");
  expect(await run(page, wrong)).toBe("✗ 2 of 6 checks passed.");
  expect(await page.getAttribute(".mistake", "data-mistake")).toBe("transpose-missing");
  expect(await page.locator('[data-result="gradX"] td[data-wrong]').count()).toBe(4);
  expect(await page.getAttribute('[data-result="gradW"]', "data-agrees")).toBe("true");
  expect(await page.textContent('[data-check="small"] .check-message')).toBe(
    "gradX[0][0] is -9, but should be -16 (4 of 4 cells differ).",
  );
  expect(await run(page, right("linear-backward"))).toBe("✓ All 6 checks passed.");
  expect(await page.locator(".mistake, td[data-wrong]").count()).toBe(0);
  await page.fill("#answer-sum", "Each image has a share.");
  await page.reload();
  await page.locator(".cm-content").waitFor();
  expect(await code(page)).toContain("transpose(w)");
  expect(await page.inputValue("#answer-sum")).toBe("Each image has a share.");
  expect(await page.locator('.checks [data-status="passed"]').count()).toBe(6);
  expect(await page.textContent(".run-state")).toMatch(/^Last run, .*: ✓ All 6 checks passed\.$/);
  await writeCode(page, wrong);
  await page.reload();
  await page.locator(".run-state", { hasText: "The code was changed after this run." }).waitFor();
  await page.locator(".desk[data-outdated]").waitFor();
  expect(troubles).toEqual([]);
});

test("what came of code that has been changed since is grey, the verdict and its marks, until the code is as it was", async () => {
  const { page } = await site.open("exercises/linear-backward");
  const colours = () =>
    page
      .locator(".run-state, .check-sign")
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
  await run(page, right("linear-backward"));
  expect(await page.locator(".desk[data-outdated]").count()).toBe(0);
  expect(await colours()).toHaveLength(2);
  await writeCode(page, "export const nothing = 1;");
  await page.locator(".desk[data-outdated]").waitFor();
  await expect.poll(colours).toHaveLength(1);
  await writeCode(page, right("linear-backward"));
  await page.locator(".desk:not([data-outdated])").waitFor();
  await expect.poll(colours).toHaveLength(2);
});

test("code that loops without end, fills memory or asks for the network ends in a message, and the page lives", async () => {
  const { page, troubles } = await site.open("exercises/linear-backward");
  const loop = "export function linearBackward() { for (;;); }";
  expect(await run(page, loop)).toMatch(/^✗ 0 of 6 checks passed\. The code ran too long/);
  const bomb = "for (;;) try { new Array(1e7).fill(0); } catch {}";
  expect(await run(page, bomb)).toMatch(/^✗ 0 of 6 checks passed\. The code ran too long/);
  await run(page, "export const linearBackward = () => fetch('/');");
  expect(await page.textContent('[data-check="shape"] .check-message')).toMatch(
    /'fetch' is not defined/,
  );
  expect(await run(page, right("linear-backward"))).toBe("✓ All 6 checks passed.");
  expect(troubles).toEqual([]);
});

test("a reason that all checks share is told once", async () => {
  const { page } = await site.open("exercises/linear-backward");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.waitForSelector(".check-message");
  const [first, ...others] = await page.locator(".check-message").allTextContents();
  expect(first).toMatch(/^Line \d+: There is still a blank \(___\) to fill in\.$/);
  expect(others.length).toBeGreaterThan(0);
  expect(new Set(others)).toEqual(new Set(["For the same reason."]));
});

test("where a policy forbids WebAssembly, an exercise says what is missing, and the run is no attempt", async () => {
  const { page } = await site.open("exercises/linear-backward");
  const forbid = { "content-security-policy": "script-src 'self' 'unsafe-inline'" };
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...forbid } });
  });
  await page.reload();
  expect(await run(page, right("linear-backward"))).toMatch(/WebAssembly.*Your code was not run/);
  const text = await page.evaluate(() => localStorage.getItem("unfold.submission.1"));
  const kept = parseSubmission(text ?? "");
  if (!("submission" in kept)) throw new Error("what is kept cannot be read");
  expect(kept.submission.exercises["linear-backward"]?.log).toEqual([]);
});

test("a run can be stopped", async () => {
  const { page } = await site.open("exercises/linear-backward");
  await writeCode(page, "for (;;) try { new Array(1e7).fill(0); } catch {}");
  await page.keyboard.press("Control+Enter");
  await page.click("text=Stop");
  await page.locator(".run-state", { hasText: "The run was stopped." }).waitFor();
});

test("work that is reset during a run is fresh: the run leaves no results, no word and no entry in its log", async () => {
  const { page } = await site.open("exercises/linear-backward");
  await writeCode(page, "for (;;) try { new Array(1e7).fill(0); } catch {}");
  await page.keyboard.press("Control+Enter");
  const stop = page.getByRole("button", { name: "Stop", exact: true });
  await stop.waitFor();
  await page.getByRole("button", { name: "Reset…", exact: true }).click();
  await page.locator("dialog.ask button[value=yes]").click();
  await stop.waitFor({ state: "hidden" }); // the run has ended
  expect(await page.textContent(".run-state")).toBe("Everything is as it was at the start.");
  expect(await page.locator(".results > *").count()).toBe(0);
  const kept = await page.evaluate(() => localStorage.getItem("unfold.submission.1"));
  expect(kept ?? "").not.toContain("linear-backward");
  await page.reload();
  await page.locator(".cm-content").waitFor();
  expect(await page.textContent(".run-state")).toBe("");
});

test("the keyboard alone leaves the editor, runs, opens hints that stay open after a reload, and resets after a question", async () => {
  const { page } = await site.open("exercises/linear-backward");
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.focus(".cm-content");
  const before = await code(page);
  await page.keyboard.press("Tab"); // on its way past, it changes nothing
  expect(await focused()).toBe("Run");
  expect(await code(page)).toBe(before);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("// mine");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Run");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("Keep my work");
  await page.keyboard.press("Escape");
  expect(await code(page)).toContain("// mine");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Reset");
  await page.keyboard.press("Enter");
  await page.locator(".run-state", { hasText: "as it was at the start" }).waitFor();
  expect(await code(page)).not.toContain("// mine");
  await page.focus(".hints-panel button");
  await page.keyboard.press("Enter");
  expect(await page.locator(".hints li").count()).toBe(1);
  const last = page.locator(".hints-panel button");
  while (await last.isVisible()) await page.keyboard.press("Enter");
  const hint = await page.locator(".hints li").last().textContent();
  expect(await focused()).toBe(hint); // where the button was
  const hints = await page.locator(".hints li").count();
  expect(await page.locator('[role="log"] .hints li').count()).toBe(hints); // the new one alone is read
  await page.reload();
  await expect.poll(() => page.locator(".hints li").count()).toBe(hints);
  expect(await code(page)).not.toContain("// mine");
});

test("storage that is full or forbidden is said", async () => {
  const { page } = await site.open("exercises/linear-backward");
  for (const [name, words] of [
    ["QuotaExceededError", /storage is full/],
    ["SecurityError", /forbids storage/],
  ] as const) {
    await refuseStorage(page, name);
    await writeCode(page, `// ${name}`);
    expect(await page.textContent(".kept")).toMatch(words);
  }
});

test("work goes into a file and comes back from it; a broken file changes nothing", async () => {
  const { page, troubles } = await site.open("exercises/linear-backward");
  await run(page, right("linear-backward"));
  await page.goto(site.url("exercises/"));
  const progress = page.locator('[data-exercise="linear-backward"]');
  expect(await progress.getAttribute("data-progress")).toBe("passed");
  await typeInto(page.locator("#student"), "Ada Žižek");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.click('button:text-is("Export")'),
  ]);
  expect(file.suggestedFilename()).toBe("unfold-ada-žižek.json");
  const text = (await bytesOf(file)).toString();
  const parsed = parseSubmission(text);
  expect("submission" in parsed && parsed.submission.exercises["linear-backward"]!.code).toBe(
    right("linear-backward"),
  );
  const offer = (content: string) =>
    page.setInputFiles("#import", {
      name: "work.json",
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
  for (const broken of ["", "{", "[]", text.replace('"version": 1', '"version": 2')]) {
    await page.evaluate(() => document.querySelector(".hand-in-state")!.replaceChildren());
    await offer(broken);
    await page.locator(".hand-in-state.error", { hasText: "Nothing was changed." }).waitFor();
  }
  expect(await progress.getAttribute("data-progress")).toBe("passed");
  await page.click("text=Remove all…");
  await page.click("dialog >> text=Remove all");
  await page.locator('[data-exercise="linear-backward"][data-progress="not-begun"]').waitFor();
  await offer(text);
  await page.click("dialog >> text=Change nothing");
  expect(await progress.getAttribute("data-progress")).toBe("not-begun");
  await offer(text);
  await page.click("dialog >> text=Replace my work");
  await page.locator('[data-exercise="linear-backward"][data-progress="passed"]').waitFor();
  expect(await page.inputValue("#student")).toBe("Ada Žižek");
  expect(troubles).toEqual([]);
});

test("on paper the report has the code and the log of its runs, without the list of pages", async () => {
  const { page } = await site.open("exercises/linear-backward");
  await run(page, right("linear-backward"));
  await page.goto(site.url("exercises/report"));
  await page.emulateMedia({ media: "print" });
  const report = page.locator('.report [data-exercise="linear-backward"]');
  expect(await report.locator("pre").textContent()).toBe(right("linear-backward"));
  expect(await report.locator(".report-log tbody td").allTextContents()).toContain("6 of 6");
  expect(await page.locator("#observablehq-sidebar").isVisible()).toBe(false);
});

test("each mistake points to a place that its chapter has", () => {
  for (const { id, chapter, figure } of MISTAKES) {
    const page = readFileSync(`dist/${chapter}.html`, "utf8");
    expect(page, `${id}: ${chapter}#${figure}`).toContain(`id="${figure}"`);
  }
});
