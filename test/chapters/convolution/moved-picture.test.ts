import { expect, test } from "vitest";
import { movedPicture } from "../../../src/chapters/convolution/moved-picture.js";
import { convolveByDefinition, reshape, tensor, zeros } from "../../../src/nn/index.js";

const x = tensor([1, 2, 3], [1, 2, 3, 4, 5, 6]);

test("a picture moves by rows and columns, and paper comes in at the border", () => {
  expect(Array.from(movedPicture(x, [0, 1]).data)).toEqual([0, 1, 2, 0, 4, 5]);
  expect(Array.from(movedPicture(x, [0, -1]).data)).toEqual([2, 3, 0, 5, 6, 0]);
  expect(Array.from(movedPicture(x, [1, 0]).data)).toEqual([0, 0, 0, 1, 2, 3]);
  expect(Array.from(movedPicture(x, [-1, 0]).data)).toEqual([4, 5, 6, 0, 0, 0]);
});

test("the map of a moved picture is the moved map, as long as nothing crosses the border", () => {
  const picture = zeros([1, 7, 7], "float64");
  for (const [at, value] of [5, 8, 3, 9].entries())
    picture.data[(3 + (at >> 1)) * 7 + 3 + (at & 1)] = value;
  const k = tensor([1, 1, 2, 2], [1, -2, 3, -4]);
  const mapOf = (image: typeof picture) =>
    reshape(convolveByDefinition(reshape(image, [1, 1, 7, 7]), k), [1, 6, 6]);
  expect(mapOf(movedPicture(picture, [-1, 1]))).toEqual(movedPicture(mapOf(picture), [-1, 1]));
});
