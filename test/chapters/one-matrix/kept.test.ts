import { expect, test } from "vitest";
import { keptOf } from "../../../src/chapters/one-matrix/kept.js";
import { tensor, unfoldKernel } from "../../../src/nn/index.js";
import { slidingOf } from "../../../src/nn/unfolding/index.js";
import { randomTensor } from "../../nn/arbitrary.js";
import { slidingChoices } from "./sliding-choices.js";

test("at every setting the rows and columns that are left of the larger matrix make the layer's K″", () => {
  for (const { side, kernel, stride, padding, dilation } of slidingChoices()) {
    const k = randomTensor([1, 1, kernel, kernel], side);
    const options = { stride, padding, dilation };
    const padded = [side + 2 * padding, side + 2 * padding] as const;
    const whole = unfoldKernel(k, padded, { dilation });
    const [, columns = 0] = whole.shape;
    const kept = keptOf([side, side], [kernel, kernel], slidingOf("test", options));
    const left = kept.rows.flatMap((r) => kept.columns.map((c) => whole.data[r * columns + c]!));
    const shape = [kept.rows.length, kept.columns.length];
    expect(tensor(shape, left)).toEqual(unfoldKernel(k, [side, side], options));
  }
});
