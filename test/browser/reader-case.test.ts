import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ARTICLE, ATTRIBUTES } from "../exercises/network/variants.js";
import { CAN_RUN } from "../python/can-run.js";
import { violations } from "./page-checks.js";
import { useSite } from "./use-site.js";
import { writeCode } from "./write-code.js";

const site = useSite();

/** Runs code on the page of a reader's network. */
async function run(page: Page, code: string): Promise<void> {
  await page.locator(".cm-content").waitFor();
  await writeCode(page, code);
  await page.keyboard.press("Control+Enter");
  await page.locator('[data-told="code"][data-runs="1"]').waitFor({ timeout: 120_000 });
}

/** Edits of code that must be there. */
function edited(code: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, code);
}

const unrotated = edited(ATTRIBUTES, [
  [
    "np.tensordot(g, self.kernels, (1, 0))",
    "np.tensordot(g, self.kernels[:, :, ::-1, ::-1], (1, 0))",
  ],
]);

/** Something wrong in each layer, forwards or backwards. */
const ALL_WRONG = edited(ARTICLE, [
  ['y.reshape(n, c2, o1, o2) + self.params["b"]', "y.reshape(n, c2, o1, o2)"],
  ["(rows.T @ patches)", "2 * (rows.T @ patches)"],
  ["return flat.reshape(n, c1, h, w)", "return -flat.reshape(n, c1, h, w)"],
  ["return self.windows(x).max(-1)", "return self.windows(x).min(-1)"],
  ["= grad.reshape(-1)", "= -grad.reshape(-1)"],
  ["return x * (x > 0)", "return x * (x < 0)"],
  ["return grad * (x > 0)", "return grad * (grad > 0)"],
  ["return x.reshape(len(x), -1)", "return x[:, ::-1].reshape(len(x), -1)"],
  ['self.grads["w"] = x.T @ grad', 'self.grads["w"] = x @ grad'],
  ['return grad @ self.params["w"].T', 'return grad @ self.params["w"]'],
  ["return x @ self.params", "return -x @ self.params"],
  ["return grad / n", "return grad"],
  ["- z[np.arange(n), y]).mean()", "- z[np.arange(n), y]).sum()"],
]);

describe.runIf(CAN_RUN)("a wrong layer’s", () => {
  test("link opens the chapter’s figure on the check’s case, with the wrong cells marked, told and lit", async () => {
    const { page, troubles } = await site.open("your-network");
    await run(page, unrotated);
    expect(troubles).toEqual([]); // a page that is left may drop what it still loads
    await page.getByRole("link", { name: "See your ∂L/∂X in the chapter’s figure" }).click();
    await page.waitForURL(/convolution-gradients/);
    const shown = page.locator("#pixels > .reader-case");
    await shown.waitFor();
    expect(await shown.evaluate((panel) => panel === document.activeElement)).toBe(true);
    expect(await shown.textContent()).toContain("Your Conv2D.backward");
    expect(await shown.locator("td[data-wrong] .should").count()).toBe(18);
    expect(await shown.textContent()).toContain("✗ All 18 cells of your ∂L/∂X differ.");
    // The first wrong cell is chosen, and says what it should be; another lights what it is made of.
    expect(await shown.locator(".reader-case-chosen").textContent()).toMatch(/^∂L\/∂X\[0,0,0\] is/);
    const cell = shown.locator('td[data-term="∂L/∂X[0,1,1]"]').first();
    await cell.click();
    expect(await shown.locator(".reader-case-chosen").textContent()).toMatch(/^∂L\/∂X\[0,1,1\] is/);
    const lit = page.locator('#pixels > .figure-body td[data-lit][data-term^="K["]');
    expect(await lit.count()).toBe(8);
    expect(await page.locator("#pixels .sum").textContent()).toContain("∂L/∂X[0,1,1]");
    expect(await violations(page)).toEqual([]);
    // With other numbers the comparison would be none.
    await page.locator('#pixels td[data-term="∂L/∂Y[0,0,0]"]').first().click();
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await page.locator('.reader-case[data-present="false"]').waitFor();
    await page.getByRole("button", { name: "Back to your code’s numbers" }).click();
    await page.locator('.reader-case[data-present="true"]').waitFor();
    await page.getByRole("link", { name: "Back to your network" }).click();
    await page.locator(".cm-content", { hasText: "class Dense" }).waitFor();
  });

  test("mistake links to its own figure with the case in it, and each kind of layer has a figure or stands on the page", async () => {
    const { page, troubles } = await site.open("your-network");
    await run(page, ALL_WRONG);
    const links = await page
      .locator(".network-report a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const cases = links.filter((link) => link.includes("case="));
    const places = cases.map((link) => /#at=([\w-]+)/.exec(link)?.[1]);
    const all = ["channels", "pixels", "weights", "pooling", "relu", "linear", "weight-gradient"];
    expect(new Set(places)).toEqual(new Set([...all, "weight-tiles", "input-gradient", "batch"]));
    const flat = page.locator('.network-report[data-role="flatten"]');
    await flat.locator('td[data-term="Y[0,5]"]').first().click();
    expect(await flat.locator('td[data-term="X[0,1,0,1]"][data-lit]').count()).toBe(1);
    expect(troubles).toEqual([]);
    for (const link of cases) {
      const opened = await site.open(link.slice(site.address.length).replace(/^\//, ""), {
        viewport: { width: 390, height: 844 },
      });
      const shown = opened.page.locator(".reader-case");
      await shown.waitFor();
      expect(await shown.count()).toBe(1);
      expect([link, await shown.getAttribute("data-present")]).toEqual([link, "true"]);
      expect(await shown.locator("td[data-wrong]").count()).toBeGreaterThan(0);
      expect(await shown.locator('td[data-lit="chosen"][data-wrong]').count()).toBe(1);
      const overflow = await opened.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect([link, overflow]).toEqual([link, 0]);
      expect(opened.troubles).toEqual([]);
      await opened.page.close();
    }
  });

  test("run takes the focus to its summary, from which a link leads to each layer, and shows what was printed", async () => {
    const { page, troubles } = await site.open("your-network");
    await run(page, `${unrotated}\nprint("hello from the file")\n`);
    const told = page.locator('[data-told="code"]');
    expect(await told.evaluate((summary) => summary === document.activeElement)).toBe(true);
    expect(await page.textContent(".network-desk .printed pre")).toContain("hello from the file");
    await page.keyboard.press("Tab");
    const link = page.getByRole("link", {
      name: "Convolution: The kernel is turned in the wrong pass",
    });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    const address = page.url();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("report-convolution");
    expect(page.url()).toBe(address);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toContain(
      "at=rotation",
    );
    expect(troubles).toEqual([]);
  });

  test("ties, its guarded logarithm and a missing batch are told in words", async () => {
    const { page } = await site.open("your-network");
    const guarded = edited(ARTICLE, [
      [
        "return (np.log(np.exp(z).sum(1)) - z[np.arange(n), y]).mean()",
        "p = np.exp(z) / np.exp(z).sum(1, keepdims=True)\n        return -np.log(p[np.arange(n), y] + 1e-12).mean()",
      ],
      ["return x.reshape(len(x), -1)", "return x.reshape(-1)"],
    ]);
    await run(page, guarded);
    expect(await page.textContent("[data-ties]")).toMatch(/^Ties: .*to the first of them/);
    const loss = page.locator('.network-report[data-role="loss"] .mistake');
    expect(await loss.textContent()).toContain("log(p + 1e-12)");
    expect(await loss.textContent()).toContain("27.6");
    expect(await page.textContent('[data-told="code"]')).toContain(
      "Flatten: It works on one image",
    );
  });
});
