import { type Equation, offsetOf, reshape, type Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { type Grid, type IsKnown, TensorGrid } from "../../ui/tensor/tensor-grid.js";
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

/**
 * A method: the matrices that it multiplies, with its result so far as pixels are computed, and the sum that makes the followed
 * pixel. `know` says how many pixels are computed.
 */
interface Method {
  drawing: HTMLElement;
  sum: HTMLElement;
  know(computed: number): void;
}

/** Through K″: a column of K″ times ∂L/∂Y″. */
export function byUnfoldedKernel(
  equation: Equation,
  values: MethodValues,
  computed: number,
  isHole: (index: readonly number[]) => boolean,
): Method {
  const unfolded = values["K″"];
  const result = values["∂L/∂X″"];
  const size = sizeOf(unfolded);
  const made = TensorGrid(result, { name: "∂L/∂X″", isKnown: knownUntil(result, computed), size });
  const drawing = element(
    "div",
    { class: "matrix-vector" },
    made,
    TensorGrid(unfolded, { name: "K″", isHole, size }),
    TensorGrid(values["∂L/∂Y″"], { name: "∂L/∂Y″", title: "∂L/∂Y″ᵀ", transpose: true, size }),
  );
  const pixels = reshape(result, values["∂L/∂X"].shape);
  const factors = ["∂L/∂Y″", "K″"];
  return {
    drawing,
    sum: PixelSum(equation, { home: "K″", factors, values, result: pixels }),
    know: knowing(made),
  };
}

/** Through folding: the product with K′, then entries added. `folded` is [n, c1, h, w]. */
export function byFolding(
  equation: Equation,
  values: MethodValues,
  computed: number,
  folded: Tensor,
): Method {
  const size = sizeOf(values["∂L/∂X′"]);
  const result = reshape(folded, values["∂L/∂X"].shape);
  const made = TensorGrid(result, { name: "∂L/∂X", isKnown: knownUntil(result, computed) });
  const drawing = steps(
    TensorGrid(values["∂L/∂Y′"], { name: "∂L/∂Y′", size }),
    "·",
    TensorGrid(values["K′"], { name: "K′", size }),
    "=",
    TensorGrid(values["∂L/∂X′"], { name: "∂L/∂X′", size }),
    "→",
    made,
  );
  const home = "∂L/∂X′";
  return {
    drawing,
    sum: PixelSum(equation, { home, factors: [home], values, result }),
    know: knowing(made),
  };
}

/** Through correlation: the rotated kernel slides over ∂L/∂Y with its margin. `correlated` is [n, c1, h, w]. */
export function byCorrelation(
  equation: Equation,
  values: MethodValues,
  computed: number,
  correlated: Tensor,
): Method {
  const remarks = words.methods;
  const result = reshape(correlated, values["∂L/∂X"].shape);
  const made = TensorGrid(result, { name: "∂L/∂X", isKnown: knownUntil(result, computed) });
  const padded = TensorGrid(values["∂L/∂Y padded"], {
    name: "∂L/∂Y padded",
    title: "G",
    remark: remarks.padded,
  });
  const rotated = values["K rotated"];
  const drawing = steps(
    SlidingWindow(padded, equation, rotated),
    "⋆",
    TensorGrid(rotated, { name: "K rotated", title: "K↻", remark: remarks.rotated }),
    "=",
    made,
  );
  const home = "∂L/∂Y padded";
  const factors = [home, "K rotated"];
  return {
    drawing,
    sum: PixelSum(equation, { home, factors, values, result }),
    know: knowing(made),
  };
}

/** Matrices with signs between them. */
function steps(...parts: readonly (HTMLElement | string)[]): HTMLElement {
  const drawn = parts.map((part) =>
    typeof part === "string" ? element("span", { class: "operator" }, part) : part,
  );
  return element("div", { class: "figure-body" }, ...drawn);
}

/** Draws so many cells of a result as computed. */
function knowing(result: Grid): (computed: number) => void {
  return (computed) => result.know(knownUntil(result.value, computed));
}

/** Whether a cell is among the first so many of a tensor. */
function knownUntil({ shape }: Tensor, computed: number): IsKnown {
  return (index) => offsetOf(shape, index) < computed;
}

/** Small cells where there are many rows or columns of them. */
function sizeOf({ shape: [rows = 0, columns = 0] }: Tensor): "close" | "roomy" {
  return rows > 9 || columns > 16 ? "close" : "roomy";
}
