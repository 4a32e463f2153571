import type { Operation } from "./operation.js";

/** A value by its name: given from outside, or made by an operation from values before it. */
export interface GraphNode {
  readonly name: string;
  /** Null for a value that is given. */
  readonly operation: Operation | null;
  /** The values that it depends on, in the order of the operation's arguments. */
  readonly inputs: readonly string[];
}

/** A computation on numbers, each value after those it depends on. */
export type Graph = readonly GraphNode[];

/** Numbers by the names of their values. */
export type GraphValues = Readonly<Record<string, number>>;

/** A value that is given. */
export function given(name: string): GraphNode {
  return { name, operation: null, inputs: [] };
}

/** A value that an operation makes of others. */
export function computed(name: string, operation: Operation, ...inputs: string[]): GraphNode {
  return { name, operation, inputs };
}

/**
 * Every value of the graph, from the given ones: the forward pass.
 *
 * Throws RangeError where a given value is missing, or where a value comes before one it depends on.
 */
export function evaluate(graph: Graph, inputs: GraphValues): GraphValues {
  const values: Record<string, number> = {};
  for (const node of graph) {
    values[node.name] =
      node.operation === null
        ? lookUp(inputs, node.name, "is not given")
        : node.operation.value(...argumentsOf(node, values));
  }
  return values;
}

/** ∂node/∂input for each of a node's inputs, at these values: the numbers on the edges that lead to it. */
export function localDerivatives(node: GraphNode, values: GraphValues): readonly number[] {
  return node.operation === null ? [] : node.operation.derivatives(...argumentsOf(node, values));
}

function argumentsOf(node: GraphNode, values: GraphValues): number[] {
  return node.inputs.map((name) => lookUp(values, name, `is not there before ${node.name}`));
}

function lookUp(values: GraphValues, name: string, trouble: string): number {
  if (!Object.hasOwn(values, name)) throw new RangeError(`evaluate: ${name} ${trouble}`);
  return values[name]!;
}
