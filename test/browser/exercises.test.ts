import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Opened, openSite, type Site } from "./site.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const solutions = join(import.meta.dirname, "../../src/exercises/solutions");

/** Runs code on the exercise's page; gives the verdict and the checks, as they are shown. */
async function run(page: Page, code: string): Promise<{ verdict: string; checks: string[] }> {
  await page.evaluate(() => {
    document.querySelector("#verdict")!.textContent = "";
  });
  await page.fill("#code", code);
  await page.click("#run");
  await page.waitForFunction(() => document.querySelector("#verdict")!.textContent !== "", null, {
    timeout: 60_000,
  });
  const verdict = (await page.textContent("#verdict")) ?? "";
  return { verdict, checks: await page.locator("#checks li").allTextContents() };
}

test("code is checked in a worker of the page, and what breaks it leaves the next run whole", async () => {
  const { page, troubles }: Opened = await site.open("exercises/linear-backward");
  const right = readFileSync(join(solutions, "linear-backward.ts"), "utf8");
  const passed = await run(page, right);
  expect(passed.verdict).toBe("All checks passed.");
  expect(passed.checks).toHaveLength(6);

  const wrong = await run(page, right.replace("transpose(w)", "w"));
  expect(wrong.verdict).toBe("Not yet. ");
  expect(wrong.checks[1]).toMatch(/failed. gradX\[0\]\[0\] is 1, but should be -1/);

  const loop = await run(page, "export function linearBackward() { for (;;); }");
  expect(loop.verdict).toMatch(/^Not yet\. The code ran too long/);
  const bomb = "for (;;) try { new Array(1e7).fill(0); } catch {}";
  expect((await run(page, bomb)).verdict).toMatch(/^Not yet\. The code ran too long/);
  const fetching = await run(page, "export const linearBackward = () => fetch('/');");
  expect(fetching.checks[0]).toMatch(/'fetch' is not defined/);

  expect((await run(page, right)).verdict).toBe("All checks passed.");
  expect(troubles).toEqual([]);
  await page.context().close();
});
