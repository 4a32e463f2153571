import {
  articleNetwork,
  CrossEntropy,
  heUniform,
  innerProduct,
  seededRandom,
  type Tensor,
  uniform,
} from "../../nn/index.js";

/** What the first batch does to networks that begin in one way: means over the networks. */
export interface FirstStep {
  loss: number;
  /** The size of the gradient of the first kernels: the root of its mean square. */
  gradient: number;
}

/**
 * The loss of one digit, x [1, 1, 28, 28], and the gradient of the first kernels, in so many networks of the article's
 * kind whose first parameters are drawn from U(−1, 1) or by He's rule.
 */
export function firstStep(
  beginning: "article" | "he",
  x: Tensor,
  label: number,
  networks: number,
): FirstStep {
  const random = seededRandom(1);
  const initialise = beginning === "he" ? heUniform : uniform;
  const crossEntropy = new CrossEntropy();
  const steps = Array.from({ length: networks }, () => {
    const network = articleNetwork({ random, initialise, dtype: "float64" });
    const logits = network.forward(x);
    network.backward(x, crossEntropy.backward(logits, [label]));
    const gradient = network.grads["0.k"]!;
    return {
      loss: crossEntropy.forward(logits, [label]),
      gradient: Math.sqrt(innerProduct(gradient, gradient) / gradient.data.length),
    };
  });
  const mean = (of: (step: FirstStep) => number) =>
    steps.reduce((sum, step) => sum + of(step), 0) / networks;
  return { loss: mean(({ loss }) => loss), gradient: mean(({ gradient }) => gradient) };
}
