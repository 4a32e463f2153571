import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inEnglish } from "../../src/site/editions/editions.js";
import { builtPages } from "./built-pages.js";
import { COME } from "./loading.js";
import { pageState } from "./page-state.js";
import { useSite } from "./use-site.js";

const site = useSite();
const CHINESE = { locale: "zh-CN" };

test("the switch keeps page and state, and the way back does", async () => {
  const { page, troubles } = await site.open("linear?n=2");
  const state = await pageState(page);
  await page.getByRole("link", { name: "中文" }).click();
  await page.waitForURL(/zh\/linear\.html\?n=2$/);
  await page.waitForSelector(COME);
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  expect(await pageState(page)).toEqual(state);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/sub-path\/linear\.html\?n=2$/);
  expect(troubles).toEqual([]);
});

test("the switch keeps the section of the address, and where it names none the one that is read", async () => {
  const { page } = await site.open("linear#the-gradient-of-a-bias");
  await page.getByRole("link", { name: "中文" }).click();
  await page.waitForURL(/zh\/linear\.html#the-gradient-of-a-bias$/);
  await page.goto(site.url("zh/linear"));
  await page.waitForSelector(COME);
  const heading = page.locator("#questions");
  const topOf = () =>
    heading.evaluate((element) => {
      element.scrollIntoView(); // until the text above it has its room
      return element.getBoundingClientRect().top;
    });
  await expect.poll(topOf).toBeLessThan(160);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/sub-path\/linear\.html#questions$/);
});

test("on the first visit a browser in Chinese gets the Chinese page, with its section; later addresses mean their language", async () => {
  const { page } = await site.open("linear#questions", CHINESE);
  await page.waitForURL(/zh\/linear\.html#questions$/);
  await page.goto(site.url("convolution"));
  await page.waitForSelector(COME);
  expect(page.url()).toBe(site.url("convolution"));
  await page.goto(site.url(""));
  await page.waitForURL(/zh\/$/);
});

test("the edition that was chosen by the switch is remembered, whatever the browser speaks", async () => {
  const { page } = await site.open("zh/linear", CHINESE);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/sub-path\/linear\.html$/);
  await page.goto("about:blank");
  await page.goto(site.url(""));
  await page.waitForSelector(COME);
  expect(page.url()).toBe(site.address);
  const other = await site.open("linear");
  await other.page.getByRole("link", { name: "中文" }).click();
  await other.page.waitForURL(/zh\/linear\.html$/);
  await other.page.goto("about:blank");
  await other.page.goto(site.address);
  await other.page.waitForURL(/zh\/$/);
});

test("a figure in another page keeps the language of its address", async () => {
  const { page } = await site.open("linear?embed=x", CHINESE);
  await page.waitForSelector(COME);
  expect(page.url()).toBe(site.url("linear?embed=x"));
});

test("the Chinese search finds sections of Chinese pages by a Chinese word", async () => {
  const { page, troubles } = await site.open("zh/exercises/fold-input");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "在本站搜索" });
  await dialog.getByRole("searchbox").fill("卷积核");
  await expect.poll(() => dialog.getByRole("status").textContent()).toMatch(/找到 \d+ 节/);
  await dialog.getByRole("link").first().click();
  await page.waitForURL(/\/zh\/[\w-]+\.html/);
  expect(await page.locator("main").textContent()).toContain("卷积核");
  expect(troubles).toEqual([]);
});

test("a figure’s sentences are Chinese, and its workers answer in it", async () => {
  const { page, troubles } = await site.open("zh/linear");
  const sentences = page.locator('main figure [role="status"]');
  await expect.poll(async () => (await sentences.allTextContents()).join("")).toMatch(/[一-龥]/);
  expect(troubles).toEqual([]);
});

test("the list of pages leads through the Chinese edition, from its first page to its last", async () => {
  const { page } = await site.open("zh/");
  const links = await page
    .locator("#observablehq-sidebar a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const pages = builtPages("zh").map((path) => site.url(path));
  expect(links.toSorted()).toEqual(pages.toSorted());
  await page.getByRole("navigation", { name: "前一页与后一页" }).getByRole("link").click();
  await page.waitForURL(/zh\/chain-rule\.html$/);
});

test("a lost address is told of in both languages", async () => {
  const { page } = await site.open("zh/no/such/page.html");
  await page.getByRole("link", { name: "第一页" }).click();
  await expect.poll(() => page.url()).toBe(`${site.address}zh/`);
});

test("both editions have the same sections, by the same addresses", () => {
  const ids = (path: string) => {
    const file = `dist/${/(^|\/)$/.test(path) ? `${path}index` : path}.html`;
    const [main = ""] = /<main.*<\/main>/s.exec(readFileSync(file, "utf8")) ?? [];
    return Array.from(main.matchAll(/<h[1-4][^>]*\bid="([^"]*)"/g), ([, id]) => id);
  };
  for (const path of builtPages("zh"))
    expect(ids(path), path).toEqual(ids(inEnglish(`/${path}`).slice(1)));
});

test("the scripts of an English page carry no Chinese words, and those of a Chinese page no English ones", () => {
  const scripts = (path: string) => {
    const texts = new Map<string, string>();
    const follow = (text: string) => {
      for (const [, name = ""] of text.matchAll(/(?:_page|\.)\/([\w.-]+\.js)/g)) {
        if (texts.has(name)) continue;
        try {
          texts.set(name, readFileSync(`dist/_page/${name}`, "utf8"));
        } catch {
          continue; // files that Framework's client names and the site does not have
        }
        follow(texts.get(name)!);
      }
    };
    follow(readFileSync(`dist/${path}.html`, "utf8"));
    return [...texts.values()].join("\n");
  };
  for (const path of ["linear", "network", "training", "exercises/linear-backward"]) {
    expect(scripts(path)).toContain("Skip the list of pages");
    expect(scripts(path)).not.toMatch(/[一-龥]{2}/);
    expect(scripts(`zh/${path}`)).toContain("跳过页面列表");
    expect(scripts(`zh/${path}`)).not.toContain("Skip the list of pages");
  }
});
