import { backpropagate } from "./backpropagation.js";
import { evaluate, type Graph, type GraphValues } from "./graph.js";

/** What becomes of z when one given value is moved a little. */
export interface Nudge {
  /** By each edge that leaves the value: ∂z/∂to · ∂to/∂from · ε. */
  readonly paths: readonly {
    readonly to: string;
    readonly factor: number;
    readonly change: number;
  }[];
  /** Their sum: what the gradient foretells, ∂z/∂from · ε. */
  readonly foretold: number;
  /** z after the move − z before it. */
  readonly actual: number;
}

/** Moves the given value `name` by ε and tells how z, the last value, follows. */
export function nudge(graph: Graph, inputs: GraphValues, name: string, epsilon: number): Nudge {
  const { name: last } = graph[graph.length - 1]!;
  const z = (at: GraphValues) => evaluate(graph, at)[last]!;
  const paths = backpropagate(graph, inputs)
    .filter((step) => step.kind === "share")
    .filter((step) => step.from === name)
    .map(({ to, share }) => ({ to, factor: share, change: share * epsilon }))
    .toSorted((a, b) => (a.to < b.to ? -1 : 1));
  return {
    paths,
    foretold: paths.reduce((sum, { change }) => sum + change, 0),
    actual: z({ ...inputs, [name]: inputs[name]! + epsilon }) - z(inputs),
  };
}
