import { expect, test } from "vitest";
import { linearExample } from "../../../src/chapters/linear/given-grids.js";
import { linearSettings } from "../../../src/chapters/linear/linear-settings.js";
import { Linear, type Tensor, tensor } from "../../../src/nn/index.js";

const between = ({ min, max }: { min: number; max: number }) =>
  Array.from({ length: max - min + 1 }, (_, i) => min + i);
const sizes = between(linearSettings.n).flatMap((n) =>
  between(linearSettings.d1).flatMap((d1) =>
    between(linearSettings.d2).map((d2) => ({ n, d1, d2 })),
  ),
);

test.each(sizes)(
  "of $n × $d1 times $d1 × $d2 no given number is 0 or occurs twice, and no two tensors hold the same",
  (size) => {
    const given = linearExample(size);
    for (const { data } of Object.values(given)) {
      expect(data).not.toContain(0);
      expect(new Set(data).size).toBe(data.length);
    }
    const layer = new Linear(size.d1, size.d2, { dtype: "float64" });
    Object.assign(layer.params, { w: given.W, b: tensor([size.d2], given.b.data.slice()) });
    const z = layer.forward(given.X);
    const gradX = layer.backward(given.X, given["∂L/∂Z"]);
    const { w, b } = layer.grads as { w: Tensor; b: Tensor };
    // The sum over a single example is that example: the gradient of the bias is then the given one.
    const all = [...Object.values(given), z, gradX, w, ...(size.n === 1 ? [] : [b])];
    const held = all.map(({ data }) => [...data].toSorted((a, b) => a - b).join());
    expect(new Set(held).size).toBe(all.length);
  },
);
