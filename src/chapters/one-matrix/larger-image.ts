import { alternatingKernel, countingImage } from "../../figures/convolution/example-tensors.js";
import { words as convolution } from "../../figures/convolution/words/index.js";
import { Scrolling } from "../../figures/products/scrolling.js";
import { Sum } from "../../figures/sum/sum.js";
import {
  type Cell,
  Equation,
  matmul,
  reshape,
  type Tensor,
  tensor,
  termOf,
  unfoldKernel,
  valueAt,
} from "../../nn/index.js";
import { slidingOf } from "../../nn/unfolding/index.js";
import { smallestImage } from "../../nn/unfolding/sliding.js";
import { choice, number, type Values } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { element } from "../../ui/dom/element.js";
import { type Grid, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

const say = words.larger;

/** A transposed convolution of a small image, and what is in image and kernel. */
export const largerSettings = {
  small: labelled(say.small, number(2, 4, 3)),
  window: labelled(say.window, number(1, 4, 3)),
  step: labelled(say.step, number(1, 3, 2)),
  filled: labelled(say.filled, choice(["ones", "numbers"], "ones"), say.fillings),
};

type LargerSettings = Values<typeof largerSettings>;

/** The image X [1, h, w] and the kernel K [1, 1, k1, k2] that the settings ask for; readers may change both. */
export function largerGiven({ small, window, filled }: LargerSettings): { x: Grid; k: Grid } {
  const shapes = { x: [1, small, small], k: [1, 1, window, window] } as const;
  const ones = (shape: readonly number[]) =>
    tensor(shape, new Float64Array(shape.reduce((a, b) => a * b, 1)).fill(1));
  const [x, k] =
    filled === "ones"
      ? [ones(shapes.x), ones(shapes.k)]
      : [countingImage(shapes.x), alternatingKernel(shapes.k)];
  return {
    x: TensorGrid(x, { name: "X", remark: convolution.given.image, editable: true }),
    k: TensorGrid(k, { name: "K", remark: convolution.given.kernel, editable: true }),
  };
}

/** A transposed convolution by the K″ of the convolution that goes the other way. */
export interface LargerImage {
  equation: Equation;
  grids: Readonly<Record<"y" | "product" | "sum", HTMLElement>>;
  /** In how many ways at least and at most a pixel of Y is reached. */
  fewest: number;
  most: number;
}

/** Every pixel of x [1, h, w] puts the kernel k [1, 1, k1, k2], that many times, into Y, stride pixels apart. */
export function largerImage({ step, window }: LargerSettings, x: Tensor, k: Tensor): LargerImage {
  const [, h = 1, w = 1] = x.shape;
  const size = smallestImage([h, w], [window, window], slidingOf("largerImage", { stride: step }));
  const unfolded = unfoldKernel(k, size, { stride: step }); // K″ [h·w, o1·o2], of the way back
  const row = matmul(reshape(x, [1, h * w]), unfolded); // Y″ = X″ K″ [1, o1·o2]
  const y = reshape(row, [1, ...size]);
  const pixels = `${step}p+i<${size[0]},${step}q+j<${size[1]}`;
  const equation = new Equation(
    `X[0,p,q] · K[0,0,i,j] → X″[0,(p,q)] · K″[(p,q),(${pixels})] → Y″[0,(${pixels})] · Y[0,${pixels}]`,
    { p: h, q: w, i: window, j: window },
  );
  const values = { X: x, K: k, Y: y };
  const ways = (cell: Cell) => equation.products(cell).length;
  const reached = Array.from(y.data, (_, at) =>
    ways({ tensor: "Y", index: [0, Math.floor(at / size[1]), at % size[1]] }),
  );
  const isHole = (index: readonly number[]) => equation.isEmpty({ tensor: "K″", index });
  return {
    equation,
    grids: {
      y: TensorGrid(y, { name: "Y", remark: say.output, size: size[0] > 9 ? "close" : "roomy" }),
      product: Scrolling(
        element(
          "div",
          { class: "larger-product" },
          TensorGrid(reshape(x, [1, h * w]), {
            name: "X″",
            title: "X″ᵀ",
            transpose: true,
            size: "close",
          }),
          TensorGrid(unfolded, { name: "K″", remark: say.matrix, isHole, size: "close" }),
        ),
      ),
      sum: Sum(equation, {
        factors: ["X", "K"],
        result: "Y",
        home: "K″",
        values,
        describe: (cell) => {
          const known = cell.tensor === "X" || cell.tensor === "K" || cell.tensor === "Y";
          const here = known
            ? `${termOf(cell)} = ${numberText(valueAt(values[cell.tensor as "X"], cell.index))}`
            : termOf(cell);
          return say.cell(here, ways(cell), cell.tensor === "Y" || cell.tensor === "Y″");
        },
        invitation: convolution.invitation,
      }),
    },
    fewest: Math.min(...reached),
    most: Math.max(...reached),
  };
}
