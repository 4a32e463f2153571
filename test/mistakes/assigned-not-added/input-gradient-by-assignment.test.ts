import { expect, test } from "vitest";
import { foldInputByAssignment } from "../../../src/mistakes/assigned-not-added/fold-input-by-assignment.js";
import { inputGradientByAssignment } from "../../../src/mistakes/assigned-not-added/input-gradient-by-assignment.js";
import { matmul, permute, reshape, seededRandom, tensor } from "../../../src/nn/index.js";

test("inputGradientByAssignment is ∂L/∂Y′·K′, folded back with = in place of +=", () => {
  const random = seededRandom(2);
  const drawn = (...shape: number[]) =>
    tensor(
      shape,
      Array.from({ length: shape.reduce((a, b) => a * b) }, () => 2 * random() - 1),
    );
  const [n, c1, c2, k1, k2, o1, o2] = [2, 3, 4, 2, 3, 3, 2];
  const k = drawn(c2, c1, k1, k2);
  const gradY = drawn(n, c2, o1, o2);
  const rows = permute(reshape(gradY, [n, c2, o1 * o2]), [0, 2, 1]); // [n, o1·o2, c2]
  const unfolded = matmul(rows, reshape(k, [c2, c1 * k1 * k2])); // [n, o1·o2, c1·k1·k2]
  const folded = foldInputByAssignment(unfolded, [n, c1, o1 + k1 - 1, o2 + k2 - 1], [k1, k2]);
  const direct = inputGradientByAssignment(gradY, k);
  expect(direct.shape).toEqual(folded.shape);
  direct.data.forEach((value, i) => {
    expect(value).toBeCloseTo(folded.data[i]!, 12);
  });
});
