import { batch, type Digits } from "../../digits/index.js";
import { CrossEntropy } from "../../nn/loss/index.js";
import type { Network } from "../../nn/network/index.js";
import { heUniform, uniform } from "../../nn/random/index.js";
import { type Tensor, zeros } from "../../nn/tensor.js";
import { parameterStream } from "../settings/random-stream.js";
import type { Settings } from "../settings/settings.js";
import { checkParameters, isBias, type Learner, type Parameters } from "./learner.js";
import { networkOf, type TrainedNetwork } from "./networks.js";
import { checkUpdateRule } from "./update-rule.js";

const INITIALISERS = { he: heUniform, article: uniform };

/** The network that the settings ask for, with its first parameters, in TypeScript. */
export function firstLearner(settings: Settings): Learner {
  const initialise = INITIALISERS[settings.initialisation];
  const random = parameterStream(settings.seed);
  return networkLearner(networkOf(settings, { random, initialise }));
}

/** The network that the settings ask for, before it has learned anything. */
export function untrainedNetwork(settings: Settings): TrainedNetwork {
  return { settings, parameters: firstLearner(settings).params };
}

/** A network of `nn` that learns from digits: what every faster learner is tested against. */
export function networkLearner(network: Network): Learner {
  const crossEntropy = new CrossEntropy();
  const velocities: Parameters = Object.fromEntries(
    Object.entries(network.params).map(([name, { shape }]) => [name, zeros(shape, "float32")]),
  );
  return {
    backend: "typescript",
    get params() {
      return network.params;
    },
    get grads() {
      return network.grads;
    },
    velocities,
    forward: (digits) => network.forward(imagesOf(digits)),
    backward(digits) {
      const x = imagesOf(digits);
      const logits = network.forward(x);
      network.backward(x, crossEntropy.backward(logits, digits.labels));
      return crossEntropy.forward(logits, digits.labels);
    },
    update(rule) {
      checkUpdateRule(rule);
      const { learningRate, momentum, nesterov, weightDecay } = rule;
      for (const [name, { data: p }] of Object.entries(network.params)) {
        const gradient = network.grads[name]!.data;
        const v = velocities[name]!.data;
        const decay = isBias(name) ? 0 : weightDecay;
        for (let i = 0; i < p.length; i++) {
          const g = gradient[i]! + decay * p[i]!;
          v[i] = momentum * v[i]! + g;
          p[i]! -= learningRate * (nesterov ? g + momentum * v[i]! : v[i]!);
        }
      }
    },
    restore(params, velocitiesThen) {
      checkParameters("restore", params, network.params);
      checkParameters("restore", velocitiesThen, velocities);
      for (const [name, { data }] of Object.entries(network.params)) {
        data.set(params[name]!.data);
        velocities[name]!.data.set(velocitiesThen[name]!.data);
      }
    },
  };
}

/** Digits → x (n, 1, 28, 28), pixels from 0 to 1. */
function imagesOf(digits: Digits): Tensor {
  const order = Uint32Array.from({ length: digits.count }, (_, i) => i);
  return batch(digits, order, 0, digits.count).x;
}
