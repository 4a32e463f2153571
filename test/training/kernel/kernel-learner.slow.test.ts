import { setFlagsFromString } from "node:v8";
import { beforeAll, expect, test } from "vitest";
import { readEmbedded } from "../../../data/embedded.js";
import { batch, type Digits, selectDigits } from "../../../src/digits/index.js";
import {
  articleNetwork,
  CrossEntropy,
  heUniform,
  type Network,
  seededRandom,
  type Tensor,
  uniform,
} from "../../../src/nn/index.js";
import {
  type Architecture,
  accuracy,
  type DigitSets,
  defaultSettings,
  firstLearner,
  type Learner,
  networkLearner,
  networkOf,
  type Parameters,
  type Settings,
  train,
  type UpdateRule,
} from "../../../src/training/index.js";
import { kernelLearner } from "../../../src/training/kernel/kernel-learner.js";
import {
  type KernelBackend,
  kernelBytes,
  supportedKernel,
} from "../../../src/training/kernel/support.js";

// Node 20 has relaxed SIMD behind a flag.
if (supportedKernel() === "simd") setFlagsFromString("--experimental-wasm-relaxed-simd");
const backends: KernelBackend[] = supportedKernel() === "relaxed" ? ["relaxed", "simd"] : ["simd"];

const settings = { ...defaultSettings(), batchSize: 50 };
let digits: DigitSets;
beforeAll(async () => {
  digits = await readEmbedded();
});

const shuffled = (count: number, start = 0): Digits => {
  const { train } = digits;
  return selectDigits(
    train,
    Array.from({ length: count }, (_, i) => ((start + i) * 7919) % train.count),
  );
};

/** The same parameters in float64. */
function exactNetwork(params: Parameters, architecture: Architecture = settings): Network {
  const network = networkOf(architecture, { dtype: "float64" });
  for (const [name, { data }] of Object.entries(network.params)) data.set(params[name]!.data);
  return network;
}

function exactGradients(network: Network, given: Digits): { loss: number; grads: Parameters } {
  const order = Array.from({ length: given.count }, (_, i) => i);
  const { x, labels } = batch(given, order, 0, given.count, "float64");
  const crossEntropy = new CrossEntropy();
  const logits = network.forward(x);
  network.backward(x, crossEntropy.backward(logits, labels));
  return { loss: crossEntropy.forward(logits, labels), grads: network.grads };
}

/** The largest difference, against the largest number of the tensor that it should be. */
function relativeDifference(found: Tensor, exact: Tensor): number {
  let largest = 0;
  let difference = 0;
  exact.data.forEach((value, i) => {
    largest = Math.max(largest, Math.abs(value));
    difference = Math.max(difference, Math.abs(found.data[i]! - value));
  });
  return largest === 0 ? difference : difference / largest;
}

const firstParameters = (initialise = heUniform, seed = 1): Parameters =>
  articleNetwork({ random: seededRandom(seed), initialise }).params;

const empty = (count: number): Digits => ({
  images: new Uint8Array(count * 784),
  labels: Uint8Array.from({ length: count }, (_, i) => i % 10),
  count,
});

/** The accuracy on the test digits after three epochs over 1,500. */
function afterThreeEpochs(learner: Learner): number {
  for (const event of train(learner, shuffled(1500), settings)) {
    if (event.type === "batch" && event.epoch === 3 && event.batch === event.batches) break;
  }
  return accuracy(learner, digits.test).accuracy;
}

let engine: number | null = null;
function ofTheEngine(): number {
  engine ??= afterThreeEpochs(firstLearner(settings));
  return engine;
}

for (const backend of backends) {
  test.each([
    ["He's first parameters", heUniform, 100],
    ["U(−1, 1), biases too", uniform, 100],
    ["a batch of one", heUniform, 1],
  ])(`${backend}: loss and gradients are float64's within 1e-4: %s`, (_, initialise, count) => {
    for (const seed of [1, 2, 3]) {
      const params = firstParameters(initialise, seed);
      const learner = kernelLearner(backend, settings, params);
      const exact = exactGradients(exactNetwork(params), shuffled(count, seed * 100));
      const loss = learner.backward(shuffled(count, seed * 100));
      expect(Math.abs(loss - exact.loss) / exact.loss).toBeLessThan(1e-5);
      for (const [name, grad] of Object.entries(learner.grads)) {
        expect(relativeDifference(grad, exact.grads[name]!), name).toBeLessThan(1e-4);
      }
    }
  });

  test(`${backend}: a tie in a window goes to its first cell, as in the engine`, () => {
    const params = firstParameters(uniform); // biases that are not 0 open ReLUs over empty paper
    const ties = shuffled(20);
    ties.images.fill(0, 0, 5 * 784); // nothing but ties
    ties.images.fill(255, 5 * 784, 10 * 784); // ties of sums that are not 0
    for (let i = 10 * 784; i < 15 * 784; i++) ties.images[i] = ties.images[i]! > 127 ? 255 : 0;
    const learner = kernelLearner(backend, settings, params);
    learner.backward(ties);
    const exact = exactGradients(exactNetwork(params), ties);
    for (const [name, grad] of Object.entries(learner.grads)) {
      expect(relativeDifference(grad, exact.grads[name]!), name).toBeLessThan(1e-4);
    }
  });

  test(`${backend}: logits are float64's within 1e-4, image by image`, () => {
    const params = firstParameters(uniform);
    const given = shuffled(30);
    const { x } = batch(given, Array.from(Array(30).keys()), 0, 30, "float64");
    const logits = kernelLearner(backend, settings, params).forward(given);
    expect(logits.shape).toEqual([30, 10]);
    expect(relativeDifference(logits, exactNetwork(params).forward(x))).toBeLessThan(1e-4);
  });

  test.each<[Partial<Settings>]>([
    [{}],
    [{ convolutions: "one" }],
    [{ kernels1: 3, kernels2: 10 }],
    [{ kernelSize1: 3, kernelSize2: 2 }],
    [{ kernels1: 9, kernelSize1: 11, kernels2: 6, kernelSize2: 4 }],
    [{ kernels1: 32, kernelSize1: 1, kernels2: 64, kernelSize2: 9 }],
    [{ kernels1: 1, kernelSize1: 1, convolutions: "one" }],
    [{ stride1: 2 }],
    [{ padding1: 2, padding2: 1 }],
    [{ stride1: 2, padding1: 2, kernelSize2: 2 }],
    [{ kernelSize1: 7, stride1: 3, padding1: 1, kernelSize2: 4, stride2: 2, padding2: 1 }],
    [{ kernels1: 5, kernelSize1: 6, stride1: 4, padding1: 3, convolutions: "one" }],
    [{ kernels1: 32, kernelSize1: 7, padding1: 5, kernels2: 64, kernelSize2: 9, padding2: 5 }],
  ])(`${backend}: the unfolded kernel's gradients are float64's within 1e-4: %o`, (changes) => {
    const architecture = { ...settings, ...changes };
    const initialise = heUniform;
    const { params } = networkOf(architecture, { random: seededRandom(2), initialise });
    const given = shuffled(12);
    given.images.fill(0, 0, 2 * 784); // nothing but ties
    const learner = kernelLearner(backend, architecture, params, "unfolded");
    const exact = exactGradients(exactNetwork(params, architecture), given);
    expect(Math.abs(learner.backward(given) - exact.loss) / exact.loss).toBeLessThan(1e-5);
    for (const [name, grad] of Object.entries(learner.grads)) {
      expect(relativeDifference(grad, exact.grads[name]!), name).toBeLessThan(1e-4);
    }
    expect(learner.params).toEqual(params);
    learner.update({ learningRate: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0.01 });
    const plain = networkLearner(networkOf(architecture));
    plain.restore(params, plain.velocities);
    plain.backward(given);
    plain.update({ learningRate: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0.01 });
    for (const [name, value] of Object.entries(learner.params)) {
      expect(relativeDifference(value, plain.params[name]!), name).toBeLessThan(1e-4);
    }
  });

  test.each<UpdateRule>([
    { learningRate: 0.1, momentum: 0, nesterov: false, weightDecay: 0 },
    { learningRate: 0.05, momentum: 0.9, nesterov: false, weightDecay: 0.01 },
    { learningRate: 0.05, momentum: 0.9, nesterov: true, weightDecay: 0.01 },
  ])(`${backend}: an update is that of the engine: %o`, (rule) => {
    const fused = kernelLearner(backend, settings, firstParameters());
    const plain = firstLearner(defaultSettings());
    plain.restore(firstParameters(), plain.velocities);
    for (let step = 0; step < 3; step++) {
      for (const learner of [fused, plain]) {
        learner.backward(shuffled(20, 20 * step));
        learner.update(rule);
      }
    }
    for (const [name, value] of Object.entries(fused.params)) {
      expect(relativeDifference(value, plain.params[name]!), name).toBeLessThan(1e-4);
      expect(relativeDifference(fused.velocities[name]!, plain.velocities[name]!)).toBeLessThan(
        1e-3,
      );
    }
  });

  test(`${backend}: parameters are taken up and given back unchanged`, () => {
    const [params, velocities] = [firstParameters(heUniform, 4), firstParameters(uniform, 5)];
    const learner = kernelLearner(backend, settings, firstParameters());
    learner.restore(params, velocities);
    expect(learner.params).toEqual(params);
    expect(learner.velocities).toEqual(velocities);
    const small = { "0.k": params["0.k"]! };
    expect(() => learner.restore(small, velocities)).toThrow(/restore: expected .* got 0\.k \[4/);
    expect(() => learner.restore(params, {})).toThrow(/got nothing/);
    expect(learner.params).toEqual(params);
  });

  test(`${backend}: bad rules and batches that are too large are refused`, () => {
    const learner = kernelLearner(backend, settings, firstParameters());
    const rule = { learningRate: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0 };
    expect(() => learner.update({ ...rule, learningRate: Number.NaN })).toThrow(RangeError);
    expect(() => learner.update({ ...rule, momentum: 1 })).toThrow(/got 0\.1, 1 and 0/);
    expect(() => learner.backward(empty(1001))).toThrow("1000 digits at most, got 1001");
    expect(Number.isFinite(learner.backward(empty(1000)))).toBe(true);
  });

  test(`${backend}: parameters that are not finite give a loss that is not`, () => {
    for (const name of ["0.k", "0.b", "3.k", "7.w"]) {
      const learner = kernelLearner(backend, settings, firstParameters());
      const broken = learner.params;
      broken[name]!.data[3] = Number.NaN;
      learner.restore(broken, learner.velocities);
      expect(learner.backward(shuffled(10)), name).toBeNaN();
    }
  });

  test(`${backend}: three epochs end within 0.3 points of the engine's accuracy`, () => {
    const fused = kernelLearner(backend, settings, firstLearner(settings).params);
    expect(Math.abs(afterThreeEpochs(fused) - ofTheEngine())).toBeLessThan(0.003);
  });

  test(`${backend}: the same batches give the same parameters, bit for bit`, () => {
    const given = shuffled(100);
    const trained = () => {
      const learner = kernelLearner(backend, settings, firstParameters());
      for (let step = 0; step < 50; step++) {
        learner.backward(given);
        learner.update({ learningRate: 0.1, momentum: 0.9, nesterov: true, weightDecay: 1e-4 });
      }
      return learner.params;
    };
    expect(trained()).toEqual(trained());
  });

  test(`${backend}: the kernel's memory cannot grow`, () => {
    const { exports } = new WebAssembly.Instance(
      new WebAssembly.Module(kernelBytes("fused", backend)),
    );
    expect(() => (exports.memory as WebAssembly.Memory).grow(1)).toThrow(RangeError);
  });
}
