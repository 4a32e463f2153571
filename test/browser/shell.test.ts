import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { skipGuesses } from "./skip-guesses.js";
import { takeSliderSteps } from "./slider-steps.js";
import { useSite } from "./use-site.js";

const site = useSite();
const PHONE = { viewport: { width: 390, height: 844 } };

/** Whether what has the focus is in front, from its upper to its lower edge. */
function isSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement!;
    const { left, top, bottom } = focused.getBoundingClientRect();
    return [top + 2, bottom - 2].every((y) => {
      const front = document.elementFromPoint(left + 12, y);
      return front !== null && focused.contains(front);
    });
  });
}

test("on a phone the menu opens by its button, closes by Escape and is not over the page that is chosen in it", async () => {
  const { page, troubles } = await site.open("linear", PHONE);
  const menu = page.getByRole("button", { name: "Menu" });
  const pages = page.getByRole("navigation", { name: "Pages" });
  expect(await pages.isVisible()).toBe(false);
  await menu.click();
  expect(await menu.getAttribute("aria-expanded")).toBe("true");
  await expect
    .poll(() => pages.getByRole("link", { name: "The linear layer" }).isVisible())
    .toBe(true);
  await page.keyboard.press("Escape");
  expect(await pages.isVisible()).toBe(false);
  expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await pages.getByRole("link", { name: "The chain rule" }).click();
  await page.waitForURL(/chain-rule/);
  expect(await pages.isVisible()).toBe(false);
  expect(await page.getByRole("banner").getByRole("link", { name: "Unfold" }).isVisible()).toBe(
    true,
  );
  expect(troubles).toEqual([]);
});

test("the first Tab is a way past the list of pages, which leaves the address alone", async () => {
  const { page } = await site.open("linear#cell=1");
  const url = page.url();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip the list of pages" });
  expect(await skip.evaluate((link) => link.matches(":focus"))).toBe(true);
  expect((await skip.boundingBox())!.width).toBeGreaterThan(50);
  expect(await isSeen(page)).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement)),
  ).toBe(true);
  expect(page.url()).toBe(url);
});

test("every link of the list of pages is seen while it has the focus, between the search and what sticks below", async () => {
  const { page } = await site.open("linear", { viewport: { width: 1280, height: 620 } });
  const stops = await page
    .locator("#observablehq-sidebar :is(a, summary)")
    .filter({ visible: true })
    .count();
  const hidden: string[] = [];
  await page.keyboard.press("Tab");
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if (!(await isSeen(page))) hidden.push((await focused.textContent())!);
  }
  expect(hidden).toEqual([]);
});

test("the list of pages has no title twice", async () => {
  const { page } = await site.open("about");
  const titles = await page.locator("#observablehq-sidebar a").allTextContents();
  expect(titles.length).toBeGreaterThan(20);
  expect(new Set(titles).size).toBe(titles.length);
});

test("the contents stand beside the text, lead to its sections and step aside for what is wide", async () => {
  const { page } = await site.open("linear");
  const contents = page.getByRole("navigation", { name: "On this page" });
  const titles = await page.locator("main h2").allTextContents();
  expect(await contents.getByRole("link").allTextContents()).toEqual(titles);
  const text = (await page.locator("main p").first().boundingBox())!;
  expect((await contents.boundingBox())!.x).toBeGreaterThan(text.x + text.width);
  await page
    .locator("figure")
    .first()
    .evaluate((figure) => figure.scrollIntoView());
  await expect.poll(() => contents.isVisible()).toBe(false);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => contents.isVisible()).toBe(true);
  await contents.getByRole("link").last().click();
  await expect.poll(() => page.locator(":target").textContent()).toBe(titles.at(-1));
});

test("text far from the view is left out and keeps the room that it took, in a window of another width too", async () => {
  const { page } = await site.open("linear");
  const heights = () =>
    page.evaluate(() => {
      const far = [...document.querySelectorAll<HTMLElement>("[data-text]:not([data-near-text])")];
      const isLeftOut = (part: Element) => !part.checkVisibility({ contentVisibilityAuto: true });
      const leftOut = far
        .flatMap((part) => [...part.querySelectorAll("*")])
        .filter(isLeftOut).length;
      const height = document.documentElement.scrollHeight;
      for (const part of far) part.style.contentVisibility = "visible";
      const drawn = document.documentElement.scrollHeight;
      for (const part of far) part.style.contentVisibility = "";
      return { isMuch: leftOut > 500, moved: drawn - height };
    });
  for (const width of [1280, 700]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(heights).toEqual({ isMuch: true, moved: 0 });
  }
});

test("on a phone the contents are folded", async () => {
  const { page } = await site.open("linear", PHONE);
  const contents = page.getByRole("navigation", { name: "On this page" });
  expect(await contents.getByRole("link").first().isVisible()).toBe(false);
  await contents.getByText("On this page").click();
  expect(await contents.getByRole("link").first().isVisible()).toBe(true);
});

test("the search is opened by a key, finds sections by an English and by a Chinese word, and is used by the keyboard", async () => {
  const { page, troubles } = await site.open("exercises/fold-input");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search the site" });
  const field = dialog.getByRole("searchbox");
  await field.fill("gradient bias");
  await expect.poll(() => dialog.getByRole("status").textContent()).toMatch(/sections? found/);
  await field.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL(/linear.html#the-gradient-of-a-bias$/);
  await page.getByRole("button", { name: "Search" }).click();
  await field.fill("手写数字");
  await dialog.getByRole("link", { name: "About" }).click();
  await page.waitForURL(/about.html/);
  await page.keyboard.press("Control+k");
  await field.fill("zzzzzz");
  await expect.poll(() => dialog.getByRole("status").textContent()).toMatch(/Nothing/);
  await page.keyboard.press("Escape");
  expect(await dialog.isVisible()).toBe(false);
  expect(troubles).toEqual([]);
});

test("a lost address at any depth gets a page with the site’s look, whose links and search lead into the site", async () => {
  const { page } = await site.open("no/such/page.html");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/no page/);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Serif/);
  await page.getByRole("main").getByRole("button", { name: "Search the site" }).click();
  await page.getByRole("searchbox").fill("weighted sum");
  const found = page.getByRole("dialog").getByRole("link", { name: /^The linear layer/ });
  await found.first().click();
  await page.waitForURL(/linear\.html/);
  await page.goBack();
  await page.getByRole("main").getByRole("link", { name: "the first page" }).click();
  await expect.poll(() => page.url()).toBe(site.address);
});

/** Gives a page a sentence of its own, which no figure changes. */
async function ownSentence(page: Page): Promise<Locator> {
  await page.locator("main").evaluate((main) => {
    const own = document.createElement("p");
    own.role = "status";
    main.append(own);
  });
  return page.locator("main > [role=status]").last();
}

test("of many changes of its sentences a page reads one aloud, when they stand still", async () => {
  const { page } = await site.open("linear");
  const voice = page.locator('body > [role="status"]');
  await voice.evaluate((element) => {
    const reads = new MutationObserver((all) => {
      element.setAttribute("data-reads", String(all.length));
    });
    reads.observe(element, { childList: true });
  });
  const sentence = await ownSentence(page);
  await expect.poll(() => sentence.getAttribute("aria-live")).toBe("off");
  const last = "The last of forty.";
  await sentence.evaluate((element, last) => {
    for (let i = 0; i < 40; i++) element.textContent = `Step ${i}.`;
    element.textContent = last;
  }, last);
  await expect.poll(() => voice.textContent()).toBe(last);
  expect(await voice.getAttribute("data-reads")).toBe("1");
});

test("what a page links of itself as it comes is not read aloud, nor what a veil covers", async () => {
  const { page } = await site.open("linear");
  const voice = page.locator('body > [role="status"]');
  await ownSentence(page);
  /** Changes the page's own sentence, and after it one that is linked. */
  const change = (text: string, isVeiled = false) =>
    page.locator("main").evaluate(
      (main, [text, isVeiled]) => {
        const linked = main.querySelector<HTMLElement>("figure .sentence[data-linked]")!;
        linked.closest("figure")!.inert = isVeiled;
        main.querySelector(":scope > [role=status]")!.textContent = `${text}: own`;
        linked.textContent = `${text}: linked`;
      },
      [text, isVeiled] as const,
    );
  await change("untouched");
  await expect.poll(() => voice.textContent()).toBe("untouched: own");
  await page.keyboard.press("Shift");
  await change("touched");
  await expect.poll(() => voice.textContent()).toBe("touched: linked");
  await change("veiled", true);
  await expect.poll(() => voice.textContent()).toBe("veiled: own");
});

test("while a figure plays nothing is read aloud, and the last sentence is when it stops", async () => {
  const { page } = await site.open("linear");
  const voice = page.locator('body > [role="status"]');
  const sentence = await ownSentence(page);
  await page.locator("main").evaluate((main) => {
    const play = document.createElement("button");
    play.className = "play";
    play.dataset.playing = "";
    main.append(play);
  });
  const read = await voice.textContent();
  await page.clock.install();
  await sentence.evaluate((element) => {
    element.textContent = "The first step.";
  });
  await page.clock.runFor(2000); // a sentence is read when it has stood still for 600 ms
  expect(await voice.textContent()).toBe(read);
  await page.locator("main > .play").evaluate((play) => {
    play.previousElementSibling!.textContent = "The last step.";
    play.remove();
  });
  await expect.poll(() => voice.textContent()).toBe("The last step.");
});

test.each(["linear", "gradient-check"])(
  "a slider’s steps are read by the page’s one voice, and by nothing beside it: /%s",
  async (path) => {
    const { page } = await site.open(path);
    await skipGuesses(page);
    await page.evaluate(() => {
      const main = document.querySelector("main")!;
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const changed = target instanceof Element ? target : target.parentElement;
          const live = changed?.closest<HTMLElement>(
            "output, [role=status], [role=log], [aria-live]",
          );
          if (live && live.ariaLive !== "off" && live.ariaHidden !== "true")
            main.dataset.read = `${main.dataset.read ?? ""}${live.outerHTML.slice(0, 80)};`;
        }
      }).observe(main, { childList: true, characterData: true, subtree: true });
    });
    expect(await takeSliderSteps(page, 12)).toBeGreaterThan(0);
    expect(await page.locator("main").getAttribute("data-read")).toBe(null);
  },
);

test.each(["unfold-kernel", "network"])(
  "at 400 % what stays in view leaves most of the window to what it belongs to: /%s",
  async (path) => {
    const { page } = await site.open(path, { viewport: { width: 320, height: 225 } });
    const stuck = await page.locator("main *").evaluateAll((all) =>
      all
        .filter((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position))
        .filter((one) => one.getBoundingClientRect().height > 0.4 * innerHeight)
        .map((one) => one.className),
    );
    expect(stuck).toEqual([]);
  },
);
