import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { type Launched, launch } from "./engines/launch.js";
import { cutOff, outOfView } from "./in-one-view.js";
import { WHOLE_PARTS } from "./network-page.js";
import { connectSite, type Opened, type Site } from "./site.js";

let browser: Launched;
let site: Site;
let opened: Opened | undefined;

beforeAll(async () => {
  const running = inject("running");
  browser = await launch[running.engine]({ classicScrollbars: true });
  site = await connectSite({ ...running, browsers: [browser.endpoint] });
});
afterEach(async () => {
  await opened?.page.context().close();
  opened = undefined;
});
afterAll(async () => {
  await site?.close();
  await browser?.close();
});

const FORMULA = [".figure-body", ".sum"];
const CONVOLUTION = [".setting", ".figure-body:not(.scrolling .figure-body), .scrolling", ".sum"];

test.each([
  ["?cell=K[0,0,0,1]", "#three-homes", [".home-picture", ".home-receipt"]],
  ["linear?step=1", "#linear", FORMULA],
  ["linear?step=1", '[data-figure="weight-gradient"]', FORMULA],
  ["convolution?output=0", "#sliding-picture", CONVOLUTION],
  ["convolution?output=0&inputs=2&outputs=2", "#channels", CONVOLUTION],
  [
    "convolution?weights=trained0&picture=digit",
    "#finder",
    [".setting", ".brush", ".tensor", ".verdict", ".sum"],
  ],
  ["unfold-input?patch=9", "#unfolded-input", CONVOLUTION],
  ["unfold-kernel?stamp=9", "#unfolded-kernel", CONVOLUTION],
  ["unfold-kernel", "#first-layer", [".raster", ".tensor", ".sum"]],
  ["one-matrix?struck=1", "#sliding", CONVOLUTION],
  ["one-matrix?struck=1", "#larger", CONVOLUTION],
  [
    "network?at=conv2:7:40:12",
    "body",
    [".reading", ".timeline", ".strip", ".close-up", ".receipt"],
  ],
  [
    "network?at=linear.w:92:3",
    "body",
    [".reading", ".timeline", ".strip", ".close-up", ".receipt"],
  ],
] as const)(
  "where scrollbars take room beside the page, %s has %s with its receipt in one view still",
  async (path, figure, parts) => {
    opened = await site.open(path);
    const { page } = opened;
    await page.waitForSelector(
      figure === "body" ? ".moment:not(:empty)" : `${figure} ${parts.at(-1)}`,
    );
    const room = () => innerWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(room)).toBeGreaterThan(5);
    expect(await outOfView(page, figure, parts)).toEqual([]);
    expect(await cutOff(page, WHOLE_PARTS)).toEqual([]);
  },
);
