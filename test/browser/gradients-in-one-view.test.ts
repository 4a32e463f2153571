import { expect, test } from "vitest";
import { outOfView } from "./in-one-view.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** A window of 1280 × 900 without the bar of sliders, which stays at its upper edge and lies over it. */
const WINDOW = { width: 1280, height: 900 - 45 };

/** Ends of the sliders at which matrices are largest: many rows, many columns, many channels and images. */
const EXTREMES = [
  "height=2&width=2&kernel=1",
  "height=5&width=5&kernel=1",
  "height=5&width=5&kernel=2",
  "height=5&width=5&kernel=3&inputs=2&outputs=2&images=2",
  "height=4&width=4&kernel=2&inputs=2&outputs=2&images=2",
];

const FIGURES = [
  { page: "kernel-gradient", figure: "#weights", parts: [".forwards-and-back", ".sum"] },
  { page: "kernel-gradient", figure: "#bias", parts: [".figure-body", ".followed-sum"] },
  { page: "kernel-gradient", figure: "#rows", parts: [".tensor"] },
  {
    page: "kernel-gradient",
    figure: "#kernel-product",
    parts: [".column-products", ".followed-sum", ".gradient-verdict"],
  },
  { page: "kernel-gradient", figure: "#correlation", parts: [".tensor", ".followed-sum"] },
  {
    page: "kernel-gradient",
    figure: "#weight-ledger",
    parts: [".stepper", ".settings", ".tensor", ".ledger", ".gradient-verdict"],
  },
  { page: "convolution-gradients", figure: "#pixels", parts: [".tensor", ".sum"] },
  {
    page: "convolution-gradients",
    figure: "#fold-ledger",
    parts: [".stepper", ".settings", ".tensor", ".ledger", ".gradient-verdict"],
  },
  { page: "convolution-gradients", figure: "#adjoint", parts: [".tensor", ".adjoint-check"] },
  {
    page: "convolution-gradients",
    figure: "#rotation",
    parts: [".stepper", ".rising", ".tensor", ".sheets", ".followed-sum", ".gradient-verdict"],
  },
  {
    page: "convolution-gradients",
    figure: "#three-ways",
    parts: [".stepper", ".settings", ".ways", ".modes > :not([data-away]) .tensor"],
  },
];

for (const page of new Set(FIGURES.map((figure) => figure.page)))
  test(`the figures of /${page} fit the window with their controls and sums, at the ends of the sliders`, async () => {
    const found: string[] = [];
    for (const sizes of EXTREMES) {
      const { page: opened } = await site.open(`${page}?${sizes}`, { viewport: WINDOW });
      await opened.waitForSelector("#observablehq-main[data-link-root]");
      for (const { figure, parts } of FIGURES.filter((figure) => figure.page === page)) {
        const out = await outOfView(opened, figure, parts);
        found.push(...out.map((part) => `${sizes} ${figure} ${part}`));
      }
      await opened.context().close();
    }
    expect(found).toEqual([]);
  });

test("the microscope fits the window with its network, sliders, plots and words", async () => {
  const { page } = await site.open("gradient-check?epsilon=-3", {
    viewport: { width: 1280, height: 900 },
  });
  await page.waitForSelector(".microscope-plots .plot-curve", { state: "attached" });
  const parts = [".tensor", ".microscope-controls", ".microscope-plots", ".microscope-said"];
  expect(await outOfView(page, "#microscope", parts)).toEqual([]);
});
