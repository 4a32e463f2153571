import type { PathEdge } from "../../nn/equations/index.js";
import {
  add,
  computed,
  type Graph,
  type GraphValues,
  given,
  gradients,
  larger,
  line,
  localDerivatives,
  multiply,
  type Operation,
  square,
} from "../../nn/graph/index.js";
import { choice, number, toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** What may stand in the three places of the chapter's graph. */
const OPERATIONS = {
  "x₁ · x₂": multiply,
  "x₁ + x₂": add,
  "x₂ + x₃": add,
  "x₂ · x₃": multiply,
  "y₁ · y₂": multiply,
  "y₁ + y₂": add,
  max: larger,
} as const satisfies Readonly<Record<string, Operation>>;

/** The given values of the small graph, its operations, and the switch of its mistake. */
export const chainSettings = {
  x1: labelled("x₁", number(-3, 3, 2, 0.5)),
  x2: labelled("x₂", number(-3, 3, 3, 0.5)),
  x3: labelled("x₃", number(-3, 3, 1, 0.5)),
  y1: labelled("y₁ =", choice(["x₁ · x₂", "x₁ + x₂"], "x₁ · x₂")),
  y2: labelled("y₂ =", choice(["x₂ + x₃", "x₂ · x₃"], "x₂ + x₃")),
  z: labelled("z =", choice(["y₁ · y₂", "y₁ + y₂", "max"], "y₁ · y₂", { "max(y₁, y₂)": "max" }), {
    max: words.settings.max,
  }),
  overwrite: labelled(words.settings.overwrite, toggle(false)),
};

/** The numbers that the figure begins with. */
const chainStart = {
  x1: chainSettings.x1.initial,
  x2: chainSettings.x2.initial,
  x3: chainSettings.x3.initial,
};

type OperationName = keyof typeof OPERATIONS;

/** The small graph of three values, two between, and one: x₂ is used twice. */
export function chainGraph({ y1, y2, z }: Record<"y1" | "y2" | "z", OperationName>): Graph {
  return [
    given("x₁"),
    given("x₂"),
    given("x₃"),
    computed("y₁", OPERATIONS[y1], "x₁", "x₂"),
    computed("y₂", OPERATIONS[y2], "x₂", "x₃"),
    computed("z", OPERATIONS[z], "y₁", "y₂"),
  ];
}

/** Which x leads to which y in the small graph, counted from 0. */
export const chainExampleEdges: readonly PathEdge[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 1],
];

/** The small graph's given values by their names. */
export function chainInputs(settings: { x1: number; x2: number; x3: number }): GraphValues {
  return { "x₁": settings.x1, "x₂": settings.x2, "x₃": settings.x3 };
}

/** One parameter and two functions, one inside the other: u = 2θ − 3 and L = u². */
export const oneParameter: Graph = [
  given("θ"),
  computed("u", line(2, -3), "θ"),
  computed("L", square, "u"),
];

/** The derivative of z = (x₁ · x₂) · (x₂ + x₃) with respect to x₂, for the numbers that the figure begins with. */
export function slopeByX2(): number {
  const graph = chainGraph({ y1: "x₁ · x₂", y2: "x₂ + x₃", z: "y₁ · y₂" });
  return gradients(graph, chainInputs(chainStart))["x₂"] ?? Number.NaN;
}

/** The move of x₂ that is followed along both paths, and what z is made of, as beside the graph. */
export const nudgeSettings = {
  epsilon: labelled("ε", choice(["1", "0.1", "0.01", "0.001"], "0.1")),
  z: chainSettings.z,
};

/** A θ for the chain of two functions. */
export const thetaSettings = { theta: labelled("θ", number(-1.5, 4.5, 2.5, 0.25)) };

/** Each computed value of a graph, and its slopes ∂y/∂x along the edges into it. */
export function slopesOf(graph: Graph, values: GraphValues): [string, Record<string, number>][] {
  return graph
    .filter(({ inputs }) => inputs.length > 0)
    .map((node) => {
      const local = localDerivatives(node, values);
      return [node.name, Object.fromEntries(node.inputs.map((name, i) => [name, local[i]!]))];
    });
}
