import { expect, test } from "vitest";
import { atEveryExtreme, outOfView, seenTogether } from "./in-one-view.js";
import { useSite } from "./use-site.js";

const site = useSite();
const WIDE = { width: 1280, height: 900 };

test.each([
  ["bars", [".settings", ".softmax-bars", ".sentence", ".curve-and-loss"], ["classes"]],
  ["shift", [".settings", ".shift-comparison"], ["add", "times"]],
  ["batch", [".settings", ".figure-body", ".sentence", ".loss-line"], ["n"]],
  ["pair", [".settings", ".pair-curve"], ["gap"]],
])(
  "controls, figure and receipt of #%s fit one view at every extreme",
  async (id, parts, sliders) => {
    const { page } = await site.open(`cross-entropy?classes=10&n=8`);
    await page.setViewportSize(WIDE);
    await atEveryExtreme(
      page,
      sliders.map((name) => `#${id} input[name="${name}"]`),
      async (values) => expect(await outOfView(page, `#${id}`, parts), values).toEqual([]),
    );
  },
);

test("the variances, their controls and what they say fit one view", async () => {
  const { page } = await site.open("training?drawing=2");
  await page.setViewportSize(WIDE);
  expect(await outOfView(page, "#variance", [".settings", ".variance"])).toEqual([]);
});

test("every formula of the hunt fits one view with what the check says of it", async () => {
  const { page } = await site.open("slips");
  await page.setViewportSize(WIDE);
  for (const name of ["weights", "inputs", "kernel", "pixels", "logits", "remark"]) {
    await page
      .locator(`[data-hunt="${name}"]`)
      .getByRole("button", { name: "Ask the check" })
      .click();
    expect(await outOfView(page, `#hunt-${name}`, [".hunt-formula", ".hunt-drawing"])).toEqual([]);
  }
});

test("on a phone the chosen bar and its receipt are seen together", async () => {
  const { page } = await site.open("cross-entropy?classes=5&cell=p[0,0]");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator("#bars .sentence").evaluate((e) => e.scrollIntoView({ block: "end" }));
  expect(await seenTogether(page, '#bars [data-term="p[0,0]"]', "#bars .sentence")).toBe(true);
});
