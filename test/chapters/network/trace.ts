import { articleNetwork, heUniform, seededRandom, tensor } from "../../../src/nn/index.js";
import { type Trace, traceTrainingStep } from "../../../src/nn/trace/index.js";

/** A step of the article's network with random images. */
export function traceOf(images: number): Trace {
  const random = seededRandom(1);
  const pixels = Float64Array.from({ length: images * 784 }, () => random());
  return traceTrainingStep(
    articleNetwork({ random, dtype: "float64", initialise: heUniform }),
    tensor([images, 1, 28, 28], pixels),
    Array.from({ length: images }, () => 3),
    0.01,
  );
}

/** Such a step with one image. */
export const trace = traceOf(1);
