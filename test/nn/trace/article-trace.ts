import { articleNetwork, heUniform, seededRandom, tensor } from "../../../src/nn/index.js";
import { type Trace, traceTrainingStep } from "../../../src/nn/trace/index.js";

/** A step of the article's network with random images, one for each label. */
export function traceOf(labels: readonly number[], seed = 1): Trace {
  const random = seededRandom(seed);
  const pixels = Float64Array.from({ length: labels.length * 784 }, () => random());
  return traceTrainingStep(
    articleNetwork({ random, dtype: "float64", initialise: heUniform }),
    tensor([labels.length, 1, 28, 28], pixels),
    labels,
    0.01,
  );
}

/** Such a step with one image. */
export const trace = traceOf([3]);
