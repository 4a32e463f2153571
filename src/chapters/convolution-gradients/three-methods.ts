import { type Equation, offsetOf, reshape, type Tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { PixelSum } from "./pixel-sum.js";
import { SlidingWindow } from "./sliding-window.js";
import { words } from "./words/index.js";

/** The matrices that the three methods multiply. */
type MethodValues = Readonly<
  Record<
    | "K″"
    | "K′"
    | "∂L/∂X″"
    | "∂L/∂Y″"
    | "∂L/∂Y′"
    | "∂L/∂X′"
    | "∂L/∂Y padded"
    | "K rotated"
    | "∂L/∂X",
    Tensor
  >
>;

/** A method: its result, so far as pixels are computed, and the sum that makes the followed pixel. */
interface Method {
  result: HTMLElement;
  sum: HTMLElement;
}

/** Through K″: a column of K″ times ∂L/∂Y″. */
export function byUnfoldedKernel(
  equation: Equation,
  values: MethodValues,
  computed: number,
  isHole: (index: readonly number[]) => boolean,
): Method & Readonly<Record<"row" | "kernel" | "upstream", HTMLElement>> {
  return {
    row: TensorGrid(values["∂L/∂X″"], {
      name: "∂L/∂X″",
      isKnown: (index) => offsetOf(values["∂L/∂X″"].shape, index) < computed,
      size: sizeOf(values["K″"]),
    }),
    kernel: TensorGrid(values["K″"], { name: "K″", isHole, size: sizeOf(values["K″"]) }),
    upstream: TensorGrid(values["∂L/∂Y″"], {
      name: "∂L/∂Y″",
      title: "∂L/∂Y″ᵀ",
      transpose: true,
      size: sizeOf(values["K″"]),
    }),
    ...method(equation, values, computed, values["∂L/∂X″"], "K″", ["∂L/∂Y″", "K″"]),
  };
}

/** Through folding: the product with K′, then entries added. `folded` is [n, c1, h, w]. */
export function byFolding(
  equation: Equation,
  values: MethodValues,
  computed: number,
  folded: Tensor,
): Method & Readonly<Record<"rows" | "kernel" | "unfolded", HTMLElement>> {
  return {
    rows: TensorGrid(values["∂L/∂Y′"], { name: "∂L/∂Y′", size: sizeOf(values["∂L/∂X′"]) }),
    kernel: TensorGrid(values["K′"], { name: "K′", size: sizeOf(values["∂L/∂X′"]) }),
    unfolded: TensorGrid(values["∂L/∂X′"], { name: "∂L/∂X′", size: sizeOf(values["∂L/∂X′"]) }),
    ...method(equation, values, computed, folded, "∂L/∂X′", ["∂L/∂X′"]),
  };
}

/** Through correlation: the rotated kernel slides over ∂L/∂Y with its margin. `correlated` is [n, c1, h, w]. */
export function byCorrelation(
  equation: Equation,
  values: MethodValues,
  computed: number,
  correlated: Tensor,
): Method & Readonly<Record<"padded" | "kernel", HTMLElement>> {
  const { padded, rotated } = words.methods;
  const grid = TensorGrid(values["∂L/∂Y padded"], {
    name: "∂L/∂Y padded",
    title: "pad(∂L/∂Y)",
    remark: padded,
  });
  const factors = ["∂L/∂Y padded", "K rotated"];
  return {
    padded: SlidingWindow(grid, equation, values["K rotated"]),
    kernel: TensorGrid(values["K rotated"], { name: "K rotated", title: "K↻", remark: rotated }),
    ...method(equation, values, computed, correlated, "∂L/∂Y padded", factors),
  };
}

function method(
  equation: Equation,
  values: MethodValues,
  computed: number,
  gradient: Tensor,
  home: string,
  factors: readonly string[],
): Method {
  const result = reshape(gradient, values["∂L/∂X"].shape);
  const isKnown = (index: readonly number[]) => offsetOf(result.shape, index) < computed;
  return {
    result: TensorGrid(result, { name: "∂L/∂X", isKnown }),
    sum: PixelSum(equation, { home, factors, values, result }),
  };
}

/** Small cells where there are many rows or columns of them. */
function sizeOf({ shape: [rows = 0, columns = 0] }: Tensor): "close" | "roomy" {
  return rows > 9 || columns > 16 ? "close" : "roomy";
}
