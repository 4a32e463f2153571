import { expect, test } from "vitest";
import { describePooling } from "../../../src/chapters/pooling-relu-flatten/describe-pooling.js";
import { describeWay } from "../../../src/chapters/pooling-relu-flatten/describe-way.js";
import {
  pipelineExample,
  pipelineLayers,
  pipelineStages,
} from "../../../src/chapters/pooling-relu-flatten/pipeline-example.js";
import { poolingImage } from "../../../src/chapters/pooling-relu-flatten/pooling-example.js";
import { pipelineRelations, poolingRelations } from "../../../src/nn/equations/index.js";
import { tensor } from "../../../src/nn/index.js";
import { passes } from "../../../src/nn/network/index.js";

const up = tensor([2, 2], [1, -2, 3, -4]);

test("the first of those that tie is said to win, the others to tie with it", () => {
  const x = poolingImage({ size: "4×4 by 2×2", numbers: "a tie" });
  const say = describePooling(poolingRelations(x, [2, 2]), { X: x, "∂L/∂Y": up });
  expect(say({ tensor: "X", index: [0, 1] })).toBe(
    "X[0,1] = 9 won its window, the first of those that tie, so its gradient is that of the output: ∂L/∂Y[0,0] = 1.",
  );
  expect(say({ tensor: "X", index: [1, 1] })).toBe(
    "X[1,1] = 9 ties with X[0,1], which comes first and is taken for the winner. So its gradient is 0.",
  );
});

test("the example images have no ties until one is asked for", () => {
  for (const size of ["4×4 by 2×2", "6×6 by 2×2", "6×6 by 3×3"]) {
    const { data } = poolingImage({ size, numbers: "all different" });
    expect(new Set(data).size).toBe(data.length);
  }
});

test("on the way through the layers a pixel without a gradient says why, in either order", () => {
  for (const order of ["pooling", "ReLU"] as const) {
    const stages = pipelineStages(order);
    const gradF = tensor([1, 8], [1, -2, 3, -4, 5, -6, 7, -8]);
    const { activations, gradients } = passes(pipelineLayers(stages), pipelineExample, gradF);
    const names = stages.map(({ name }) => name);
    const shapes = activations.map(({ shape }, i) => ({
      name: names[i],
      shape: shape.length === 4 ? shape.slice(1) : shape,
    }));
    const way = pipelineRelations(shapes, activations[order === "pooling" ? 0 : 1], [2, 2]);
    const values = Object.fromEntries(
      names.flatMap((name, i) => [
        [name, activations[i]],
        [`∂L/∂${name}`, gradients[i]],
      ]),
    );
    const say = describeWay(way, values, 7);
    expect(say({ tensor: "F", index: [0, 1] })).toContain("ReLU stops it, so ∂L/∂F[0,1] = −2");
    expect(say({ tensor: "X", index: [0, 1, 2] })).toContain("a window without a positive number");
    expect(say({ tensor: "X", index: [0, 0, 0] })).toContain("X[0,0,0] = 1 lost to X[0,0,1] = 4");
    expect(describeWay(way, values, 0)({ tensor: "F", index: [0, 0] })).not.toContain("∂L");
  }
});
