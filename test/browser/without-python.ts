import type { Page } from "playwright-core";
import { readPacked } from "../../pyodide/packed.js";

/** Loads a page again as a site has it that was built without Python: to its pages Python then has no size. */
export async function reloadWithoutPython(page: Page): Promise<void> {
  const size = readPacked()?.length;
  await page.route(/\.js(on)?$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll(String(size), "0") });
  });
  await page.reload();
  await page.waitForSelector("body:not(:has(observablehq-loading))");
}
