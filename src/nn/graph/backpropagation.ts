import { evaluate, type Graph, type GraphValues, localDerivatives } from "./graph.js";

/** One step of a computation: what was computed, and from which other values. */
export type GraphStep =
  /** Forwards: a value, made of those it depends on. */
  | { readonly kind: "value"; readonly name: string; readonly value: number }
  /** The start of the way back: ∂z/∂z = 1. */
  | { readonly kind: "start"; readonly name: string; readonly gradient: 1 }
  /** Backwards along one edge: ∂z/∂from += ∂z/∂to · ∂to/∂from. */
  | {
      readonly kind: "share";
      readonly from: string;
      readonly to: string;
      /** ∂z/∂to, which is complete by now. */
      readonly upstream: number;
      /** ∂to/∂from, at the values of the forward pass. */
      readonly local: number;
      readonly share: number;
      /** ∂z/∂from after this step. */
      readonly gradient: number;
    };

/** How a share that arrives is joined to what has arrived before. */
export type Accumulate = (before: number, share: number) => number;

/** Shares add up. */
export const sumOfShares: Accumulate = (before, share) => before + share;

/**
 * The whole computation of the last value z and of its derivatives, step by step: each value in the graph's
 * order, then the gradients in the reverse order, edge by edge.
 *
 *   ∂z/∂z = 1          ∂z/∂x += ∂z/∂y · ∂y/∂x  for every y that x is an input of
 *
 * In the reverse order a value's gradient is complete before it is passed on: all that depend on it come
 * after it. Throws as `evaluate` does, and RangeError for an empty graph.
 */
export function backpropagate(
  graph: Graph,
  inputs: GraphValues,
  accumulate: Accumulate = sumOfShares,
): GraphStep[] {
  const last = graph.at(-1);
  if (last === undefined) throw new RangeError("backpropagate: the graph is empty");
  const values = evaluate(graph, inputs);
  const steps: GraphStep[] = graph
    .filter(({ operation }) => operation !== null)
    .map(({ name }) => ({ kind: "value", name, value: values[name]! }));
  steps.push({ kind: "start", name: last.name, gradient: 1 });

  const gradients: Record<string, number> = { [last.name]: 1 };
  for (const node of graph.toReversed()) {
    const upstream = gradients[node.name] ?? 0;
    const derivatives = localDerivatives(node, values);
    node.inputs.forEach((from, i) => {
      const share = upstream * derivatives[i]!;
      gradients[from] = Object.hasOwn(gradients, from)
        ? accumulate(gradients[from]!, share)
        : share;
      const { name: to } = node;
      const gradient = gradients[from];
      steps.push({ kind: "share", from, to, upstream, local: derivatives[i]!, share, gradient });
    });
  }
  return steps;
}

/** What is known after the first `count` steps. A name that is missing is not computed yet. */
export interface Known {
  readonly values: GraphValues;
  /** ∂z/∂name, as far as its shares have arrived. */
  readonly gradients: GraphValues;
  /** The shares by the edge that they came along, `from→to`; of two such edges, the last one's. */
  readonly shares: Readonly<Record<string, GraphStep & { kind: "share" }>>;
}

/** What is known after the first `count` steps, a function of `count` alone. */
export function knownAfter(steps: readonly GraphStep[], inputs: GraphValues, count: number): Known {
  const values: Record<string, number> = { ...inputs };
  const gradients: Record<string, number> = {};
  const shares: Record<string, GraphStep & { kind: "share" }> = {};
  for (const step of steps.slice(0, count)) {
    if (step.kind === "value") values[step.name] = step.value;
    else if (step.kind === "start") gradients[step.name] = step.gradient;
    else {
      gradients[step.from] = step.gradient;
      shares[edgeName(step.from, step.to)] = step;
    }
  }
  return { values, gradients, shares };
}

/** The name of the edge between two values, `x→y`. */
export function edgeName(from: string, to: string): string {
  return `${from}→${to}`;
}
