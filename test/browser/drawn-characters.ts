import type { Page } from "playwright-core";
import type { Face } from "../../src/site/fonts/page-characters.js";

/**
 * The Chinese characters that a page draws, by the face that its styles ask for: those of its texts, of fields and of what
 * style sheets set before and behind elements. Folded parts are unfolded first.
 */
export async function drawnCharacters(page: Page): Promise<Record<Face, string>> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const drawn: Record<Face, string> = { serif: "", serifBold: "", sans: "", sansBold: "" };
    const add = (element: Element, text: string, part?: string) => {
      const { fontFamily, fontWeight } = getComputedStyle(element, part);
      const [, name] = /^"Chinese (Serif|Sans)"/.exec(fontFamily) ?? [];
      if (name === undefined) return; // a quotation in English
      const face = name.toLowerCase() as "serif" | "sans";
      const isBold = Number(fontWeight) > 500;
      drawn[isBold ? (`${face}Bold` as const) : face] += text;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode;
      if (element?.checkVisibility()) add(element, textContent ?? "");
    }
    for (const element of document.querySelectorAll("body *")) {
      if (!element.checkVisibility()) continue;
      for (const part of ["::before", "::after"])
        add(element, getComputedStyle(element, part).content, part);
      if (element instanceof HTMLInputElement) add(element, element.value + element.placeholder);
    }
    for (const face of Object.keys(drawn) as Face[])
      drawn[face] = [
        ...new Set(drawn[face].match(/[\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/gu)),
      ].join("");
    return drawn;
  });
}

/** So many matrices and buttons are tried. */
const TRIED = 24;

/** Uses a page a little: points at cells of its matrices, and presses what can be pressed in its text, each thing once. */
export async function useALittle(page: Page): Promise<void> {
  await page.evaluate(async (tried) => {
    window.print = () => {}; // a dialog would stop the page: Firefox waits for an answer
    const drawn = async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    };
    for (const matrix of [...document.querySelectorAll("main .tensor")].slice(0, tried)) {
      const cell = matrix.querySelector<HTMLElement>("td[data-term]");
      cell?.focus();
      cell?.click();
      await drawn();
    }
    const buttons = document.querySelectorAll<HTMLButtonElement>("main button:enabled");
    for (const button of [...buttons].slice(0, tried)) {
      if (button.isConnected && button.checkVisibility()) button.click();
      await drawn();
    }
  }, TRIED);
}
