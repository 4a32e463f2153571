import type { Page } from "playwright-core";

/** Has every attempt of the page to keep something fail, by an error of this name, until it is loaded again. */
export function refuseStorage(page: Page, name: string): Promise<void> {
  return page.evaluate((name) => {
    Storage.prototype.setItem = () => {
      throw new DOMException("", name);
    };
  }, name);
}
