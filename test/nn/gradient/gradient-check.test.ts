import { expect, test } from "vitest";
import {
  gradientCheck,
  type Layer,
  Linear,
  ReLU,
  type Tensor,
  tensor,
} from "../../../src/nn/index.js";
import { randomTensor } from "../arbitrary.js";
import { stateOf } from "../layers/state.js";

const x = randomTensor([3, 2], 1);

/** y = x², whose backward forgets the 2 in one cell. */
class WrongSquare implements Layer {
  forward({ shape, data }: Tensor): Tensor {
    return tensor(
      shape,
      data.map((v) => v * v),
    );
  }
  backward(at: Tensor, gradY: Tensor): Tensor {
    const slope = (v: number, i: number) => (i === 4 ? v : 2 * v);
    return tensor(
      at.shape,
      gradY.data.map((g, i) => g * slope(at.data[i]!, i)),
    );
  }
}

test("a wrong derivative is found, with the cell where it is worst", () => {
  const { passed, worst, differences } = gradientCheck(new WrongSquare(), x);
  expect(passed).toBe(false);
  expect(worst).toMatchObject({ tensor: "x", index: 4 });
  expect(worst.numeric / worst.analytic).toBeCloseTo(2, 6);
  expect(differences.x).toBe(worst.difference);
});

test("a wrong gradient of a parameter is found under the parameter's name", () => {
  class Forgetful extends Linear {
    override backward(at: Tensor, gradY: Tensor): Tensor {
      const gradX = super.backward(at, gradY);
      this.grads.b.data.fill(0);
      return gradX;
    }
  }
  const { passed, worst } = gradientCheck(new Forgetful(2, 3, { dtype: "float64" }), x);
  expect(passed).toBe(false);
  expect(worst.tensor).toBe("b");
});

test("a derivative that is not a number does not pass", () => {
  const check = gradientCheck(new ReLU(), tensor([2], [1, Number.NaN]));
  expect(check).toMatchObject({ passed: false, worst: { difference: Number.NaN } });
});

test("x, parameters and gradients are left as they were", () => {
  const layer = new Linear(2, 3, { dtype: "float64" });
  layer.backward(x, randomTensor([3, 3], 2));
  const [before, numbers] = [stateOf(layer), x.data.slice()];
  gradientCheck(layer, x);
  expect(stateOf(layer)).toEqual(before);
  expect(x.data).toEqual(numbers);
});

test("float32 is a TypeError that names the tensor", () => {
  const single = tensor([3, 2], new Float32Array(6));
  expect(() => gradientCheck(new ReLU(), single)).toThrow(
    new TypeError("gradientCheck: x must be float64, got float32"),
  );
  expect(() => gradientCheck(new Linear(2, 3), x)).toThrow("gradientCheck: w must be float64");
});

test("a bad step, generator or tensor is refused", () => {
  for (const epsilon of [0, -1, Number.NaN, Infinity]) {
    expect(() => gradientCheck(new ReLU(), x, { epsilon })).toThrow(RangeError);
  }
  expect(() => gradientCheck(new ReLU(), x, { random: 1 as never })).toThrow(TypeError);
  expect(() => gradientCheck(new ReLU(), undefined as never)).toThrow(TypeError);
});
