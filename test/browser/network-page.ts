import type { Page } from "playwright-core";
import { COME } from "./loading.js";
import { settled } from "./page-checks.js";

/** Parts of the debugger that hide nothing in a window of the usual size. */
export const WHOLE_PARTS = [".strip", ".close-up", ".receipt"];

/** Waits until the network that a page is about has come, and its numbers with it: until then they change under the reader. */
export async function networkArrived(page: Page): Promise<void> {
  await page.waitForSelector(`${COME} [data-figure="brief-training"][data-trained]`);
  await settled(page); // what has come is told to the cells in the next frame
}
