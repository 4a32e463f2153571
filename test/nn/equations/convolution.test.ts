import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assignment,
  type Cell,
  convolutionEquation,
  hasCell,
  receiptOf,
  relatives,
  termOf,
  valueAt,
} from "../../../src/nn/equations/index.js";
import { Convolution, reshape, type Tensor, unfoldKernel } from "../../../src/nn/index.js";
import { indices, randomTensor } from "../arbitrary.js";
import { slidingCases } from "../sliding-arbitrary.js";

const sizes = fc
  .record({
    c1: fc.integer({ min: 1, max: 2 }),
    c2: fc.integer({ min: 1, max: 2 }),
    k1: fc.integer({ min: 1, max: 3 }),
    k2: fc.integer({ min: 1, max: 3 }),
    o1: fc.integer({ min: 1, max: 3 }),
    o2: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ c1, c2, k1, k2, o1, o2 }) => ({
    image: [c1, o1 + k1 - 1, o2 + k2 - 1] as [number, number, number],
    kernel: [c2, c1, k1, k2] as [number, number, number, number],
    outputs: [o1, o2] as [number, number],
  }));

function cellsOf(tensor: string, shape: readonly number[]): Cell[] {
  return indices(shape).map((index) => ({ tensor, index }));
}

test("a cell's products are exactly those that stand in it, in every tensor", () => {
  fc.assert(
    fc.property(sizes, ({ image, kernel, outputs }) => {
      const equation = convolutionEquation(image, kernel);
      const [c2, c1, k1, k2] = kernel;
      const all: Assignment[] = indices([c2, ...outputs, c1, k1, k2]).map(([o, p, q, c, i, j]) => ({
        ...{ o, p, q },
        ...{ c, i, j },
      }));
      const name = ({ o, p, q, c, i, j }: Assignment) => [o, p, q, c, i, j].join();
      for (const [tensor, shape] of Object.entries(equation.shapes)) {
        const standing = new Map<string, string[]>();
        for (const product of all) {
          const term = termOf(equation.cell(tensor, product));
          standing.set(term, [...(standing.get(term) ?? []), name(product)]);
        }
        const found = cellsOf(tensor, shape).map((cell) => [
          termOf(cell),
          equation.products(cell).map(name).sort(),
        ]);
        const expected = cellsOf(tensor, shape).map((cell) => [
          termOf(cell),
          (standing.get(termOf(cell)) ?? []).sort(),
        ]);
        expect(found).toEqual(expected);
      }
    }),
    { numRuns: 20 },
  );
});

test("with any options the equation's terms make the unfolded kernel, the outputs and both gradients", () => {
  fc.assert(
    fc.property(
      slidingCases,
      ({ in: channels, out, image: [h, w], kernel: [k1, k2], options, seed }) => {
        const [c1, c2] = [channels * options.groups, out * options.groups];
        const kernel = [c2, channels, k1, k2] as const;
        const layer = new Convolution(c1, c2, k1, k2, { ...options, dtype: "float64" });
        const [x, k] = [randomTensor([1, c1, h, w], seed), randomTensor(kernel, seed + 1)];
        layer.params.k = k;
        layer.params.b.data.fill(0);
        const y = layer.forward(x); // [1, c2, o1, o2]
        const gradY = randomTensor(y.shape, seed + 2);
        const gradX = layer.backward(x, gradY);
        const equation = convolutionEquation([c1, h, w], kernel, options);
        const values: Record<string, Tensor> = {
          X: reshape(x, [c1, h, w]),
          K: k,
          Y: reshape(y, y.shape.slice(1)),
          "K″": unfoldKernel(k, [h, w], options),
          "∂L/∂Y": reshape(gradY, y.shape.slice(1)),
          "∂L/∂X": reshape(gradX, [c1, h, w]),
          "∂L/∂K": layer.grads.k,
        };
        const numberIn = ({ tensor, index }: Cell) => valueAt(values[tensor]!, index);
        const madeOf = {
          "K″": ["K"],
          Y: ["X", "K"],
          "∂L/∂X": ["∂L/∂Y", "K"],
          "∂L/∂K": ["∂L/∂Y", "X"],
        };
        for (const [tensor, factors] of Object.entries(madeOf)) {
          expect(equation.shape(tensor)).toEqual(values[tensor]!.shape);
          for (const cell of cellsOf(tensor, values[tensor]!.shape)) {
            const terms = receiptOf(equation, cell, numberIn, factors);
            const sum = terms.reduce((total, { value }) => total + value, 0);
            expect(sum).toBeCloseTo(numberIn(cell), 10);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("every cell of a product lies inside its tensor", () => {
  fc.assert(
    fc.property(sizes, ({ image, kernel, outputs: [o1, o2] }) => {
      const equation = convolutionEquation(image, kernel);
      const [c2, c1, k1, k2] = kernel;
      const last = { o: c2 - 1, p: o1 - 1, q: o2 - 1, c: c1 - 1, i: k1 - 1, j: k2 - 1 };
      for (const tensor of Object.keys(equation.shapes))
        expect(hasCell(equation, equation.cell(tensor, last))).toBe(true);
    }),
  );
});

const small = convolutionEquation([1, 3, 3], [1, 1, 2, 2]);

test("the middle pixel of a 3×3 image meets each of the four weights once", () => {
  const lit = relatives(small, { tensor: "X", index: [0, 1, 1] });
  for (const weight of ["K[0,0,0,0]", "K[0,0,0,1]", "K[0,0,1,0]", "K[0,0,1,1]"])
    expect(lit.get(weight)).toBe("partner");
  for (const output of ["Y[0,0,0]", "Y[0,0,1]", "Y[0,1,0]", "Y[0,1,1]"])
    expect(lit.get(output)).toBe("use");
});

test("a corner pixel lights one weight and one output only", () => {
  const lit = relatives(small, { tensor: "X", index: [0, 0, 0] });
  expect([...lit.keys()].filter((term) => /^[KY]\[/.test(term))).toEqual([
    "K[0,0,0,0]",
    "Y[0,0,0]",
  ]);
});

test("an output's sources are its patch, its kernel, its row of X′ and the weights in its row of K″", () => {
  const lit = relatives(small, { tensor: "Y", index: [0, 1, 1] });
  const sources = [...lit]
    .filter(([term, role]) => role === "source" && term.includes("["))
    .map(([term]) => term);
  expect(sources.filter((t) => t.startsWith("X["))).toEqual([
    "X[0,1,1]",
    "X[0,1,2]",
    "X[0,2,1]",
    "X[0,2,2]",
  ]);
  expect(sources.filter((t) => t.startsWith("X′"))).toEqual([
    "X′[3,0]",
    "X′[3,1]",
    "X′[3,2]",
    "X′[3,3]",
  ]);
  expect(sources.filter((t) => t.startsWith("K″"))).toEqual([
    "K″[3,4]",
    "K″[3,5]",
    "K″[3,7]",
    "K″[3,8]",
  ]);
});

test("a structural zero of K″ lights nothing but itself", () => {
  expect([...relatives(small, { tensor: "K″", index: [0, 8] }).keys()]).toEqual(["K″[0,8]", "K″"]);
});

test("hasCell refuses an index outside, of another rank, and an unknown tensor", () => {
  for (const cell of [
    { tensor: "X", index: [0, 3, 0] },
    { tensor: "X", index: [0, 0] },
    { tensor: "Q", index: [0] },
  ])
    expect(hasCell(small, cell)).toBe(false);
});
