import { batch, type Digits } from "../digits/index.js";
import { permutation, seededRandom } from "../nn/index.js";
import { mistakenNetwork, type Subject } from "./mistaken-network.js";
import { type Case, layerOptions, RUN } from "./settings.js";

/** The loss of one batch, before its update: of the right network and of the mistaken one. */
export interface Losses {
  readonly right: number;
  readonly wrong: number;
}

/**
 * Trains the right network and the mistaken one from the same weights on the same batches. Throws what
 * the mistaken one throws.
 */
export function* trainBeside(digits: Digits, asked: Case): Generator<Losses> {
  const right = mistakenNetwork(null, layerOptions(asked));
  const wrong = mistakenNetwork(asked.mistake, layerOptions(asked));
  const order = permutation(digits.count, seededRandom(RUN.seed));
  for (let step = 0; step < RUN.steps; step++) {
    const { x, labels } = batch(digits, order, step * RUN.batchSize, RUN.batchSize);
    const learn = ({ network, loss }: Subject) => {
      const logits = network.forward(x);
      const value = loss.forward(logits, labels);
      network.backward(x, loss.backward(logits, labels));
      network.update(RUN.learningRate);
      return value;
    };
    yield { right: learn(right), wrong: learn(wrong) };
  }
}
