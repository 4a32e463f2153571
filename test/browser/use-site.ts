import type { BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { limitOf } from "./engines/limits.js";
import { connectSite, type Opened, type Site } from "./site.js";

/** The built site for the tests of a file. */
export interface UsedSite extends Pick<Site, "address" | "url"> {
  /** Opens a page, which is closed when the test is over. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  /** All that has gone wrong in the pages of the present test. */
  troubles(): string[];
}

export function useSite(): UsedSite {
  let site: Site | undefined;
  let pages: Opened[] = [];
  const opened = () => {
    if (site === undefined) throw new Error("The site is there when a test runs, not before.");
    return site;
  };
  beforeAll(async () => {
    site = await connectSite(inject("running"));
  });
  beforeEach(({ skip, task }) => {
    const reason = limitOf(inject("running").engine, task.file.filepath, task.name);
    if (reason !== undefined) skip(reason);
  });
  afterEach(async () => {
    await Promise.all(pages.map(({ page }) => page.context().close()));
    pages = [];
  });
  afterAll(() => site?.close());
  return {
    get address() {
      return opened().address;
    },
    troubles: () => pages.flatMap(({ troubles }) => troubles),
    url: (page) => opened().url(page),
    async open(path, options) {
      const found = await opened().open(path, options);
      pages.push(found);
      return found;
    },
  };
}
