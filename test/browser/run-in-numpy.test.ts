import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { numpyBlocks } from "../numpy/numpy-blocks.js";
import { CAN_RUN } from "../python/can-run.js";
import { asksForAll } from "./engines/asks-for-all.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";
import { reloadWithoutPython } from "./without-python.js";

const site = useSite();

const PAGES = readdirSync("docs")
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length))
  .filter((page) => numpyBlocks(page).length > 0)
  .filter((page) => asksForAll() || ["linear", "unfold-input"].includes(page));

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
    alone: await pair.locator(".block-result[data-alone] strong").allTextContents(),
    matrices: await pair.locator(".block-result[data-alone] .tensor").count(),
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
      await skipGuesses(page);
      const blocks = numpyBlocks(path);
      expect(await page.locator(".run-block").count()).toBe(blocks.length);
      for (const at of blocks.keys()) {
        const { said, remarks, alone, matrices } = await run(page, at);
        expect(said, remarks.join("\n")).toMatch(/^Run in NumPy on the figure’s numbers: /);
        // What no figure shows has no way that leads nowhere: it stands beside the code itself.
        expect([at, alone, matrices]).toEqual([at, alone, alone.length]);
      }
      expect(troubles).toEqual([]);
    },
  );

  test("where Python cannot be fetched, Run says so in the page’s words, and asks again at the next press", async () => {
    const { page } = await site.open("linear");
    const files = /python\.\w+\.zip$/;
    await page.route(files, (route) => route.abort());
    const pair = page.locator(".code-pair").nth(1);
    await pair.locator(".run-block").click();
    const said = pair.locator(".block-said", { hasText: "Python did not run" });
    expect(await said.textContent()).toMatch(
      /^Python did not run: python\.[^ ]+: the server cannot be reached/,
    );
    await page.unroute(files);
    expect((await run(page, 1)).said).toMatch(/^Run in NumPy on the figure’s numbers: /);
  });

  test("where Python does not start, Run and an exercise say so in the page’s words, and it is no attempt", async () => {
    const { page } = await site.open("linear");
    const worker = /workers\/python\.\w+\.js$/;
    const body = 'throw new Error("the engine’s own words")';
    await page.route(worker, (route) => route.fulfill({ contentType: "text/javascript", body }));
    const pair = page.locator(".code-pair").nth(1);
    await pair.locator(".run-block").click();
    const said = pair.locator(".block-said", { hasText: "Python did not run" });
    expect(await said.textContent()).toMatch(/does not let Python start, which needs WebAssembly/);
    await page.goto(site.url("exercises/linear-backward?code=numpy"));
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Enter");
    await page.locator(".run-state", { hasText: "does not let Python start" }).waitFor();
    const kept = await page.evaluate(() => localStorage.getItem("unfold.submission.1"));
    expect(kept ?? "").not.toContain('"checks"');
  });

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

  test("a result’s name takes the reader to the figure, where the tensor stays outlined, and a button leads back", async () => {
    const { page, troubles } = await site.open("unfold-kernel");
    await skipGuesses(page);
    const { said, printed } = await run(page, 0);
    expect(said).toContain("all 4 results agree");
    expect(printed.join("\n")).not.toMatch(/-0\.(?!\d)|…|\.\.\./);
    const address = page.url();
    const name = page.getByRole("button", { name: "K″", exact: true });
    await name.click();
    const led = page.locator("[data-led-to]");
    const isSeen = () =>
      led.evaluate((place) => {
        const { top, left, width } = place.getBoundingClientRect();
        return place.contains(document.elementFromPoint(left + width / 2, top + 4));
      });
    expect(await led.getAttribute("data-tensor")).toBe("K″");
    expect(await isSeen()).toBe(true);
    await page.mouse.move(300, 300);
    expect(
      await led
        .locator(".pane")
        .first()
        .evaluate((pane) => getComputedStyle(pane).outlineStyle),
    ).toBe("solid");
    expect(page.url()).toBe(address);
    await page.getByRole("button", { name: "Back to the code" }).click();
    expect(await name.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator("[data-led-to], .back-to-code").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test("where a guess veils the figure, Run leads to its question, and a Run behind another says that it waits", async () => {
    const { page, troubles } = await site.open("linear");
    const first = page.locator(".code-pair").first();
    await first.locator(".run-block").click();
    expect(await first.locator(".block-said").textContent()).toMatch(/question/);
    await first.getByRole("button", { name: "To the question" }).click();
    await page.locator('[data-guess="outputs-of-a-weight"] input:focus').waitFor();
    await skipGuesses(page);
    await first.locator(".run-block").click();
    const second = page.locator(".code-pair").nth(1);
    await second.locator(".run-block").click();
    expect(await second.locator(".block-said").textContent()).toMatch(/^Waiting/);
    await second.locator(".block-result").waitFor({ timeout: 120_000 });
    expect(troubles).toEqual([]);
  });
});
