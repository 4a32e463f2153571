import { expect, test } from "vitest";
import { edgesFound } from "../../../src/chapters/convolution/edges-found.js";
import { kernelNamed } from "../../../src/figures/convolution/kernels.js";
import { convolveByDefinition, type Tensor, tensor } from "../../../src/nn/index.js";

const named = (name: Parameters<typeof kernelNamed>[0], size = 3) =>
  kernelNamed(name, [1, 1, size, size]);

test("kernels for edges are told by their direction, others by what else they answer to", () => {
  expect(edgesFound(named("vertical"))).toBe("vertical");
  expect(edgesFound(named("vertical", 2))).toBe("vertical");
  expect(edgesFound(named("horizontal"))).toBe("horizontal");
  expect(edgesFound(named("blur"))).toBe("plain");
  expect(edgesFound(named("identity"))).toBe("plain");
  expect(edgesFound(tensor([1, 1, 2, 2], [1, -1, -1, 1]))).toBe("neither");
  expect(edgesFound(tensor([1, 1, 2, 2], [1, 0, 0, -1]))).toBe("both");
});

test("weights with decimals that add up to 0 but for rounding count as 0", () => {
  expect(edgesFound(tensor([1, 1, 1, 3], [0.1, 0.2, -0.3]))).toBe("vertical");
});

test("what is said of a kernel is what it does to an edge", () => {
  const answers = (k: Tensor, ink: (u: number, v: number) => boolean) => {
    const pixels = Array.from({ length: 64 }, (_, t) => Number(ink(t >> 3, t & 7)));
    return convolveByDefinition(tensor([1, 1, 8, 8], pixels), k).data.some((v) => v !== 0);
  };
  for (let code = 0; code < 81; code++) {
    const digits = Array.from({ length: 4 }, (_, i) => (Math.floor(code / 3 ** i) % 3) - 1);
    const k = tensor([1, 1, 2, 2], digits);
    const [plain, vertical, horizontal] = [
      answers(k, () => true),
      answers(k, (_u, v) => v < 4),
      answers(k, (u) => u < 4),
    ];
    const expected = plain
      ? "plain"
      : vertical && horizontal
        ? "both"
        : vertical
          ? "vertical"
          : horizontal
            ? "horizontal"
            : "neither";
    expect(edgesFound(k), digits.join()).toBe(expected);
  }
});
