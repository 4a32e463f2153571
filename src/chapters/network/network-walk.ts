import { type Cell, indexAt, offsetOf, termOf } from "../../nn/index.js";
import { channelsOf, type Trace } from "../../nn/trace/index.js";
import type { Stop } from "./walk.js";

/** The walk through the article's network: from the brightest pixel to the loss, back to it, and the update. */
export const networkWalk: readonly Stop[] = [
  {
    text: "A digit is 784 numbers from 0 to 1. This is one of the brightest pixels.",
    at: (trace) => at(trace, largest(trace, "X")),
  },
  {
    text: "A kernel lies on a patch with that pixel: 25 multiplications and a bias make one number. There are four kernels, so four maps.",
    at: (trace) => at(trace, firstUse(trace, largest(trace, "X"), "conv1")),
  },
  {
    text: "Pooling keeps the largest of four neighbours. Remember who won: on the way back the winner takes all.",
    at: (trace) => at(trace, largest(trace, "pool1")),
  },
  {
    text: "ReLU lets through what is positive.",
    at: (trace) => at(trace, largest(trace, "relu1")),
  },
  {
    text: "The second convolution looks at a 3 × 3 patch of all four maps at once: 36 multiplications. Step into it to see them one by one.",
    at: (trace) => at(trace, largest(trace, "conv2")),
  },
  {
    text: "400 numbers are left. Each of the ten scores is all of them, weighted.",
    at: (trace) => at(trace, largest(trace, "linear")),
  },
  {
    text: "Softmax makes probabilities of the scores. This is the highest: the network's answer.",
    at: (trace) => at(trace, largest(trace, "p")),
  },
  {
    text: "The loss: minus the logarithm of the probability that the right digit was given. Everything so far led to this one number.",
    at: () => "L:0:0",
  },
  {
    text: "Now backwards. For a score the gradient is its probability, minus 1 if it is the right digit. The right one is pulled up, all others are pushed down.",
    at: (trace) => at(trace, largest(trace, "∂L/∂linear")),
  },
  {
    text: "Back through pooling: only winners get a gradient. Three of four cells are exactly zero here, and not because nothing was computed.",
    at: (trace) => at(trace, largest(trace, "∂L/∂conv2")),
  },
  {
    text: "One weight was used at 576 positions, so its gradient has 576 terms. This is why it is += and not =.",
    at: (trace) => at(trace, largest(trace, "∂L/∂conv1.k")),
  },
  {
    text: "All the way back: how the loss would change if this pixel were a little brighter. Follow its links to the loss, hop by hop.",
    at: (trace) => at(trace, largest(trace, "∂L/∂X")),
  },
  {
    text: "The update: each of 4,706 parameters takes a small step against its own gradient.",
    at: (trace) => at(trace, { tensor: "conv1.k⁺", index: largest(trace, "∂L/∂conv1.k").index }),
  },
  {
    text: "The same digit again, with the new parameters. Compare this loss with the one before.",
    at: () => "L⁺:0:0",
  },
];

/** The cell with the largest magnitude. */
function largest(trace: Trace, tensor: string): Cell {
  const { data, shape } = trace.step(tensor).tensor;
  let best = 0;
  for (let i = 1; i < data.length; i++) if (Math.abs(data[i]) > Math.abs(data[best])) best = i;
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
