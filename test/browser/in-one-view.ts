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

/**
 * Puts the sliders of a figure to each combination of their ends, calls `look` at each, with the values in words. A
 * slider that another one has limited stays where it can.
 */
export async function atEveryExtreme(
  page: Page,
  sliders: readonly string[],
  look: (values: string) => Promise<void>,
): Promise<void> {
  for (let code = 0; code < 2 ** sliders.length; code++) {
    const ends = sliders.map((slider, i) => [slider, (code >> i) & 1 ? "max" : "min"] as const);
    for (const [slider, end] of ends) {
      await page.$eval(
        slider,
        async (input, end) => {
          const range = input as HTMLInputElement;
          range.value = range[end];
          for (const type of ["input", "change"])
            range.dispatchEvent(new Event(type, { bubbles: true }));
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        },
        end,
      );
    }
    await look(ends.map(([slider, end]) => `${slider} ${end}`).join(", "));
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
