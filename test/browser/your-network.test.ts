import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addressWith } from "../../src/chapters/your-network/code-in-address.js";
import { ARTICLE, ATTRIBUTES, RETURNED, UPDATED } from "../exercises/network/variants.js";
import { CAN_RUN } from "../python/can-run.js";
import { refuseStorage } from "./refuse-storage.js";
import { deafen, restore } from "./restored.js";
import { useSite } from "./use-site.js";
import { reloadWithoutPython } from "./without-python.js";
import { writeCode } from "./write-code.js";

const site = useSite();

async function open() {
  const opened = await site.open("your-network");
  await opened.page.locator(".cm-content").waitFor();
  return opened;
}

/** Pastes code and runs it by keyboard; gives what is said at the end. */
async function run(page: Page, code: string): Promise<string> {
  await writeCode(page, code);
  const runs = Number((await page.getAttribute('[data-told="code"]', "data-runs")) ?? 0);
  await page.keyboard.press("Control+Enter");
  await page.locator(`[data-told="code"][data-runs="${runs + 1}"]`).waitFor({ timeout: 120_000 });
  return (await page.textContent('[data-told="code"]')) ?? "";
}

const unrotated = ATTRIBUTES.replace(
  "np.tensordot(g, self.kernels, (1, 0))",
  "np.tensordot(g, self.kernels[:, :, ::-1, ::-1], (1, 0))",
);

test("a copy of the site that was built without Python says so in one line and shows no more", async () => {
  const { page } = await site.open("your-network");
  await reloadWithoutPython(page);
  await page.locator(".without-python").waitFor();
  expect(await page.textContent(".without-python")).toContain("built without Python");
  expect(await page.locator(".cm-content, main button, main h2:visible").count()).toBe(0);
});

describe.runIf(CAN_RUN)("a network of the reader's", () => {
  test("comes from a file in any encoding, and stays where an example does not come, which is said in the page's words", async () => {
    const { page } = await open();
    const told = page.locator('[data-told="code"]');
    await page.setInputFiles(".network-desk input[type=file]", {
      name: "mine.py",
      mimeType: "text/x-python",
      buffer: Buffer.from("\ufeff# größer\n", "utf16le"),
    });
    await expect.poll(() => told.textContent()).toMatch(/^This is mine\.py/);
    expect(await page.textContent(".cm-content")).toBe("# größer");
    const examples = /\.py$/;
    await page.route(examples, (route) => route.abort());
    await page.getByRole("button", { name: "Show an example" }).click();
    await expect
      .poll(() => told.textContent())
      .toMatch(/^The code is as it was: [^ ]+\.py: the server cannot be reached\.$/);
    expect(await page.textContent(".cm-content")).toBe("# größer");
    await page.unroute(examples);
    await page.route(examples, (route) => route.fulfill({ status: 404, body: "<!doctype html>" }));
    await page.getByRole("button", { name: "Show an example" }).click();
    await expect.poll(() => told.textContent()).toContain("the server answered 404");
    expect(await page.textContent(".cm-content")).toBe("# größer");
  });

  test("is not kept where the storage is full or forbidden, which is said while it lasts", async () => {
    const { page } = await open();
    const kept = page.locator(".your-network > .kept");
    for (const [name, words] of [
      ["QuotaExceededError", /storage is full/],
      ["SecurityError", /forbids storage/],
    ] as const) {
      await refuseStorage(page, name);
      await writeCode(page, `# ${name}`);
      await expect.poll(() => kept.textContent()).toMatch(words);
    }
    await page.reload();
    await page.locator(".cm-content").waitFor();
    await writeCode(page, "# mine");
    expect(await kept.textContent()).toBe("");
  });

  test("is put aside for an example, also over a reload, and comes back", async () => {
    const { page } = await open();
    const back = page.getByRole("button", { name: "Put my code back" });
    const editor = page.locator(".cm-content");
    await page.getByRole("button", { name: "Show an example" }).click();
    await expect.poll(() => editor.textContent()).toContain("class ");
    expect(await back.isVisible()).toBe(false); // nothing was there before
    await writeCode(page, "# mine");
    await page.getByRole("button", { name: "Show an example" }).click();
    await expect.poll(() => editor.textContent()).toContain("class ");
    await page.reload();
    await editor.waitFor();
    await back.focus();
    await page.keyboard.press("Enter");
    expect(await editor.textContent()).toBe("# mine");
    expect(await back.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Run");
  });

  test("is taken over from another tab where nothing was typed, by a page out of the browser's memory too, and put aside where something was", async () => {
    const { page } = await open();
    const other = await page.context().newPage();
    await other.goto(site.url("your-network"));
    await other.locator(".cm-content").waitFor();
    const code = (tab: Page) => tab.textContent(".cm-content");
    const told = (tab: Page) => tab.textContent('[data-told="code"]');
    const back = (tab: Page) => tab.getByRole("button", { name: "Put my code back" });

    await writeCode(other, "# first");
    await expect.poll(() => code(page)).toBe("# first");
    expect(await told(page)).toMatch(/^Your code was changed in another tab/);
    await other.getByRole("button", { name: "Show an example" }).click();
    await expect.poll(() => code(page)).toContain("class ");
    await back(page).click(); // what was put aside came along
    await expect.poll(() => code(other)).toBe("# first");

    await writeCode(page, "# here");
    await expect.poll(() => code(other)).toBe("# here");
    await writeCode(other, "# there");
    await expect.poll(() => told(page)).toMatch(/^Another tab saved other code of yours/);
    expect(await code(page)).toBe("# here");
    await writeCode(page, "# here, on");
    await page.reload();
    await page.locator(".cm-content").waitFor();
    expect(await code(page)).toBe("# here, on");
    for (const text of ["# there", "# here, on", "# there"]) {
      await back(page).click();
      expect(await code(page)).toBe(text);
    }

    await deafen(page);
    await writeCode(other, "# last");
    await restore(page, other);
    await expect.poll(() => code(page)).toBe("# last");
  });

  test("that a link shows stays where another tab saves code, which is put aside for it", async () => {
    const address = await addressWith("# linked", site.url("your-network"));
    const { page } = await site.open(`your-network${new URL(address).hash}`);
    await page.locator(".cm-content", { hasText: "# linked" }).waitFor();
    const other = await page.context().newPage();
    await other.goto(site.url("your-network"));
    await other.locator(".cm-content").waitFor();
    await writeCode(other, "# there");
    const back = page.getByRole("button", { name: "Put my code back" });
    await back.waitFor();
    expect(await page.textContent(".cm-content")).toBe("# linked");
    await back.click();
    expect(await page.textContent(".cm-content")).toBe("# there");
  });

  test("is read, checked and trained beside the right one", async () => {
    const { page, troubles } = await open();
    expect(await page.locator("iframe").count()).toBe(0); // nothing runs by itself
    expect(await run(page, ARTICLE)).toBe("✓ All checks passed, in all 6 layers.");
    expect(await page.inputValue('[data-question="linear.class"]')).toBe("Linear");
    expect(await page.locator('.network-report[data-passed="true"]').count()).toBe(6);
    await page.selectOption(".network-training label:nth-of-type(2) select", "10");
    await page.locator(".network-training button.primary").click();
    await page.locator('[data-told="training"][data-done]').waitFor({ timeout: 120_000 });
    const said = (await page.textContent('[data-told="training"]')) ?? "";
    expect(said).toMatch(/^✓ Your network trains as the right one does/);
    const [, mine, right] = /yours reads (\d+) right, the right one (\d+)\.$/.exec(said) ?? [];
    expect(mine).toBeDefined();
    expect(mine).toBe(right);
    expect(await page.locator(".network-times tbody tr").count()).toBe(9);
    const spent = page.locator('.network-times [data-metric="forward-1"]');
    expect(Number(await spent.getAttribute("data-value"))).toBeGreaterThan(0);
    expect(await page.locator(".loss-curves").isVisible()).toBe(true);
    expect(troubles).toEqual([]);
  });

  test("has its classic mistake named, its wrong cells lit, and a link to the figure; the way back finds the code", async () => {
    const { page, troubles } = await open();
    expect(await run(page, unrotated)).toBe(
      "✗ 1 of 2 layers passed all their checks. Something is wrong in: Convolution.",
    );
    expect(await page.textContent(".network-note")).toContain("matplotlib");
    const report = page.locator('.network-report[data-role="convolution"]');
    expect(await report.locator(".mistake").getAttribute("data-mistake")).toBe(
      "kernel-not-rotated",
    );
    expect(await report.locator('[data-result="grad_x"] td[data-wrong]').count()).toBeGreaterThan(
      0,
    );
    expect(troubles).toEqual([]); // a page that is left may drop what it still loads
    await report.locator(".mistake a").click();
    await page.waitForURL(/convolution-gradients(\.html)?\?.*unrotated=1.*#at=rotation&case=/);
    await page.goBack();
    await page.locator(".cm-content").waitFor();
    expect(await page.textContent(".cm-content")).toContain("class Dense");
  });

  test("is asked about where its names say nothing, by keys", async () => {
    const { page } = await open();
    expect(await run(page, RETURNED)).toMatch(/^\d+ things are not plain from the names/);
    const choose = async (question: string, answer: string) => {
      await page.selectOption(`[data-question="${question}"]`, answer);
      await page.locator('.network-desk button[aria-disabled="false"]').waitFor();
    };
    await page.focus('[data-question="linear.class"]');
    await page.keyboard.type("Alpha");
    await page.locator('[data-question="linear.make.p"]').waitFor();
    expect(
      await page.evaluate(() => (document.activeElement as HTMLElement).dataset.question),
    ).toBe("linear.class");
    await choose("linear.make.p", "in");
    await choose("linear.make.q", "out");
    await choose("linear.forward", "go");
    await choose("linear.backward", "back");
    await choose("linear.backward.s", "gradient");
    await choose("linear.backward.t", "x");
    await page.locator('[data-question="linear.gradWeight"]').waitFor();
    await page.getByRole("button", { name: "Check the layers" }).click();
    await page.locator('.network-report[data-role="linear"][data-passed="true"]').waitFor();
  });

  test("is trained under its own name only as far as it is the reader's", async () => {
    const { page, troubles } = await open();
    await run(page, RETURNED);
    const train = page.locator(".network-training button.primary");
    const told = page.locator('[data-told="training"][data-done]');
    await train.click();
    expect(await told.textContent()).toMatch(/^Nothing of yours would be in the network/);
    const part = (from: string, to: string) =>
      ARTICLE.slice(ARTICLE.indexOf(`class ${from}`), ARTICLE.indexOf(`class ${to}`));
    const relu = part("Layer", "ParamLayer") + part("ReLU", "Flatten");
    expect(relu).toContain("def backward");
    expect(await run(page, `${RETURNED}\n${relu}`)).toContain("not plain from the names");
    expect(await told.count()).toBe(0); // nothing is left of another code
    await page.getByRole("button", { name: "Check the layers" }).click();
    await page.locator('.network-report[data-role="relu"][data-passed="true"]').waitFor();
    const summary = (await page.textContent('[data-told="code"]')) ?? "";
    expect(summary).toMatch(
      /^✓ .*in the one layer\. Passed over.* is open: Convolution, .*Loss\.$/,
    );
    await page.selectOption(".network-training label:nth-of-type(2) select", "10");
    await page.locator('.network-desk button[aria-disabled="false"]').waitFor();
    await train.click();
    const said = await told.textContent({ timeout: 120_000 });
    expect(said).toMatch(/^✓ This network trains .*Only your ReLU was in this network\./);
    expect(said).toMatch(/since a question about each is open: convolution, .*loss\.$/);
    expect(await page.locator('.network-times tr[data-yours="true"]').count()).toBe(2);
    expect(await page.locator('.network-times tr[data-yours="false"]').count()).toBe(7);
    await page.selectOption('[data-question="linear.class"]', "Alpha");
    await page.locator('[data-question="linear.make.p"]').waitFor();
    expect(await page.locator(".network-report, .network-times tr").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test("that updates itself in backward is checked and trained without a question", async () => {
    const { page } = await open();
    expect(await run(page, UPDATED)).toBe("✓ All checks passed, in all 2 layers.");
    const rate = page.locator('[data-question="linear.backward.lr"] option:checked');
    expect(await rate.textContent()).toBe("the learning rate (0 while it is checked)");
    await page.selectOption(".network-training label:nth-of-type(2) select", "10");
    await page.locator(".network-training button.primary").click();
    await page.locator('[data-told="training"][data-done]').waitFor({ timeout: 120_000 });
    expect(await page.textContent('[data-told="training"]')).toMatch(/^✓ This network trains/);
    await writeCode(page, `${UPDATED}\n# another line`);
    expect(await page.locator(".network-report, .network-times tr").count()).toBe(0);
    expect(await page.textContent('[data-told="code"]')).toBe(
      "The code has changed: run it again.",
    );
    const train = page.locator(".network-training button.primary");
    expect(await train.getAttribute("aria-disabled")).toBe("true");
  });

  test("is checked, trained and stopped by keys, and the focus is never lost", async () => {
    const { page } = await open();
    await run(page, ATTRIBUTES);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const idle = page.locator('.network-layers button[aria-disabled="false"]').first();
    await page.getByRole("button", { name: "Check the layers" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".network-report >> nth=1").waitFor();
    await idle.waitFor();
    expect(await focused()).toBe("Check the layers");
    await page.selectOption(".network-training label:nth-of-type(2) select", "300");
    await page.locator(".network-training button.primary").focus();
    await page.keyboard.press("Enter");
    await page.locator('[data-told="training"]', { hasText: /^Step / }).waitFor();
    expect(await focused()).toBe("Train");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Stop");
    await page.keyboard.press("Enter");
    await page.locator('[data-told="training"][data-done]').waitFor({ timeout: 60_000 });
    expect(await page.textContent('[data-told="training"]')).toMatch(/^The training ended after/);
    expect(await focused()).toBe("Train");
  });

  test("is not trained where it is stopped while the digits come, and is at the next time", async () => {
    const { page } = await open();
    await run(page, ATTRIBUTES);
    const told = page.locator('[data-told="training"]');
    const digits = /train-images/;
    await page.route(digits, () => {}); // they never come
    await page.selectOption(".network-training label:nth-of-type(2) select", "10");
    await page.locator(".network-training button.primary").click();
    await expect.poll(() => told.textContent()).toBe("The digits are on their way …");
    await page.locator(".network-training").getByRole("button", { name: "Stop" }).click();
    await expect.poll(() => told.textContent()).toBe("The run was stopped.");
    await page.unroute(digits);
    await page.locator(".network-training button.primary").click();
    await expect.poll(() => told.textContent(), { timeout: 60_000 }).toMatch(/^✓/);
  });

  test("that loops forever, or fails, ends in a sentence, and the next one is as ever", async () => {
    const { page } = await open();
    const loops = ARTICLE.replace("return x * (x > 0)", "while True: pass");
    expect(await run(page, loops)).toMatch(
      /^✗ 5 of 6 layers passed all their checks\. ReLU: The code ran too long and was ended\./,
    );
    expect(await run(page, "while True:\n    pass")).toMatch(
      /^The code ran too long and was ended/,
    );
    expect(await run(page, "class A:\n    def f(self:\n        pass")).toMatch(/^Line 2: /);
    expect(await page.textContent(".cm-line.error-line")).toContain("def f(self:");
    const hoards = ATTRIBUTES.replace(
      "self.cache = inputs\n        return",
      "x = [np.ones(2**22) for _ in range(10**6)]\n        return",
    );
    expect(await run(page, hoards)).toContain("1 of 2 layers");
    expect(await page.textContent('.network-role[data-role="linear"]')).toContain(
      "too much memory",
    );
    expect(await run(page, ATTRIBUTES)).toBe("✓ All checks passed, in all 2 layers.");
  });

  test("is what is spoken of: nothing is no code, code that was changed on the way is to be run again, or is at once", async () => {
    const { page } = await open();
    const told = page.locator('[data-told="code"]');
    const begin = async (code: string) => {
      await writeCode(page, code);
      await page.keyboard.press("Control+Enter");
    };
    await begin(" ");
    expect(await told.textContent()).toMatch(/^There is nothing to run yet/);
    expect(await page.locator("iframe").count()).toBe(0); // so no Python was begun
    await begin("x = 1");
    await writeCode(page, ATTRIBUTES); // while Python starts
    await page.locator('[data-told="code"][data-runs="1"]').waitFor({ timeout: 120_000 });
    expect(await told.textContent()).toBe("The code has changed: run it again.");
    await page.reload();
    await page.locator(".cm-content").waitFor();
    await begin("x = 1");
    await begin(ATTRIBUTES);
    await page.locator('[data-told="code"][data-runs="2"]').waitFor({ timeout: 120_000 });
    expect(await told.textContent()).toBe("✓ All checks passed, in all 2 layers.");
  });

  test("that comes with a link is shown, and runs when the reader says so", async () => {
    const address = await addressWith(RETURNED, site.url("your-network"));
    const { page } = await site.open(`your-network${new URL(address).hash}`);
    await page.locator(".cm-content", { hasText: "class Alpha" }).waitFor();
    expect(await page.textContent('[data-told="code"]')).toContain("it runs when you press Run");
    expect(await page.locator("iframe").count()).toBe(0);
  });

  test("that a link has lost on its way is said to be missing, over the code that was kept", async () => {
    const address = await addressWith(RETURNED, site.url("your-network"));
    const { page } = await site.open(`your-network${new URL(address).hash.slice(0, -20)}`);
    const told = page.locator('[data-told="code"]', { hasText: "it was cut off" });
    await told.waitFor();
    expect(await page.textContent(".cm-content")).not.toContain("class Alpha");
  });
});
