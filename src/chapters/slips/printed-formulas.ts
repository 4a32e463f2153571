import type { Tile } from "../../figures/products/product-tiles.js";
import {
  convolveByDefinition,
  innerProduct,
  matmul,
  numericGradient,
  reshape,
  seededRandom,
  type Tensor,
  tensor,
  transposed,
  unfoldInput,
  unfoldKernel,
} from "../../nn/index.js";

/** A printed product of two factors, its places filled from the same tiles, and what it is to be. */
export interface PrintedProduct {
  /** Every matrix that may stand in a place, and its transpose, by the names that formulas give them. */
  tiles: readonly Tile[];
  /** The two factors as the article prints them. */
  printed: readonly [string, string];
  /** The gradient that the formula is for, by central differences. */
  target: Tile;
}

export type ProductName = "weights" | "inputs" | "kernel" | "pixels";

/**
 * The article's formulas that are products of two matrices, on small whole numbers whose sizes all differ: a linear
 * layer Z = X W of 2 examples, 3 inputs and 4 outputs, and a convolution of 2 channels to 3, unfolded both ways.
 */
export function printedProducts(): Record<ProductName, PrintedProduct> {
  const draw = drawing(3);
  const [x, w, gradZ] = [draw([2, 3]), draw([3, 4]), draw([2, 4])];
  const linear = () => innerProduct(gradZ, matmul(x, w));
  const [image, k, gradY] = [draw([1, 2, 3, 3]), draw([3, 2, 2, 2]), draw([1, 3, 2, 2])];
  const convolution = () => innerProduct(gradY, convolveByDefinition(image, k));

  const patches = reshape(unfoldInput(image, [2, 2]), [4, 8]); // X′
  const byPlace = transposed(reshape(gradY, [3, 4])); // ∂L/∂Y′ [4, 3]
  const stamped = unfoldKernel(k, [3, 3]); // K″ [12, 18]
  const flat = reshape(gradY, [1, 12]); // ∂L/∂Y″

  return {
    weights: {
      tiles: tilesOf({ X: x, "∂L/∂Z": gradZ }),
      printed: ["Xᵀ", "∂L/∂Z"],
      target: { name: "∂L/∂W", tensor: numericGradient(linear, w) },
    },
    inputs: {
      tiles: tilesOf({ W: w, "∂L/∂Z": gradZ }),
      printed: ["∂L/∂Z", "Wᵀ"],
      target: { name: "∂L/∂X", tensor: numericGradient(linear, x) },
    },
    kernel: {
      tiles: tilesOf({ "X′": patches, "∂L/∂Y′": byPlace }),
      printed: ["X′ᵀ", "∂L/∂Y′"],
      target: { name: "∂L/∂K′", tensor: reshape(numericGradient(convolution, k), [3, 8]) },
    },
    pixels: {
      tiles: tilesOf({ "K″": stamped, "∂L/∂Y″": flat }),
      printed: ["∂L/∂Y″", "K″ᵀ"],
      target: { name: "∂L/∂X″", tensor: reshape(numericGradient(convolution, image), [1, 18]) },
    },
  };
}

/** Each matrix and its transpose: X, Xᵀ, ∂L/∂Z, (∂L/∂Z)ᵀ. */
function tilesOf(matrices: Readonly<Record<string, Tensor>>): Tile[] {
  return Object.entries(matrices).flatMap(([name, matrix]) => [
    { name, tensor: matrix },
    { name: name.includes("/") ? `(${name})ᵀ` : `${name}ᵀ`, tensor: transposed(matrix) },
  ]);
}

/** Draws tensors of whole numbers from −5 to 5 without 0. */
function drawing(seed: number): (shape: number[]) => Tensor {
  const random = seededRandom(seed);
  const whole = () => (random() < 0.5 ? -1 : 1) * Math.ceil(5 * random());
  return (shape) => {
    const count = shape.reduce((a, b) => a * b);
    return tensor(shape, Array.from({ length: count }, whole));
  };
}
