import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeServiceWorker } from "../../src/site/offline.js";
import { serve } from "./serve.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** A host of a copy of the site, under a path with a space in it. */
let host: { folder: string; address: string; server: Server };
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), "unfold-host-"));
  cpSync("dist", folder, { recursive: true });
  host = { folder, ...(await serve(folder, "/a path/")) };
});
afterEach(() => {
  host.server.closeAllConnections();
  host.server.close();
  rmSync(host.folder, { recursive: true });
});

/** A page of that host in a browser that lets service workers be; as it is when its site is kept. */
async function visit(path: string): Promise<Page> {
  const { page } = await site.open("404", { serviceWorkers: "allow" }); // which has none
  await page.goto(host.address + path);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller === null)
      await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve));
  });
  return page;
}

/** Puts another version on the host: each page says so in its title, and its worker is another one. */
function redeploy(): void {
  for (const name of readdirSync(host.folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const path = join(host.folder, name);
    const page = readFileSync(path, "utf8").replace(/ data-service-worker="[^"]*"/, "");
    writeFileSync(path, page.replace("<title>", "<title>Second: "));
  }
  writeServiceWorker(host.folder);
}

test("after one visit the site works without its host: another page opens, and its figure answers", async () => {
  const page = await visit("about.html");
  await page.context().setOffline(true);
  await new Promise((resolve) => {
    host.server.close(resolve);
    host.server.closeAllConnections();
  });
  await page.goto(`${host.address}linear.html?anything=1`);
  await skipGuesses(page);
  const cell = page.locator('td[data-term^="X["]').first();
  await cell.click();
  expect(await cell.getAttribute("data-lit")).toBe("chosen");
  await page.goto(`${host.address}exercises/`);
  expect(await page.locator("h1").count()).toBe(1);
});

test("after a visit in Chinese the Chinese edition works without its host", async () => {
  const page = await visit("zh/about.html");
  await page.context().setOffline(true);
  await page.goto(`${host.address}zh/linear.html`);
  expect(await page.locator("h1").textContent()).toBe("线性层");
  await page.locator("html[data-started]").waitFor();
});

test("after a redeploy an open page says so, keeps the focus where it is, and loads the new version, whole, when asked", async () => {
  const page = await visit("about.html");
  redeploy();
  const other = await page.context().newPage();
  await other.goto(`${host.address}linear.html`);
  expect(await other.title()).not.toContain("Second");
  const line = page.getByRole("status").filter({ hasText: "A new version of this site is here." });
  await line.waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await other.locator(".new-version").waitFor();
  await other.getByRole("link", { name: "Unfold", exact: true }).first().focus();
  await other.getByRole("button", { name: "Later" }).focus();
  await other.keyboard.press("Enter");
  await other
    .getByRole("link", { name: "Unfold", exact: true })
    .and(other.locator(":focus"))
    .waitFor();
  await other.reload();
  await other.locator(".new-version").waitFor();
  expect(await page.title()).not.toContain("Second");

  await line.getByRole("link", { name: "Load it" }).click();
  await page.waitForFunction(() => document.title.includes("Second"));
  expect(await page.locator(".new-version").count()).toBe(0);
  await page.goto(`${host.address}convolution.html`);
  expect(await page.title()).toContain("Second");
  // The tab that still shows the version before is told, and may stay as it is for now.
  expect(await other.title()).not.toContain("Second");
  await other.locator(".new-version a").click();
  await other.waitForFunction(() => document.title.includes("Second"));
});

test("while a host is half updated nothing changes, and nothing is said", async () => {
  const page = await visit("about.html");
  redeploy();
  writeFileSync(join(host.folder, "teach.html"), "not yet what the list says");
  const failed = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const { installing } = registration;
    return new Promise<string>((resolve) => {
      installing!.addEventListener("statechange", () => resolve(installing!.state));
    });
  });
  expect(failed).toBe("redundant");
  await page.goto(`${host.address}linear.html`);
  expect(await page.title()).not.toContain("Second");
  expect(await page.locator(".new-version").count()).toBe(0);
});
