import type { Tensors } from "../../../mistakes/index.js";
import { type Random, zeros } from "../../../nn/index.js";
import { operations as convolutionBackward } from "../../collected/convolution-backward/reference.js";
import { operations as convolve } from "../../collected/convolution-forward/reference.js";
import { operations as crossEntropy } from "../../collected/cross-entropy/reference.js";
import { operations as linearBackward } from "../../collected/linear-backward/reference.js";
import { operations as cellwise } from "../../collected/relu-and-pooling/reference.js";
import type { Operation } from "../../exercise.js";
import { between, distinct, drawn, numbers } from "../../tensors.js";
import { learns, type Role, type WiredLayer } from "../wiring.js";
import {
  flattenBackward,
  flattenForward,
  linearForward,
  maxPoolingForward,
  reluForward,
} from "./forward.js";
import { SMALL } from "./small.js";

const [reluBackward, maxPoolingBackward] = [cellwise[0]!, cellwise[1]!];

/** What a layer of each kind is asked: its forward, and its backward. */
const ASKED: Readonly<Record<Role, readonly Operation[]>> = {
  convolution: [...convolve, ...convolutionBackward],
  pooling: [maxPoolingForward, maxPoolingBackward],
  relu: [reluForward, reluBackward],
  flatten: [flattenForward, flattenBackward],
  linear: [linearForward, ...linearBackward],
  loss: crossEntropy,
};

/** Whether an operation is a layer's way back. */
export function isBackward({ name }: Pick<Operation, "name">): boolean {
  return /(?:Backward|Gradient)$/.test(name);
}

/**
 * What a layer is asked, as far as it can be: without a bias where it has none, and with square kernels and windows where
 * its constructor takes one size.
 */
export function operationsOf(wired: WiredLayer): Operation[] {
  const sizes = Object.values(wired.make);
  const isOblong = sizes.some((size) => ["height", "width", "pair"].includes(size));
  const isFixed = wired.role === "pooling" && !isOblong && !sizes.includes("size");
  return ASKED[wired.role].map((one) => {
    const asked = { ...one, small: SMALL[one.name] ?? one.small };
    const operation = isOblong ? asked : withDraw(asked, SQUARE[asked.name], isFixed);
    return learns(wired.role) && wired.bias === null ? withoutBias(operation) : operation;
  });
}

type Draw = (random: Random, size: number) => Tensors;

/** Cases whose kernels and windows are square. */
const SQUARE: Readonly<Record<string, Draw>> = {
  convolve: (random, k) => ({
    x: drawn([2, 3, between(3, 4, random), 5], random),
    k: drawn([4, 3, k, k], random),
    b: drawn([4], random),
  }),
  convolutionBackward: (random, k) => {
    const [h, w] = [between(3, 4, random), between(5, 6, random)];
    return {
      x: drawn([2, 3, h, w], random),
      k: drawn([3, 3, k, k], random),
      gradY: drawn([2, 3, h - k + 1, w - k + 1], random),
    };
  },
  maxPoolingForward: (random, k) => ({
    x: distinct([2, 3, k, between(2, 3, random) * k], random),
    windowSize: numbers([2], k, k),
  }),
  maxPoolingBackward: (random, k) => {
    const across = between(2, 3, random);
    return {
      x: distinct([2, 3, k, across * k], random),
      gradY: drawn([2, 3, 1, across], random),
      windowSize: numbers([2], k, k),
    };
  },
};

function withDraw(operation: Operation, draw: Draw | undefined, isFixed: boolean): Operation {
  if (draw === undefined) return operation;
  return { ...operation, draw: (random) => draw(random, isFixed ? 2 : between(2, 3, random)) };
}

/** The operation of a layer that has no bias. */
function withoutBias(operation: Operation): Operation {
  const { reference, draw, small, extreme, differentiable } = operation;
  const zeroed = (given: Tensors): Tensors =>
    given.b === undefined ? given : { ...given, b: zeros(given.b.shape, "float64") };
  return {
    ...operation,
    results: operation.results.filter(({ name }) => name !== "gradB"),
    reference(given) {
      const { gradB: _, ...rest } = reference(given);
      return rest;
    },
    differentiable:
      differentiable &&
      ((given) => {
        const { loss, variables } = differentiable(given);
        const { gradB: _, ...rest } = variables;
        return { loss, variables: rest };
      }),
    small: zeroed(small),
    draw: (random) => zeroed(draw(random)),
    extreme: extreme && { ...extreme, draw: (random) => zeroed(extreme.draw(random)) },
  };
}
