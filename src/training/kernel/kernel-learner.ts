import type { Digits } from "../../digits/index.js";
import { type Tensor, zeros } from "../../nn/tensor.js";
import { checkParameters, type Learner, type Parameters } from "../learner/learner.js";
import { checkUpdateRule } from "../learner/update-rule.js";
import { type Architecture, isArticles, type Stage, stagesOf } from "../settings/architecture.js";
import { type Layout, layoutOf } from "./layout.js";
import { type KernelBackend, type KernelName, kernelBytes } from "./support.js";

/** A convolution as the unfolded kernel is told it; of no kernels where there is none. */
type StageSizes = [kernels: number, kernelSize: number, stride: number, padding: number];

/** What the kernels export. Numbers are addresses in bytes. */
interface Kernel {
  memory: WebAssembly.Memory;
  params: WebAssembly.Global;
  grads: WebAssembly.Global;
  velocities: WebAssembly.Global;
  images: WebAssembly.Global;
  labels: WebAssembly.Global;
  logits: WebAssembly.Global;
  mostImages: WebAssembly.Global;
  /** Only the unfolded kernel has to be told its sizes. */
  configure?(...stages: [...StageSizes, ...StageSizes]): void;
  forward(n: number): void;
  backward(n: number): number;
  update(learningRate: number, momentum: number, nesterov: boolean, weightDecay: number): void;
}

const CLASSES = 10;
const LOGITS_ROW = 12; // floats between the logits of two images

/**
 * A network in WebAssembly, from these parameters on: the article's in the fused kernel, others in the
 * unfolded one. It is a `networkLearner` of the same parameters, but for rounding. A batch holds 1,000
 * digits at most: RangeError for more, as for parameters of another architecture.
 */
export function kernelLearner(
  backend: KernelBackend,
  architecture: Architecture,
  parameters: Parameters,
  name: KernelName = isArticles(architecture) ? "fused" : "unfolded",
): Learner {
  const kernel = openKernel(name, backend, architecture);
  const layout = layoutOf(architecture);
  const { buffer } = kernel.memory; // it never grows
  const setAt = ({ value }: WebAssembly.Global) => new Float32Array(buffer, value, layout.length);
  const params = setAt(kernel.params);
  const grads = setAt(kernel.grads);
  const velocities = setAt(kernel.velocities);
  const images = new Uint8Array(buffer, kernel.images.value);
  const labels = new Uint8Array(buffer, kernel.labels.value);
  const logits = new Float32Array(buffer, kernel.logits.value);
  const most: number = kernel.mostImages.value;

  function put(digits: Digits): void {
    if (digits.count > most) {
      throw new RangeError(
        `kernelLearner: a batch holds ${most} digits at most, got ${digits.count}`,
      );
    }
    images.set(digits.images);
    labels.set(digits.labels);
  }
  write("kernelLearner", layout, params, parameters);
  return {
    backend,
    get params() {
      return read(layout, params);
    },
    get grads() {
      return read(layout, grads);
    },
    get velocities() {
      return read(layout, velocities);
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
      checkUpdateRule(rule);
      kernel.update(rule.learningRate, rule.momentum, rule.nesterov, rule.weightDecay);
    },
    restore(given, velocitiesThen) {
      checkParameters("restore", velocitiesThen, read(layout, velocities));
      write("restore", layout, params, given);
      write("restore", layout, velocities, velocitiesThen);
    },
  };
}

function openKernel(name: KernelName, backend: KernelBackend, architecture: Architecture): Kernel {
  const module = new WebAssembly.Module(kernelBytes(name, backend));
  const kernel = new WebAssembly.Instance(module).exports as unknown as Kernel;
  const [first, second] = stagesOf(architecture);
  kernel.configure?.(...sizesOf(first), ...sizesOf(second ?? { ...first, kernels: 0 }));
  return kernel;
}

function sizesOf({ kernels, kernelSize, stride, padding }: Stage): StageSizes {
  return [kernels, kernelSize, stride, padding];
}

/** A set of the kernel's memory as tensors of their own. */
function read({ parameters }: Layout, set: Float32Array): Record<string, Tensor> {
  const named = Object.entries(parameters).map(([name, { shape, places }]) => {
    const tensor = zeros(shape, "float32");
    for (let i = 0; i < places.length; i++) tensor.data[i] = set[places[i]!]!;
    return [name, tensor];
  });
  return Object.fromEntries(named);
}

function write(operation: string, layout: Layout, set: Float32Array, given: Parameters): void {
  checkParameters(operation, given, read(layout, set));
  for (const [name, { places }] of Object.entries(layout.parameters)) {
    const { data } = given[name]!;
    for (let i = 0; i < places.length; i++) set[places[i]!] = data[i]!;
  }
}
