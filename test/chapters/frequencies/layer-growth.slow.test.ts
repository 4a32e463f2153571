import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { MeasuredGrowth } from "../../../src/chapters/frequencies/growth-table.js";

test("of the network that the page shows no layer passes its limit, and the page's sentences about it hold", () => {
  const printed = execFileSync("npx", ["tsx", "docs/data/layer-growth.json.ts"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const growth = JSON.parse(printed) as MeasuredGrowth;
  expect(growth.accuracy).toBeGreaterThan(0.9);
  for (const { measured, worst } of [...growth.before, ...growth.after])
    expect(measured).toBeLessThan(worst);
  // Near what is expected before the training, and beyond it afterwards, in the first layer and the last.
  const beyond = (layers: MeasuredGrowth["before"]) =>
    layers.map(({ measured, middle }) => measured / middle);
  for (const ratio of beyond(growth.before)) {
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.4);
  }
  const [first = 0, second = 0, last = 0] = beyond(growth.after);
  expect(Math.min(first, last)).toBeGreaterThan(1.4);
  expect(second).toBeLessThan(1.2);
  const reached = (layers: MeasuredGrowth["before"]) => layers[0]!.measured / layers[0]!.worst;
  expect(reached(growth.after)).toBeGreaterThan(reached(growth.before));
});
