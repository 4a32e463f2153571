import { Convolution } from "../layers/convolution.js";
import { Flatten } from "../layers/flatten.js";
import { Linear } from "../layers/linear.js";
import { MaxPooling } from "../layers/max-pooling.js";
import type { LayerOptions } from "../layers/options.js";
import { ReLU } from "../layers/relu.js";
import { seededRandom } from "../random/seeded-random.js";
import { Network } from "./network.js";

/** The article's network for digits: x [n, 1, 28, 28] → logits [n, 10]; 4,706 parameters. */
export function articleNetwork({ random = seededRandom(0), ...rest }: LayerOptions = {}): Network {
  const options = { random, ...rest }; // one generator, so that no two layers begin alike
  return new Network([
    new Convolution(1, 4, 5, 5, options), // [n, 4, 24, 24]
    new MaxPooling(2, 2), // [n, 4, 12, 12]
    new ReLU(),
    new Convolution(4, 16, 3, 3, options), // [n, 16, 10, 10]
    new MaxPooling(2, 2), // [n, 16, 5, 5]
    new ReLU(),
    new Flatten(), // [n, 400]
    new Linear(400, 10, options), // [n, 10]
  ]);
}
