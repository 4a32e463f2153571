import { type Cell, indexAt, offsetOf, termOf } from "../../nn/index.js";
import { channelsOf, type Trace } from "../../nn/trace/index.js";
import type { Stop } from "./walk.js";
import { words } from "./words/index.js";

const { stops } = words.walk;

/** The walk through the article's network: from the brightest pixel to the loss, back to it, and the update. */
export const networkWalk: readonly Stop[] = [
  {
    text: stops.pixel,
    at: (trace) => at(trace, largest(trace, "X")),
  },
  {
    text: stops.kernel,
    at: (trace) => at(trace, firstUse(trace, largest(trace, "X"), "conv1")),
  },
  {
    text: stops.pooling,
    at: (trace) => at(trace, largest(trace, "pool1")),
  },
  {
    text: stops.relu,
    at: (trace) => at(trace, largest(trace, "relu1")),
  },
  {
    text: stops.secondKernel,
    at: (trace) => at(trace, largest(trace, "conv2")),
  },
  {
    text: stops.scores,
    at: (trace) => at(trace, largest(trace, "linear")),
  },
  {
    text: stops.probabilities,
    at: (trace) => at(trace, largest(trace, "p")),
  },
  {
    text: stops.loss,
    at: () => "L:0:0",
  },
  {
    text: stops.scoreGradient,
    at: (trace) => at(trace, largest(trace, "∂L/∂linear")),
  },
  {
    text: stops.poolingGradient,
    at: (trace) => at(trace, largest(trace, "∂L/∂conv2")),
  },
  {
    text: stops.weightGradient,
    at: (trace) => at(trace, largest(trace, "∂L/∂conv1.k")),
  },
  {
    text: stops.pixelGradient,
    at: (trace) => at(trace, largest(trace, "∂L/∂X")),
  },
  {
    text: stops.update,
    at: (trace) => at(trace, { tensor: "conv1.k⁺", index: largest(trace, "∂L/∂conv1.k").index }),
  },
  {
    text: stops.again,
    at: () => "L⁺:0:0",
  },
];

/** The cell with the largest magnitude. */
function largest(trace: Trace, tensor: string): Cell {
  const { data, shape } = trace.step(tensor).tensor;
  let best = 0;
  for (let i = 1; i < data.length; i++) if (Math.abs(data[i]!) > Math.abs(data[best]!)) best = i;
  return { tensor, index: indexAt(shape, best) };
}

function firstUse(trace: Trace, cell: Cell, tensor: string): Cell {
  for (const use of trace.uses(cell)) if (use.tensor === tensor) return use;
  throw new RangeError(`${termOf(cell)} does not feed ${tensor}`);
}

function at(trace: Trace, { tensor, index }: Cell): string {
  const { shape } = trace.step(tensor).tensor;
  const { cells } = channelsOf(shape);
  const offset = offsetOf(shape, index);
  return `${tensor}:${Math.floor(offset / cells)}:${offset % cells}`;
}
