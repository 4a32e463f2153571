import type { Page } from "playwright-core";

/** A page whose cells have come, those that wait for nothing else (ui/page/cells), and that its shell stands around. */
export const COME = "html[data-started]:not([data-coming]) body:not(:has(observablehq-loading))";

/** Waits until a page's figures can be used. Milliseconds since the page was asked for. */
export async function usable(page: Page): Promise<number> {
  const time = await page.waitForFunction(
    (come) => document.querySelector(come) !== null && performance.now(),
    COME,
  );
  return (await time.jsonValue()) || 0;
}

/** Has the page draw all of its figures and text, those far from the view too, as a reader sees them who comes near. */
export async function drawAll(page: Page): Promise<void> {
  await page.addStyleTag({
    content: ".figure[data-room], [data-text] { content-visibility: visible !important; }",
  });
}

/** What a browser has noted of a page's loading, where it notes such things. */
export interface Loading {
  /** How much has moved without the reader, 0 to 1 and more: the cumulative layout shift. */
  readonly shift: number;
  /** Milliseconds of each task of more than 50, during which nothing answers. */
  readonly tasks: readonly number[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

export async function loadingOf(page: Page): Promise<Loading> {
  const shifts = await noted<Shift>(page, "layout-shift");
  const tasks = await noted(page, "longtask");
  return {
    shift: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
    tasks: tasks.map(({ duration }) => duration),
  };
}

/** All that the browser has noted of a kind; nothing where it does not know the kind. */
function noted<Entry = PerformanceEntry>(page: Page, type: string): Promise<Entry[]> {
  return page.evaluate(
    (type) =>
      new Promise<Entry[]>((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes(type)) return resolve([]);
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntries().map((entry) => entry.toJSON())),
        );
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve([]), 50); // it is not called where nothing is noted
      }),
    type,
  );
}
