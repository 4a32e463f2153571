import { checkTensor } from "../check.js";
import { isTrainable, type Layer } from "../layers/layer.js";
import { innerProduct } from "../matrix/inner-product.js";
import { checkRandom, type Random, seededRandom } from "../random/seeded-random.js";
import { type Tensor, tensor, zeros } from "../tensor.js";
import { type CellDisagreement, compareGradients, worstOf } from "./compare-gradients.js";
import { checkFloat64, numericGradient } from "./numeric-gradient.js";

/** How to check; each has a default. */
export interface GradientCheckOptions {
  /** The step of the central differences; 1e-5. */
  epsilon?: number;
  /** Draws the upstream gradient; a generator with seed 0. */
  random?: Random;
  /** The largest relative difference that passes; 1e-6. */
  tolerance?: number;
}

/** The cell where the two gradients differ most. */
export interface Disagreement extends CellDisagreement {
  /** `x` or the name of a parameter. */
  tensor: string;
}

/** What a gradient check found. */
export interface GradientCheck {
  passed: boolean;
  /** The largest difference in each tensor: `x` and every parameter. */
  differences: Record<string, number>;
  worst: Disagreement;
}

/**
 * Whether a layer's (or network's) backward is the derivative of its forward at x.
 *
 * With a random ∂L/∂Y = G the loss is L = Σ G·f(x). What `backward` says of ∂L/∂x and of each
 * ∂L/∂parameter is held against central differences of L. At a kink (ReLU at 0, ties in a pooling
 * window) no derivative exists, and the check may fail. Parameters and gradients are left as they
 * were. Throws TypeError unless x and the parameters are float64.
 */
export function gradientCheck(
  layer: Layer,
  x: Tensor,
  { epsilon = 1e-5, random = seededRandom(0), tolerance = 1e-6 }: GradientCheckOptions = {},
): GradientCheck {
  checkTensor("gradientCheck", "x", x);
  checkRandom("gradientCheck", random);
  const at = tensor(x.shape, x.data.slice()); // moved in place, so not the caller's own
  const params = isTrainable(layer) ? layer.params : {};
  const variables: Record<string, Tensor> = { x: at, ...params };
  for (const [name, variable] of Object.entries(variables)) {
    checkFloat64("gradientCheck", name, variable);
  }
  const upstream = zeros(layer.forward(at).shape, "float64");
  upstream.data.forEach((_, i) => {
    upstream.data[i] = 2 * random() - 1;
  });
  const analytic = gradients(layer, at, upstream);
  const loss = () => innerProduct(layer.forward(at), upstream);
  const found = Object.entries(variables).map(([name, variable]): Disagreement => {
    const numeric = numericGradient(loss, variable, epsilon);
    return { tensor: name, ...compareGradients(numeric, analytic[name]!).worst };
  });
  const worst = worstOf(found);
  return {
    passed: worst.difference <= tolerance,
    differences: Object.fromEntries(found.map(({ tensor, difference }) => [tensor, difference])),
    worst,
  };
}

/** What `backward` says of x and of each parameter; the layer's own gradients are put back. */
function gradients(layer: Layer, x: Tensor, upstream: Tensor): Record<string, Tensor> {
  if (!isTrainable(layer)) return { x: layer.backward(x, upstream) };
  const kept = copies(layer.grads);
  const gradX = layer.backward(x, upstream);
  const analytic = { x: gradX, ...copies(layer.grads) };
  for (const [name, { data }] of Object.entries(layer.grads)) data.set(kept[name]!.data);
  return analytic;
}

function copies(tensors: Record<string, Tensor>): Record<string, Tensor> {
  const copied = Object.entries(tensors).map(([name, { shape, data }]) => [
    name,
    tensor(shape, data.slice()),
  ]);
  return Object.fromEntries(copied);
}
