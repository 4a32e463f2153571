import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();
const said = (text: string) => ({ hasText: text });

test("a page whose scripts have started says nothing of them", async () => {
  const { page } = await site.open("about");
  await page.locator("html[data-started]").waitFor();
  expect(await page.locator(".not-started").filter({ visible: true }).count()).toBe(0);
});

test.each(["linear#100%", "network?at=X:0:400#edits=X%2C0%2C0%2C14%2C8%2"])(
  "a link that was cut in the middle of a character opens its page: /%s",
  async (path) => {
    const { page, troubles } = await site.open(path);
    expect(await page.locator("[data-not-started]").count()).toBe(0);
    expect(await page.locator(".figure-menu").count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  },
);

test("a page that is opened from disk says why its figures stay empty", async () => {
  const { page } = await site.open("about");
  await page.goto(pathToFileURL(join(import.meta.dirname, "../../dist/linear.html")).href);
  await page.locator(".not-started", said("http.server")).waitFor({ state: "visible" });
  expect(await page.locator("observablehq-loading").filter({ visible: true }).count()).toBe(0);
});

test("a page whose scripts are served as plain text says what a server has to send", async () => {
  const { page } = await site.open("about");
  await page.route("**/*.js", async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-type": "text/plain" };
    await route.fulfill({ response, headers });
  });
  await page.goto(site.url("linear"));
  await page.locator(".not-started", said(".js files as JavaScript")).waitFor({ state: "visible" });
});

test("without scripts a page says so, and once", async () => {
  const { page } = await site.open("about");
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(site.url("linear"));
  const visible = plain.locator(".not-started").filter({ visible: true });
  await expect.poll(() => visible.count()).toBe(1);
  expect(await visible.textContent()).toContain("runs no scripts");
  await context.close();
});
