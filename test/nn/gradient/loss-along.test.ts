import { expect, test } from "vitest";
import { centralDifference, kinksAlong, lossAlong } from "../../../src/nn/gradient/index.js";
import { Convolution, Linear, MaxPooling, Network, ReLU, tensor } from "../../../src/nn/index.js";
import { randomTensor } from "../arbitrary.js";
import { oneOfEach } from "../one-of-each.js";

const network = oneOfEach(
  new Convolution(1, 1, 2, 2, { dtype: "float64" }),
  new Linear(4, 3, { dtype: "float64" }),
);
const x = randomTensor([1, 1, 5, 5], 1);

test("the slope along any number is that of the loss, away from kinks", () => {
  for (const [name, { data }] of Object.entries({ ...network.params, x })) {
    data.forEach((value, index) => {
      const along = lossAlong(network, x, [2], { tensor: name, index });
      expect(along.value).toBe(value);
      expect(along.slope(value)).toBeCloseTo(centralDifference(along.loss, value, 1e-6), 6);
    });
  }
});

test("network and image are left as they were", () => {
  const before = [x, network.params["0.k"]!].map(({ data }) => [...data]);
  const along = lossAlong(network, x, [2], { tensor: "0.k", index: 1 });
  along.loss(7);
  along.slope(7);
  kinksAlong(network, x, { tensor: "x", index: 3 }, [-1, 1]);
  expect([x, network.params["0.k"]!].map(({ data }) => [...data])).toEqual(before);
});

test("in float32 the loss is a float32", () => {
  const single = new Network([new Linear(2, 2)]);
  const image = tensor([1, 2], [0.3, 0.7], "float32");
  const { loss } = lossAlong(single, image, [0], { tensor: "x", index: 0 });
  expect(loss(0.1)).toBe(Math.fround(loss(0.1)));
});

test("a ReLU has its kink where its input is 0, a pooling window its tie where two are equal", () => {
  const net = new Network([new MaxPooling(1, 2), new ReLU()]);
  const image = tensor([1, 1, 1, 2], [-5, -0.5]);
  expect(kinksAlong(net, image, { tensor: "x", index: 0 }, [-2, 3])).toEqual([
    { kind: "tie", value: -0.5 },
    { kind: "kink", value: 0 },
  ]);
});

test("a linear network has no kinks, and a coordinate that does not exist is refused", () => {
  const line = new Network([new Linear(2, 2, { dtype: "float64" })]);
  const image = tensor([1, 2], [1, 2]);
  expect(kinksAlong(line, image, { tensor: "0.w", index: 0 }, [-9, 9])).toEqual([]);
  expect(() => lossAlong(line, image, [0], { tensor: "1.w", index: 0 })).toThrow("no tensor 1.w");
  expect(() => kinksAlong(line, image, { tensor: "x", index: 2 }, [0, 1])).toThrow(RangeError);
});

test("a bend of the loss knows the slopes on both sides, and a kink that the loss does not feel is none", () => {
  const net = new Network([new ReLU(), new Linear(2, 2, { dtype: "float64" })]);
  const image = tensor([1, 2], [0.5, 0.5]);
  const place = { tensor: "x", index: 0 };
  const [bend, ...others] = lossAlong(net, image, [0], place).bends(-1, 1);
  expect(others).toEqual([]);
  expect(bend).toMatchObject({ kind: "kink", value: 0, before: 0 });
  expect(bend!.after).toBeCloseTo(lossAlong(net, image, [0], place).slope(1e-9), 6);
  net.params["1.w"]!.data.fill(0);
  expect(kinksAlong(net, image, place, [-1, 1])).toHaveLength(1);
  expect(lossAlong(net, image, [0], place).bends(-1, 1)).toEqual([]);
});

test("at a kink the central difference is the mean of both sides and backward takes one of them", () => {
  const net = new Network([new ReLU(), new Linear(2, 2, { dtype: "float64" })]);
  const along = lossAlong(net, tensor([1, 2], [0, 0.5]), [0], { tensor: "x", index: 0 });
  const { before, after } = along.bends(-1, 1)[0]!;
  expect(along.slope(0)).toBe(before);
  expect(centralDifference(along.loss, 0, 1e-6)).toBeCloseTo((before + after) / 2, 6);
});
