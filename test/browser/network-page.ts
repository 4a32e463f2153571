import type { ElementHandle, Page } from "playwright-core";

/** Waits until the network that a page is about has come: until then its numbers change under the reader. */
export function networkArrived(page: Page): Promise<ElementHandle> {
  return page.waitForSelector('[data-figure="brief-training"][data-trained]');
}
