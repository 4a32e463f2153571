import { expect, test } from "vitest";
import { lightingAt, placesOf, USES_SHOWN } from "../../../src/chapters/network/lighting.js";
import { trace } from "../../nn/trace/article-trace.js";

const conv1 = trace.numberOf("conv1");

test("cells are found by their tensor, at their places in its data", () => {
  const cells = [
    { tensor: "X", index: [0, 0, 1, 2] },
    { tensor: "conv1.b", index: [3] },
    { tensor: "X", index: [0, 0, 0, 5] },
  ];
  expect([...placesOf(trace, cells)]).toEqual([
    ["X", [30, 5]],
    ["conv1.b", [3]],
  ]);
});

test("a cell lights itself, the window and the kernel that it was made of, and what it feeds", () => {
  const { source, use, chosen } = lightingAt(trace, [conv1, 2, 0]);
  expect([...chosen]).toEqual([["conv1", [2 * 576]]]);
  expect(source.get("X")).toHaveLength(25);
  expect(source.get("conv1.k")?.[0]).toBe(50);
  expect(source.get("conv1.b")).toEqual([2]);
  expect(use.get("pool1")).toEqual([2 * 144]);
});

test("a term lights its own factors, and a tensor or channel nothing", () => {
  const { source } = lightingAt(trace, [conv1, 2, 0, 1]);
  expect(source.get("X")).toEqual([1]);
  for (const at of [[conv1], [conv1, 2]]) expect(lightingAt(trace, at).source.size).toBe(0);
});

test("of thousands of uses the first are lit", () => {
  const { use } = lightingAt(trace, [trace.numberOf("conv1.k"), 0, 0]);
  const lit = [...use.values()].reduce((sum, places) => sum + places.length, 0);
  expect(lit).toBe(USES_SHOWN);
});
