import type { Digits } from "../../digits/index.js";
import { type Tensor, zeros } from "../../nn/index.js";
import { checkParameters, checkRule, type Learner, type Parameters } from "../learner.js";
import { LAYOUT, SET_LENGTH } from "./layout.js";
import { type KernelBackend, kernelBytes } from "./support.js";

/** What assembly/index.ts exports. Numbers are addresses in bytes. */
interface Kernel {
  memory: WebAssembly.Memory;
  params: WebAssembly.Global;
  grads: WebAssembly.Global;
  velocities: WebAssembly.Global;
  images: WebAssembly.Global;
  labels: WebAssembly.Global;
  logits: WebAssembly.Global;
  mostImages: WebAssembly.Global;
  forward(n: number): void;
  backward(n: number): number;
  update(learningRate: number, momentum: number, nesterov: boolean, weightDecay: number): void;
}

const CLASSES = 10;
const LOGITS_ROW = 12; // floats between the logits of two images

/**
 * The article's network in the fused kernel, from these parameters on. It is a `networkLearner` of the
 * same parameters, but for rounding. A batch holds 1,000 digits at most: RangeError for more.
 */
export function fusedLearner(backend: KernelBackend, parameters: Parameters): Learner {
  const module = new WebAssembly.Module(kernelBytes(backend));
  const kernel = new WebAssembly.Instance(module).exports as unknown as Kernel;
  const { buffer } = kernel.memory; // it never grows
  const setAt = ({ value }: WebAssembly.Global) => new Float32Array(buffer, value, SET_LENGTH);
  const params = setAt(kernel.params);
  const grads = setAt(kernel.grads);
  const velocities = setAt(kernel.velocities);
  const images = new Uint8Array(buffer, kernel.images.value);
  const labels = new Uint8Array(buffer, kernel.labels.value);
  const logits = new Float32Array(buffer, kernel.logits.value);

  function put(digits: Digits): void {
    if (digits.count > kernel.mostImages.value) {
      throw new RangeError(
        `fusedLearner: a batch holds ${kernel.mostImages.value} digits at most, got ${digits.count}`,
      );
    }
    images.set(digits.images);
    labels.set(digits.labels);
  }
  write("fusedLearner", params, parameters);
  return {
    backend,
    get params() {
      return read(params);
    },
    get grads() {
      return read(grads);
    },
    get velocities() {
      return read(velocities);
    },
    forward(digits) {
      put(digits);
      kernel.forward(digits.count);
      const z = zeros([digits.count, CLASSES], "float32");
      for (let i = 0; i < digits.count; i++) {
        const row = logits.subarray(i * LOGITS_ROW, i * LOGITS_ROW + CLASSES);
        z.data.set(row, i * CLASSES);
      }
      return z;
    },
    backward(digits) {
      put(digits);
      return kernel.backward(digits.count);
    },
    update(rule) {
      checkRule(rule);
      kernel.update(rule.learningRate, rule.momentum, rule.nesterov, rule.weightDecay);
    },
    restore(given, velocitiesThen) {
      checkParameters("restore", velocitiesThen, read(velocities));
      write("restore", params, given);
      write("restore", velocities, velocitiesThen);
    },
  };
}

/** A set of the kernel's memory as tensors of their own. */
function read(set: Float32Array): Record<string, Tensor> {
  const named = Object.entries(LAYOUT).map(([name, { shape, places }]) => {
    const tensor = zeros(shape, "float32");
    for (let i = 0; i < places.length; i++) tensor.data[i] = set[places[i]];
    return [name, tensor];
  });
  return Object.fromEntries(named);
}

function write(operation: string, set: Float32Array, parameters: Parameters): void {
  checkParameters(operation, parameters, read(set));
  for (const [name, { places }] of Object.entries(LAYOUT)) {
    const { data } = parameters[name];
    for (let i = 0; i < places.length; i++) set[places[i]] = data[i];
  }
}
