import type { Page } from "playwright-core";
import { readPacked } from "../../pyodide/packed.js";
import { COME } from "./loading.js";

/**
 * Loads a page again as a site has it that was built without Python: to its pages Python then has no size. Where Python was
 * not fetched, the site in dist/ is such a one, and is loaded as it is.
 */
export async function reloadWithoutPython(page: Page): Promise<void> {
  const size = readPacked()?.length;
  if (size !== undefined)
    await page.route(/\.js(on)?$/, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: replaceSize(body, size) });
    });
  await page.evaluate(() => document.fonts.ready); // a font that is still to come would be no trouble
  await page.reload();
  await page.waitForSelector(COME);
}

/** A script that has the size of Python as 0: it stands there as a number, and as a small file in base64. */
function replaceSize(script: string, size: number): string {
  const base64 = (number: number) => Buffer.from(String(number)).toString("base64");
  return script.replaceAll(String(size), "0").replaceAll(base64(size), base64(0));
}
