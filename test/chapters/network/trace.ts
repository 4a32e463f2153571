import { articleNetwork, heUniform, seededRandom, tensor } from "../../../src/nn/index.js";
import { traceTrainingStep } from "../../../src/nn/trace/index.js";

const random = seededRandom(1);
const pixels = Float64Array.from({ length: 784 }, () => random());

/** A step of the article's network with one random image. */
export const trace = traceTrainingStep(
  articleNetwork({ random, dtype: "float64", initialise: heUniform }),
  tensor([1, 1, 28, 28], pixels),
  [3],
  0.01,
);
