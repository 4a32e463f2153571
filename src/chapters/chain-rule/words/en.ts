import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

/** What a step back does, in numbers that are written already. */
interface Share {
  from: string;
  to: string;
  /** The product that makes it, `∂z/∂y₁ · ∂y₁/∂x₂ = 4 · 2 = 8`. */
  product: string;
  /** The derivative that it is added to, and what that is now. */
  derivative: string;
  gradient: string;
}

export const en = {
  rateTooLarge: {
    question:
      "A guess first: the loss is L = (2θ − 3)². Above which learning rate does each step end further from the bottom than it began?",
    options: { least: "0.05", less: "0.125", double: "0.25", most: "1" },
  },
  descent: {
    rate: "learning rate η",
    steps: "Steps of gradient descent",
    made: (steps: number) =>
      steps === 1
        ? "1 step made; the arrow below each curve is the next one."
        : `${count(steps)} steps made; the arrow below each curve is the next one.`,
    titles: { small: "too small", own: "yours", large: "too large" },
    numbers: (theta: string, slope: string, step: string) =>
      `θ = ${theta}, slope ${slope}, step ${step}`,
    out: (theta: string) => `θ = ${theta}: it has left the picture`,
    loss: (loss: string, steps: number) =>
      steps === 1 ? `loss ${loss} after 1 step` : `loss ${loss} after ${count(steps)} steps`,
    picture: (title: string, rate: number, steps: number, theta: string, loss: string) =>
      `${title}, learning rate ${rate}: after ${count(steps)} steps θ is ${theta} and the loss ${loss}.`,
  },

  pathsOfX2: {
    question:
      "A guess first: x₁ = 2, x₂ = 3, x₃ = 1, and z = (x₁ · x₂) · (x₂ + x₃) = 24. Change x₂ a little. How many times as much does z change?",
  },
  settings: { max: "max(y₁, y₂)", overwrite: "write = for +=" },
  graph: {
    one: "A chain of two functions",
    many: "The graph of z",
    notComputed: "not computed yet",
    edge: (from: string, to: string, value: string) =>
      `edge from ${from} to ${to}, ∂${to}/∂${from}, ${value}`,
  },
  steps: {
    label: "Forwards, then backwards",
    given: "The given values. Nothing has been computed yet.",
    value: (name: string, value: string) => `Forwards: ${name} = ${value}.`,
    start: (derivative: string) =>
      `The way back begins with ${derivative} = 1: z changes exactly as much as z does.`,
    share: ({ from, to, product, derivative, gradient }: Share) =>
      `Backwards from ${to} to ${from}: ${product}. ${derivative} is now ${gradient}.`,
  },
  ledger: {
    heads: { sum: "sum over its paths", soFar: "so far", numeric: "finite differences" },
    checks: { open: "…", agrees: "agree", differs: "differ" },
  },

  /** A cell of the chain: how many paths to the last value lead through it. */
  cell: {
    invitation: "Choose a box, an edge, or a term of the formula.",
    noEdge: (name: string) =>
      `${name} has no edge, because the one does not depend on the other. No path leads along it.`,
    gradient: (here: string, last: string, paths: number) =>
      paths === 1
        ? `${here}: one path leads to ${last}, so this is one product.`
        : `${here}: ${count(paths)} paths lead to ${last}, and what they carry is added.`,
    edge: (here: string, last: string, paths: number) =>
      paths === 1
        ? `${here} is the derivative along one edge. One path to ${last} uses it.`
        : `${here} is the derivative along one edge. ${count(paths)} paths to ${last} use it.`,
    value: (here: string, last: string, paths: number) =>
      paths === 1
        ? `${here}. One path to ${last} leads through it.`
        : `${here}. ${count(paths)} paths to ${last} lead through it.`,
  },

  nudge: {
    through: (name: string) => `through ${name}`,
    both: "both paths added",
    actual: "the change of z",
    rest: "the remainder",
  },

  jacobian: {
    remark: "transposed",
    invitation: "Choose a cell of the product.",
    product: (row: number) => `Row ${row} of the transposed matrix times the column beside it.`,
    noEdge: (row: number, column: number) =>
      `Row ${row}, column ${column} of the transposed matrix: no edge, so it is zero whatever the numbers are.`,
    edge: (row: number, column: number) =>
      `Row ${row}, column ${column} of the transposed matrix: one edge of the graph.`,
    factor: "In the product:",
  },
};
