import { ConvolutionSum } from "../../figures/convolution/convolution-sum.js";
import { kernelHoles } from "../../figures/convolution/kernel-holes.js";
import {
  convolveByDefinition,
  type Equation,
  matmul,
  reshape,
  type Tensor,
  termOf,
  unfoldInput,
  unfoldKernel,
} from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { Product } from "./product.js";

/** One convolution, three times: as it is defined, and as the products X′ K′ᵀ = Y′ and K″ X″ᵀ = Y″ᵀ. */
export interface ThreeHomes {
  y: HTMLElement;
  inputProduct: HTMLElement;
  kernelProduct: HTMLElement;
  sum: HTMLElement;
}

/** What a 2 × 2 kernel K [1, 1, 2, 2] makes of an image X [1, 4, 4], drawn in all three ways. */
export function threeHomes(equation: Equation, x: Tensor, k: Tensor): ThreeHomes {
  const image = reshape(x, [1, 1, 4, 4]);
  const patches = reshape(unfoldInput(image, [2, 2]), [9, 4]); // X′ [h′·w′, k1·k2]
  const flatKernel = reshape(k, [1, 4]); // K′ [1, k1·k2]
  const stamps = unfoldKernel(k, [4, 4]); // K″ [h′·w′, h·w]
  const flatImage = reshape(x, [1, 16]); // X″ [1, h·w]
  const values = {
    X: x,
    K: k,
    Y: reshape(convolveByDefinition(image, k), [1, 3, 3]),
    "X′": patches,
    "K′": flatKernel,
    "Y′": matmul(patches, flatKernel, { transposeB: true }), // [h′·w′, 1]
    "X″": flatImage,
    "K″": stamps,
    "Y″": matmul(flatImage, stamps, { transposeB: true }), // [1, h′·w′]
  };
  const isHole = kernelHoles([1, 1, 2, 2], [4, 4]);
  const drawn = (name: keyof typeof values) => TensorGrid(values[name], { name });
  const column = (name: keyof typeof values) =>
    TensorGrid(values[name], { name, title: `${name}ᵀ`, transpose: true });
  return {
    y: drawn("Y"),
    inputProduct: Product(drawn("X′"), column("K′"), drawn("Y′")),
    kernelProduct: Product(TensorGrid(stamps, { name: "K″", isHole }), column("X″"), column("Y″")),
    sum: ConvolutionSum(equation, values),
  };
}

/** The terms of all multiplications, output by output, as the cells of K″ in which they take place. */
export function multiplicationTerms(equation: Equation): string[] {
  const outputs = Array.from({ length: 9 }, (_, r) => ({ tensor: "Y″", index: [0, r] }));
  return outputs
    .flatMap((output) => equation.products(output))
    .map((product) => termOf(equation.cell("K″", product)));
}
