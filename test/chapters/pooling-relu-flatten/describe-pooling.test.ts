import { expect, test } from "vitest";
import { describePooling } from "../../../src/chapters/pooling-relu-flatten/describe-pooling.js";
import { describeWay } from "../../../src/chapters/pooling-relu-flatten/describe-way.js";
import {
  pipelineExample,
  pipelineLayers,
  pipelineStages,
  wayRelations,
  wayValues,
} from "../../../src/chapters/pooling-relu-flatten/pipeline-example.js";
import { poolingImage } from "../../../src/chapters/pooling-relu-flatten/pooling-example.js";
import { poolingRelations } from "../../../src/nn/equations/index.js";
import { tensor } from "../../../src/nn/index.js";
import { passes } from "../../../src/nn/network/index.js";

const up = tensor([2, 2], [1, -2, 3, -4]);

test("the first of those that tie is said to win, the others to tie with it", () => {
  const x = poolingImage({ size: "4-2", numbers: "tie" });
  const say = describePooling(poolingRelations(x, [2, 2]), { X: x, "∂L/∂Y": up });
  expect(say({ tensor: "X", index: [0, 1] })).toBe(
    "X[0,1] = 9 won its window, the first of those that tie, so its gradient is that of the output: ∂L/∂Y[0,0] = 1.",
  );
  expect(say({ tensor: "X", index: [1, 1] })).toBe(
    "X[1,1] = 9 ties with X[0,1], which comes first and counts as the winner, so its gradient is 0.",
  );
});

test("the example images have no ties until one is asked for", () => {
  for (const size of ["4-2", "6-2", "6-3"] as const) {
    const { data } = poolingImage({ size, numbers: "different" });
    expect(new Set(data).size).toBe(data.length);
  }
});

test("on the way through the layers a pixel without a gradient says why, in either order", () => {
  for (const order of ["pooling", "ReLU"] as const) {
    const stages = pipelineStages(order);
    const gradF = tensor([1, 8], [1, -2, 3, -4, 5, -6, 7, -8]);
    const both = passes(pipelineLayers(stages), pipelineExample, gradF);
    const way = wayRelations(stages, both);
    const values = wayValues(stages, both);
    const say = describeWay(way, values, 7);
    expect(say({ tensor: "F", index: [0, 1] })).toContain("ReLU stops it, so ∂L/∂F[0,1] = −2");
    expect(say({ tensor: "X", index: [0, 1, 2] })).toContain("a window without a positive number");
    expect(say({ tensor: "X", index: [0, 0, 0] })).toContain("X[0,0,0] = 1 lost to X[0,0,1] = 4");
    expect(describeWay(way, values, 0)({ tensor: "F", index: [0, 0] })).not.toContain("∂L");
  }
});
