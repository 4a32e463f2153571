import {
  type Convolution,
  Flatten,
  type Linear,
  MaxPooling,
  Network,
  ReLU,
} from "../../src/nn/index.js";

/** A network with one layer of each kind, whose pooling has windows of `pool` × `pool`. */
export function oneOfEach(convolution: Convolution, linear: Linear, pool = 2): Network {
  return new Network([convolution, new MaxPooling(pool, pool), new ReLU(), new Flatten(), linear]);
}
