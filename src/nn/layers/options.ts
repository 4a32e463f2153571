import { allocate, type Dtype } from "../dtype.js";
import { type Draw, type Initialiser, uniform } from "../random/initialise.js";
import { checkRandom, type Random, seededRandom } from "../random/seeded-random.js";
import { type Shape, sizeOf } from "../shape.js";
import type { Tensor } from "../tensor.js";

/** How a layer with parameters begins. */
export interface LayerOptions {
  /** Where its first numbers come from; a generator with seed 0 unless told. */
  random?: Random;
  /** How its numbers are stored; float32 unless told. */
  dtype?: Dtype;
  /** How its first numbers are drawn; `uniform`, as in the article, unless told. */
  initialise?: Initialiser;
}

/** The parameters of a new layer: weights first, then one bias for each output. */
export function firstParameters(
  operation: string,
  { random = seededRandom(0), dtype = "float32", initialise = uniform }: LayerOptions,
  sizes: { fanIn: number; weights: Shape; biases: number },
): { weights: Tensor; biases: Tensor } {
  checkRandom(operation, random);
  const draw: Draw = initialise(sizes.fanIn, random);
  return {
    weights: drawn(sizes.weights, dtype, draw.weight),
    biases: drawn([sizes.biases], dtype, draw.bias),
  };
}

function drawn(shape: Shape, dtype: Dtype, draw: () => number): Tensor {
  return { shape, data: allocate(sizeOf(shape), dtype).map(draw) };
}
