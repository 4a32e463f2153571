import fc from "fast-check";
import { expect, test } from "vitest";
import { Flatten, MaxPooling, Network, ReLU, type Tensor, tensor } from "../../../src/nn/index.js";
import { passes } from "../../../src/nn/network/index.js";

const [pool, relu, flatten] = [new MaxPooling(2, 2), new ReLU(), new Flatten()];
const image = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: 32, maxLength: 32 })
  .map((data) => tensor([1, 2, 4, 4], data));
const gradY = tensor([1, 8], [1, -2, 3, -4, 5, -6, 7, -8]);

test("passes are a network's forward and backward, with all that lies between", () => {
  fc.assert(
    fc.property(image, (x) => {
      const network = new Network([pool, relu, flatten]);
      const { activations, gradients } = passes([pool, relu, flatten], x, gradY);
      expect(activations).toEqual(network.activations(x));
      expect(gradients[0]).toEqual(network.backward(x, gradY));
      expect(gradients.map(({ shape }) => shape)).toEqual(activations.map(({ shape }) => shape));
    }),
  );
});

test("pooling and ReLU may change places: the same values and the same gradients, ties or not", () => {
  fc.assert(
    fc.property(image, (x) => {
      const first = passes([pool, relu, flatten], x, gradY);
      const second = passes([relu, pool, flatten], x, gradY);
      expect(second.activations[3]).toEqual(first.activations[3]);
      expect(second.gradients[0]).toEqual(first.gradients[0]);
    }),
  );
});

test("a gradient that depends on the output is asked for with that output", () => {
  fc.assert(
    fc.property(image, (x) => {
      const layers = [pool, relu, flatten];
      const half = (y: Tensor) =>
        tensor(
          y.shape,
          y.data.map((v) => v / 2),
        );
      const y = new Network(layers).forward(x);
      expect(passes(layers, x, half)).toEqual(passes(layers, x, half(y)));
    }),
  );
});
