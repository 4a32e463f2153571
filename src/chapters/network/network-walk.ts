import type { Cell } from "../../nn/index.js";
import type { Trace } from "../../nn/trace/index.js";
import { hasThread, threadOf } from "./thread.js";
import type { Stop } from "./walk.js";
import { words } from "./words/index.js";

const { stops } = words.walk;

/** The walk through a network of two convolutions along one thread: from a pixel to the loss, back to it, and the update. */
export const networkWalk: readonly Stop[] = [
  { text: stops.pixel, at: at("X") },
  { text: stops.kernel, at: at("conv1") },
  { text: stops.pooling, at: at("pool1") },
  { text: stops.relu, at: at("relu1") },
  { text: stops.secondKernel, at: at("conv2") },
  { text: stops.scores, at: at("linear") },
  { text: stops.probabilities, at: at("p") },
  { text: stops.loss, at: at("L") },
  { text: stops.scoreGradient, at: at("∂L/∂linear") },
  { text: stops.poolingGradient, at: at("∂L/∂conv2") },
  { text: stops.weightGradient, at: at("∂L/∂conv1.k") },
  { text: stops.pixelGradient, at: at("∂L/∂X") },
  { text: stops.update, at: at("conv1.k⁺") },
  { text: stops.again, at: at("L⁺") },
];

/** The thread's cell in this tensor. */
function at(tensor: string): (trace: Trace) => Cell | null {
  return (trace) => (hasThread(trace) ? (threadOf(trace)[tensor] as Cell) : null);
}
