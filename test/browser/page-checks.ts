import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Page } from "playwright-core";

/** Kilobytes of JavaScript, gzipped, that a page may load; the digits do not count. */
const SCRIPT_BUDGET = 116;

/** Pages that may load more, and why. */
const MORE_SCRIPTS: readonly { pages: RegExp; budget: number; reason: string }[] = [
  {
    pages: /^exercises\/(?!report$)./,
    budget: 280,
    reason: "CodeMirror, in which code is written",
  },
  {
    pages: /^your-network$/,
    budget: 302,
    reason:
      "CodeMirror, in which code is written, what each layer and each mistake answers, and code that comes from other tabs",
  },
  {
    pages: /^training$/,
    budget: 178,
    reason: "the worker that trains, and how runs and a reader's own digits come and go as files",
  },
  {
    pages: /^see-it-learn$/,
    budget: 178,
    reason:
      "two runs of any stride and padding, the workers that train and look inside, and a reader's own digits",
  },
  {
    pages: /^(draw|evaluation|network|recipes)$/,
    budget: 160,
    reason:
      "the workers that train and look inside, 32 and 12 kB, and what compares and diagnoses runs",
  },
  {
    pages: /^unfold-kernel$/,
    budget: 126,
    reason: "a figure more than other chapters, and 8 kB of other pages' code for two files fewer",
  },
  { pages: /^break-it$/, budget: 175, reason: "the list of mistakes, with what each answers" },
];

/** The budget of a page, by its address in the English edition. */
export function budgetOf(path: string): number {
  return MORE_SCRIPTS.find(({ pages }) => pages.test(path))?.budget ?? SCRIPT_BUDGET;
}

/** Files that a page may ask for until its figures can be used; those that train then fetch digits, four files. */
export const MOST_REQUESTS = 20;

/** How much may move while a page loads: its cumulative layout shift. */
export const MOST_SHIFT = 0.05;

const sizes = new Map<string, number>();

/** Kilobytes of the scripts of a site at `address`, gzipped. */
export function kilobytesOf(scripts: Iterable<string>, address: string): number {
  return [...scripts].reduce((sum, script) => {
    const file = join("dist", script.slice(address.length));
    const size = sizes.get(file) ?? gzipSync(readFileSync(file)).length / 1000;
    sizes.set(file, size);
    return sum + size;
  }, 0);
}

/** What a page's own script imports and its head does not announce: it would be asked for only once that script has come. */
export function unannounced(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { src } = document.querySelector<HTMLScriptElement>("script[type=module][src]")!;
    const text = await (await fetch(src)).text();
    const imported = Array.from(
      text.matchAll(/(?:from|import)"(\.\/[^"]+\.js)"/g),
      ([, name = ""]) => new URL(name, src).href,
    );
    if (imported.length === 0) return [`${src} imports nothing`];
    const announced = Array.from(
      document.querySelectorAll<HTMLLinkElement>("head link[rel=modulepreload]"),
      ({ href }) => href,
    );
    return imported.filter((href) => !announced.includes(href));
  });
}

/** What axe finds wrong with the page. */
export function violations(page: Page): Promise<string[]> {
  return foundByAxe(page, [
    // What it leaves out unless asked: headers in large tables, and, in the text, links close below each other.
    ["html", { rules: { "td-has-header": { enabled: true } } }],
    // The cells of a matrix lie side by side: compared each with each they would take most of the time.
    [{ include: ["main"], exclude: [".tensor"] }, { runOnly: ["target-size"] }],
  ]);
}

/** Where axe finds text too pale or too dark on its ground: the one thing that another scheme of colours changes. */
export function paleTexts(page: Page): Promise<string[]> {
  return foundByAxe(page, [["html", { runOnly: ["color-contrast"] }]]);
}

type AxeRun = readonly [string | { include: string[]; exclude: string[] }, axe.RunOptions];

/**
 * What axe finds in so many runs, each over a part of the page. The letters that a formula shows are taken out meanwhile:
 * they are most of a page's elements, have the colour of the text around them, and nobody hears or presses them.
 */
async function foundByAxe(page: Page, runs: readonly AxeRun[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (runs) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const formulas = Array.from(document.querySelectorAll(".katex-html"), (formula) => {
      const letters = document.createDocumentFragment();
      letters.append(...formula.childNodes);
      return { formula, letters };
    });
    const all: axe.Result[] = [];
    for (const [context, options] of runs)
      all.push(...(await run(context, { ...options, resultTypes: ["violations"] })).violations);
    for (const { formula, letters } of formulas) formula.append(letters);
    return all;
  }, runs);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).slice(0, 3)}`);
}

/**
 * What a screen reader is told and cannot use: a state that is empty, for `aria-hidden=""` is not true, and the letter ᵀ for
 * the sign of transposition, in names and in what figures say. It stays where nothing can be raised: in options and code.
 */
export function unheard(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const canRaise = (element: Element) =>
      element.closest("option, code, pre, .cm-editor") === null;
    for (const element of document.querySelectorAll("body *"))
      for (const { name, value } of element.attributes) {
        if (!name.startsWith("aria-")) continue;
        if (value.trim() === "" || (value.includes("ᵀ") && canRaise(element)))
          found.push(`${name}="${value}" of ${element.outerHTML.slice(0, 120)}`);
      }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode;
      const isSaid = element?.closest("figure, [data-figure], [role=status]") && canRaise(element);
      if (isSaid && textContent?.includes("ᵀ")) found.push(textContent);
    }
    return found;
  });
}

/** The matrices that say that they can be changed and cannot, or the other way round. */
export function wronglySigned(page: Page): Promise<(string | undefined)[]> {
  return page.$$eval(".tensor", (tensors) =>
    tensors
      .filter(
        (tensor) =>
          (tensor.querySelector("[data-editable]") === null) !==
          (tensor.querySelector(".editable-sign") === null),
      )
      .map((tensor) => (tensor as HTMLElement).dataset.tensor),
  );
}

/** The controls that a finger would miss: lower or narrower than 24 px. Boxes to tick have their label, links their line. */
export function smallTargets(page: Page): Promise<string[]> {
  const controls = "main :is(button, select, summary, input:not([type=radio], [type=checkbox]))";
  return page.locator(controls).evaluateAll((all) =>
    all
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .filter(({ control }) => control.closest(".visually-hidden") === null)
      .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
  );
}

/** What a finger cannot scroll the page over, but for the sheets that it draws on. */
export function scrollTraps(page: Page): Promise<string[]> {
  return page.locator("main *").evaluateAll((all) =>
    all
      .filter((one) => one.isConnected) // a number may have been replaced in the meantime
      .filter((one) => !/\b(auto|manipulation|pan-y)\b/.test(getComputedStyle(one).touchAction))
      .filter((one) => one.closest(".sketch-sheet, .tensor[data-painting]") === null)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
}

/** Waits until the page has taken up another size and scheme: figures are drawn anew, transitions are over. */
export function settled(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY); // a cursor blinks for ever
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * Stops of the Tab key at which a reader would not see where the focus is: from the page's own beginning, and back from its
 * end.
 */
export async function unseenStops(page: Page, stops: number): Promise<string[]> {
  const focus = (selector: string) => page.locator(selector).last().focus();
  await focus("#observablehq-main");
  const onwards = await unseenAfter(page, "Tab", stops);
  await focus("main a:visible, main button:visible");
  return [...onwards, ...(await unseenAfter(page, "Shift+Tab", stops))];
}

async function unseenAfter(page: Page, key: string, times: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < times; stop++) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const { activeElement: focused } = document;
      if (focused === null || focused === document.body) return null;
      const { top, bottom, left, width, height } = focused.getBoundingClientRect();
      const [from, to] = [Math.max(0, top), Math.min(window.innerHeight, bottom)];
      const lying = document.elementFromPoint(left + width / 2, (from + to) / 2);
      const stays = (one: Element) => /sticky|fixed/.test(getComputedStyle(one).position);
      /** Whether something that stays in view while the page scrolls lies over the focus. */
      const isCovered = (one: Element | null): boolean =>
        one !== null && !one.contains(focused) && (stays(one) || isCovered(one.parentElement));
      const isSeen = width > 0 && height > 0 && from < to && !isCovered(lying);
      return isSeen ? null : focused.outerHTML.slice(0, 120);
    });
    if (found !== null) unseen.push(`${key}: ${found}`);
  }
  return unseen;
}
