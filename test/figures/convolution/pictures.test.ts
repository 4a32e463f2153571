import { expect, test } from "vitest";
import { INK, PICTURES, picture } from "../../../src/figures/convolution/pictures.js";
import { permute, type Tensor, tensor } from "../../../src/nn/index.js";

/** A digit whose ink grows to the right, 28 × 28. */
const ramp = tensor(
  [28, 28],
  Float64Array.from({ length: 784 }, (_, i) => (i % 28) / 28),
);

const sizes = [
  [1, 3, 3],
  [1, 4, 4],
  [1, 4, 5],
  [2, 8, 8],
  [1, 12, 12],
] as const;

test.each(PICTURES)("%s is made of whole numbers, at every size of a figure", (name) => {
  for (const shape of sizes) {
    const { data } = picture(name, shape, ramp);
    expect(data.every(Number.isInteger)).toBe(true);
    if (name === "numbers") continue;
    expect(Math.min(...data)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...data)).toBeLessThanOrEqual(INK);
    expect(new Set(data).size).toBeGreaterThan(1);
  }
});

test("of a stroke, a slanted one, an edge and a digit one can tell what is left, right, up and down", () => {
  const turnedRound = ({ shape, data }: Tensor) => tensor(shape, data.toReversed());
  for (const name of ["stroke", "edge"] as const) {
    const x = picture(name, [1, 5, 5], ramp);
    expect(turnedRound(x).data).not.toEqual(x.data);
    expect(permute(x, [0, 2, 1]).data).not.toEqual(x.data);
  }
});

test("a slanted stroke runs from the lower left to the upper right corner", () => {
  const { data } = picture("slant", [1, 4, 4], ramp);
  expect([data[3], data[12]]).toEqual([INK, INK]);
  expect([data[0], data[15]]).toEqual([0, 0]);
});

test("a shrunk digit’s pixel is the mean of the part that it covers", () => {
  const { data } = picture("digit", [1, 3, 4], ramp);
  // Four columns of 6 pixels each, the margin of 2 cut off: means of columns 2 to 7, 8 to 13, …
  const means = [4.5, 10.5, 16.5, 22.5].map((column) => Math.round((INK * column) / 28));
  expect(Array.from(data)).toEqual([...means, ...means, ...means]);
});

test("each further channel has a weaker ink", () => {
  const { data } = picture("edge", [3, 3, 3], ramp);
  expect([data[0], data[9], data[18]]).toEqual([9, 6, 3]);
});
