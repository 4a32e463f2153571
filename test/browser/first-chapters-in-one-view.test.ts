import { expect, test } from "vitest";
import { atEveryExtreme, outOfView } from "./in-one-view.js";
import { cell } from "./site.js";
import { useSite } from "./use-site.js";

const site = useSite();

test("the linear layer's figures fit one view at every extreme of its sizes, controls beside their figure", async () => {
  const { page } = await site.open("linear?step=1");
  const sliders = ["n", "d1", "d2"].map((name) => `input[name="${name}"]`);
  await atEveryExtreme(page, sliders, async (values) => {
    for (const [figure, parts] of [
      ["#linear", [".figure-body", ".sum"]],
      ['[data-figure="weight-gradient"]', [".figure-body", ".sum"]],
      ['[data-figure="input-gradient"]', [".figure-body", ".sum"]],
      ["#cube", [".product-cube", ".stepper", ".sentence"]],
    ] as const)
      expect(await outOfView(page, figure, parts), `${figure}, ${values}`).toEqual([]);
  });
});

test.each(["4-2", "6-2", "6-3"])(
  "pooling of %s fits one view with a tie and a mistake, and so do its axes",
  async (size) => {
    const { page } = await site.open(
      `pooling-relu-flatten?size=${size}&numbers=tie&everywhere=1&split=1.5`,
    );
    const pooling = [".pooling-forms", ".sentence", ".pooling-matrices", ".gradient-verdict"];
    expect(await outOfView(page, "#pooling", pooling)).toEqual([]);
    expect(await outOfView(page, "#axis-split", [".settings", ".stepper", ".axis-split"])).toEqual(
      [],
    );
    expect(await outOfView(page, "#relu", [".figure-body", ".sentence"])).toEqual([]);
    const way = [".settings", ".stepper", ".pipeline", ".sentence"];
    expect(await outOfView(page, '[data-figure="pipeline"]', way)).toEqual([]);
  },
);

test("the chain rule's figures fit one view", async () => {
  const { page } = await site.open("chain-rule?step=10");
  for (const [figure, parts] of [
    ["#descents", [".settings", ".stepper", ".descents"]],
    ['[data-figure="one-path"]', [".settings", ".chain-figure"]],
    ["#paths", [".settings", ".stepper", ".chain-figure"]],
  ] as const)
    expect(await outOfView(page, figure, parts), figure).toEqual([]);
});

test("the three pictures of the home page fit one view with their receipt", async () => {
  const { page } = await site.open("?cell=K[0,0,0,1]");
  expect(await outOfView(page, "#three-homes", [".home-picture", ".home-receipt"])).toEqual([]);
});

test.each([
  ["#pooling", "X[3,3]", "pooling-relu-flatten?numbers=tie"],
  ["#pooling", "∂L/∂X[3,3]", "pooling-relu-flatten?numbers=tie"],
] as const)(
  "on a phone a cell of %s, %s, is seen with its sentence",
  async (figure, term, address) => {
    const { page } = await site.open(address, { viewport: { width: 390, height: 844 } });
    const chosen = cell(page, term).first();
    await chosen.evaluate((td) => td.scrollIntoView({ block: "center" }));
    await chosen.click();
    const [box, said] = await Promise.all([
      chosen.boundingBox(),
      page.locator(`${figure} .sentence`).boundingBox(),
    ]);
    for (const { y, height } of [box!, said!]) {
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y + height).toBeLessThanOrEqual(845);
    }
  },
);
