import { expect, test } from "vitest";
import {
  Convolution,
  gradientCheck,
  Linear,
  Network,
  seededRandom,
  tensor,
} from "../../../src/nn/index.js";
import { randomTensor } from "../arbitrary.js";
import { expectRefused } from "../layers/state.js";
import { oneOfEach } from "../one-of-each.js";

const x = randomTensor([2, 1, 6, 6], 1);
const gradY = randomTensor([2, 3], 2);

function smallNetwork(): Network {
  const options = { dtype: "float64", random: seededRandom(5) } as const;
  return oneOfEach(new Convolution(1, 2, 3, 3, options), new Linear(8, 3, options));
}

test("a network passes the gradient check, every parameter of every layer", () => {
  const check = gradientCheck(smallNetwork(), x);
  expect(check).toMatchObject({ passed: true });
  expect(Object.keys(check.differences)).toEqual(["x", "0.k", "0.b", "4.w", "4.b"]);
});

test("activations are the input and what each layer makes of it; forward is the last", () => {
  const network = smallNetwork();
  const activations = network.activations(x);
  const shapes = activations.map(({ shape }) => shape);
  expect(shapes).toEqual([x.shape, [2, 2, 4, 4], [2, 2, 2, 2], [2, 2, 2, 2], [2, 8], [2, 3]]);
  expect(network.forward(x)).toEqual(activations.at(-1));
});

test("backward needs no forward, and gives the same after a forward at this x or another", () => {
  const [fresh, same, other] = [smallNetwork(), smallNetwork(), smallNetwork()];
  same.forward(x);
  other.forward(randomTensor([3, 1, 6, 6], 9));
  const gradX = fresh.backward(x, gradY);
  for (const network of [same, other]) {
    expect(network.backward(x, gradY)).toEqual(gradX);
    expect(network.grads).toEqual(fresh.grads);
  }
});

test("backward takes the parameters as they are after an update", () => {
  const [one, two] = [smallNetwork(), smallNetwork()];
  for (const network of [one, two]) network.backward(x, gradY);
  one.forward(x);
  for (const network of [one, two]) network.update(0.1);
  expect(one.backward(x, gradY)).toEqual(two.backward(x, gradY));
});

test("a bad argument is refused, and no layer's parameters or gradients change", () => {
  const network = smallNetwork();
  const refused = expectRefused.bind(null, network);
  refused(() => network.forward(tensor([2, 36], x.data)), RangeError, "Convolution.forward: x");
  refused(
    () => network.backward(x, x),
    RangeError,
    "Network.backward: gradY must have shape [2, 3], got [2, 1, 6, 6]",
  );
  refused(
    () => network.backward(x, tensor([2, 3], new Float32Array(6))),
    TypeError,
    "Network.backward",
  );
  refused(() => network.update(-1), RangeError, "Network.update: lr");
});

test("where one layer cannot be updated, none is", () => {
  const network = smallNetwork();
  const last = network.layers[4] as Linear;
  last.grads.w = randomTensor([3, 8], 1);
  expectRefused(network, () => network.update(0.1), RangeError, "grads.4.w must have shape [8, 3]");
});

test("a network without layers is a RangeError", () => {
  expect(() => new Network([])).toThrow(RangeError);
});
