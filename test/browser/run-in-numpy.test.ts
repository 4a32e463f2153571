import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { numpyBlocks } from "../numpy/numpy-blocks.js";
import { CAN_RUN } from "../python/can-run.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";
import { reloadWithoutPython } from "./without-python.js";

const site = useSite();

const PAGES = readdirSync("docs")
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length))
  .filter((page) => numpyBlocks(page).length > 0);

/** Runs one of the page's blocks; gives what is said, and the names and remarks of its results. */
async function run(page: Page, at: number) {
  const pair = page.locator(".code-pair").nth(at);
  await pair.locator(".run-block").click();
  await pair.locator(".block-result").first().waitFor({ timeout: 120_000 });
  return {
    said: (await pair.locator(".block-said").textContent()) ?? "",
    names: await pair.locator(".block-result button").allTextContents(),
    remarks: await pair.locator(".block-result p").allTextContents(),
    printed: await pair.locator(".block-result pre").allTextContents(),
  };
}

test("a copy of the site that was built without Python has no Run beside its code", async () => {
  const { page, troubles } = await site.open("linear");
  await reloadWithoutPython(page);
  await page.locator('.code-bar button[value="numpy"]').first().waitFor();
  await page.locator("[data-lit]").first().waitFor({ state: "attached" }); // all cells have run
  expect(await page.locator(".run-block, .block-output").count()).toBe(0);
  expect(troubles).toEqual([]);
});

describe.runIf(CAN_RUN)("Run", () => {
  test.each(PAGES)(
    "each NumPy block of /%s runs on its figure’s numbers and agrees",
    async (path) => {
      const { page, troubles } = await site.open(path);
      await page.locator(".run-block").first().waitFor();
      const blocks = numpyBlocks(path);
      expect(await page.locator(".run-block").count()).toBe(blocks.length);
      for (const at of blocks.keys()) {
        const { said, remarks } = await run(page, at);
        expect(said, remarks.join("\n")).toMatch(/^Run in NumPy on the figure’s numbers: /);
      }
      expect(troubles).toEqual([]);
    },
  );

  test("Python comes when Run is pressed and not before, and what comes is printed and lit in the figure", async () => {
    const { page, troubles } = await site.open("linear");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator(".run-block").first().waitFor();
    expect(asked.filter((url) => /python/.test(url))).toEqual([]);
    const { names, printed } = await run(page, 1);
    expect(names).toEqual(["∂L/∂W"]);
    expect(printed[0]).toMatch(/^\[\[/);
    expect(asked.filter((url) => /python\.\w+\.zip$/.test(url))).toHaveLength(1);
    const outlined = page.locator("[data-outlined]");
    const tensors = await outlined.evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset.tensor),
    );
    expect(new Set(tensors)).toEqual(new Set(["∂L/∂W"]));
    await skipGuesses(page);
    // Another number in the figure: the old result is gone, and the next one is of the new number.
    await page.locator('td[data-term="X[0,0]"]').first().click();
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await page.locator(".block-result").waitFor({ state: "detached" });
    const again = await run(page, 1);
    expect(again.said).toMatch(/agrees/);
    expect(again.printed).not.toEqual(printed);
    // In TypeScript there is nothing to run.
    await page.click('.code-bar button[value="typescript"] >> nth=0');
    expect(await page.locator(".run-block:visible, .block-output:visible").count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
