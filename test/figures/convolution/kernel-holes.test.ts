import { expect, test } from "vitest";
import { kernelHoles } from "../../../src/figures/convolution/kernel-holes.js";
import type { KernelShape } from "../../../src/nn/convolution/index.js";

test("the sizes of K″ are looked at once, however many of its cells are asked for", () => {
  let looks = 0;
  const kernel = new Proxy<KernelShape>([4, 1, 5, 5], {
    get(shape, name) {
      looks++;
      return Reflect.get(shape, name);
    },
  });
  const isHole = kernelHoles(kernel, [28, 28]);
  const before = looks;
  expect(isHole([0, 0])).toBe(false);
  expect(isHole([0, 783])).toBe(true);
  expect(isHole([2303, 783])).toBe(false);
  expect(looks).toBe(before);
});
