import { expect, test } from "vitest";
import { layerGrowths } from "../../../src/nn/frequency/index.js";
import {
  articleNetwork,
  heUniform,
  Linear,
  Network,
  seededRandom,
  tensor,
} from "../../../src/nn/index.js";
import { randomTensor } from "../arbitrary.js";

test("a linear layer that doubles is measured, expected and bounded to double, whatever its bias", () => {
  const layer = new Linear(3, 3, { dtype: "float64" });
  layer.params.w = tensor([3, 3], [2, 0, 0, 0, -2, 0, 0, 0, 2]);
  layer.params.b.data.fill(7);
  const [growth] = layerGrowths(new Network([layer]), randomTensor([4, 3], 1));
  for (const value of Object.values(growth!)) expect(value).toBeCloseTo(2, 10);
});

test("no layer of the network makes any image longer than it can at most", () => {
  const network = articleNetwork({
    random: seededRandom(1),
    initialise: heUniform,
    dtype: "float64",
  });
  const growths = layerGrowths(network, randomTensor([3, 1, 28, 28], 2));
  expect(growths).toHaveLength(3);
  for (const { measured, middle, worst } of growths) {
    expect(measured).toBeLessThan(worst);
    expect(middle).toBeLessThan(worst);
  }
});
