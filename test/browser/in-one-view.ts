import type { Page } from "playwright-core";

/**
 * What of a figure does not lie in the window when the figure's first part is brought to the upper edge: the selectors
 * of those parts, each with by how many pixels its box sticks out. A part that stands in the figure several times counts
 * as all of them. Throws for a part that the figure has not.
 */
export function outOfView(page: Page, figure: string, parts: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ({ figure, parts }) => {
      const root = document.querySelector(figure);
      const boxes = parts.map((part) => {
        const found = Array.from(root?.querySelectorAll(part) ?? []);
        if (found.length === 0) throw new Error(`${figure} has no ${part}`);
        const all = found.map((element) => element.getBoundingClientRect());
        return {
          part,
          top: Math.min(...all.map(({ top }) => top)),
          bottom: Math.max(...all.map(({ bottom }) => bottom)),
          left: Math.min(...all.map(({ left }) => left)),
          right: Math.max(...all.map(({ right }) => right)),
        };
      });
      const top = Math.min(...boxes.map((box) => box.top));
      return boxes.flatMap((box) => {
        const out = Math.max(
          box.bottom - top - innerHeight,
          -box.left,
          box.right - document.documentElement.clientWidth,
        );
        return out > 1 ? [`${box.part}: ${Math.ceil(out)}`] : [];
      });
    },
    { figure, parts },
  );
}

/** Parts that hide some of what is in them, so that it has to be scrolled to. */
export function cutOff(page: Page, parts: readonly string[]): Promise<string[]> {
  return page
    .locator(parts.join(", "))
    .evaluateAll((all) =>
      all
        .filter(
          (part) =>
            part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
        )
        .map(({ className }) => `${className} is cut off`),
    );
}

/**
 * Puts the sliders of a figure to each combination of their ends, calls `look` at each, with the values in words. From one
 * combination to the next one slider moves. A slider that another one has limited stays where it can.
 */
export async function atEveryExtreme(
  page: Page,
  sliders: readonly string[],
  look: (values: string) => Promise<void>,
): Promise<void> {
  for (let i = 0; i < 2 ** sliders.length; i++) {
    const code = i ^ (i >> 1); // Gray's
    const ends = sliders.map((slider, bit) => [slider, (code >> bit) & 1 ? "max" : "min"] as const);
    await page.evaluate(putToEnds, ends);
    await look(ends.map(([slider, end]) => `${slider} ${end}`).join(", "));
  }
}

/** Puts each slider to its end, those that are there already aside. */
async function putToEnds(ends: readonly (readonly [string, "min" | "max"])[]): Promise<void> {
  for (const [slider, end] of ends) {
    const range = document.querySelector<HTMLInputElement>(slider)!;
    if (range.value === range[end]) continue;
    range.value = range[end];
    for (const type of ["input", "change"]) range.dispatchEvent(new Event(type, { bubbles: true }));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }
}

/** Whether two elements lie in the window together, each whole or as far as the window goes. */
export function seenTogether(page: Page, first: string, second: string): Promise<boolean> {
  return page.evaluate(
    (selectors) =>
      selectors.every((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return (
          box !== undefined && box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1
        );
      }),
    [first, second],
  );
}
