import { expect, test } from "vitest";
import { builtPages } from "./built-pages.js";
import { PAGES_WITH_NUMBERS, PAGES_WITH_SLIDERS } from "./pages-with.js";
import { useSite } from "./use-site.js";
import { checkSmallPage, checkWidePage } from "./whole-page.js";

const site = useSite();

const paths = builtPages("en");

test("the site has pages", () => {
  expect(paths).toEqual(
    expect.arrayContaining(["", "unfold-input", "unfold-kernel", "training", "about"]),
  );
});

for (const path of paths) {
  test(`/${path} opens with no trouble, few requests and few scripts, moves little while it comes, does not scroll sideways on a phone, and is accessible there in the dark, by keys too, and wide in the light`, async () => {
    await checkSmallPage(site, path);
    const page = await checkWidePage(site, path);
    const numbers = page.locator("td[data-editable]");
    expect((await numbers.count()) > 0).toBe(PAGES_WITH_NUMBERS.includes(path));
    const sliders = page.locator("input[type=range]:enabled").filter({ visible: true });
    expect((await sliders.count()) > 0).toBe(PAGES_WITH_SLIDERS.includes(path));
  });
}
