import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

/** Numbers of the sentence under the microscope, written already. `here` is the number at its value, `K[0,0,1,1] = 0.4`. */
export interface AtBend {
  here: string;
  before: string;
  after: string;
  slope: string;
  epsilon: string;
  secant: string;
  /** The outputs that meet in it. */
  cells: readonly string[];
}

export interface Smooth {
  here: string;
  epsilon: string;
  difference: string;
  best: { single: string; double: string };
}

const smooth = (cause: string, { here, epsilon, difference, best }: Smooth) =>
  `At ${here}, with ε = ${epsilon}, tangent and secant differ by ${difference} in float64. ` +
  `${cause} The best step is near ${best.double} in float64 and ${best.single} in float32.`;

const atBend = (cause: string, { here, before, after, slope, epsilon, secant }: AtBend) =>
  `${cause} The slope jumps from ${before} to ${after}: at ${here} there is no derivative. ` +
  `Backward gives ${slope}, one side; the secant, with ε = ${epsilon}, reaches to both sides and gives ` +
  `${secant}. Neither is a bug, and no step makes them agree.`;

const and = (cells: readonly string[]) => cells.join(" and ");

export const en = {
  bestStep: {
    question:
      "A guess first. The smaller the step ε, the nearer the secant comes to the tangent. In 64-bit numbers, which step gives the best slope?",
    options: {
      smallest: "as small as possible, 1e−15",
      smaller: "about 1e−10",
      middle: "about 1e−5",
      large: "about 0.1",
    },
  },

  examined: {
    chosen: (cell: string, kind: string) => `Under the microscope: ${cell}, ${kind}.`,
    kinds: {
      X: "a pixel",
      K: "a weight of the kernel",
      b: "the convolution’s bias",
      W: "a weight of the linear layer",
      c: "a bias of the linear layer",
    },
    remarks: {
      X: "image",
      K: "kernel",
      b: "its bias",
      W: "linear layer",
      c: "its biases",
      Y: "X ⋆ K + b",
      P: "pooled",
      R: "rectified",
      Z: "logits",
    },
  },

  microscope: {
    value: "value",
    step: "step ε",
    toKink: "To a kink",
    toTie: "To a tie",
    home: "Back to its own value",
    slopes: {
      heads: { from: "slope from", slope: "slope", difference: "differs by" },
      backward: "backward",
      double: "secant, float64",
      single: "secant, float32",
    },
    far: {
      title: "The loss",
      keys: { loss: "loss", tangent: "tangent", "kink-key": "kink", "tie-key": "tie" },
      axis: "value",
      description: (from: number, to: number, bends: number) =>
        `The loss against the number, from ${from} to ${to}, with ${count(bends)} kinks and ties.`,
    },
    near: {
      title: "Near: how it changes",
      keys: {
        loss: "float64",
        "loss-single": "float32",
        tangent: "tangent",
        secant: "secant",
      },
      axis: "value, three steps each way",
      description: "The change of the loss near the value, with the tangent and the secants.",
    },
    error: {
      title: "Error of the secant’s slope",
      keys: {
        "error-double": "float64",
        "error-single": "float32",
        "best-key": "best step",
      },
      axis: "step ε",
      atBend: "The error against the step: at a kink it does not fall.",
      smooth:
        "The error against the step, a V in each precision; a dot marks the lowest point of each.",
    },
  },

  /** What agrees, what does not, and which of the causes it is. */
  slope: {
    atKink: (facts: AtBend) =>
      atBend(
        `${facts.here} makes ${and(facts.cells)} exactly 0. It is the largest of its window, so the input of a ReLU passes through 0.`,
        facts,
      ),
    atTie: (facts: AtBend) =>
      atBend(
        `${facts.here} makes ${and(facts.cells)} equal, so two numbers of a pooling window are equal, and both are its largest.`,
        facts,
      ),
    flat: (here: string) =>
      `At ${here} the loss is flat: pooling does not choose what this number makes, or a ReLU holds it back.`,
    long: (facts: Smooth) =>
      smooth("The step is long: the secant cuts across the curve, or across a kink.", facts),
    short: (facts: Smooth) =>
      smooth(
        "The step is short: the two losses are so near that rounding is a large part of their difference.",
        facts,
      ),
    right: (facts: Smooth) => smooth("The step is about right.", facts),
  },

  check: {
    passed: "Every gradient agrees.",
    failed: "Some gradient differs.",
    agrees: "✓ agrees",
    differs: "✗ differs",
    examine: "Put it under the microscope",
    worst: (cell: Node, analytic: string, numeric: string, apart: string): (string | Node)[] => [
      "Worst: ",
      cell,
      `, where backward says ${analytic} and the central difference ${numeric}. They are ${apart} apart.`,
    ],
  },
};
