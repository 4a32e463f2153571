import { numericGradient } from "../gradient/numeric-gradient.js";
import { type Tensor, tensor, zeros } from "../tensor.js";
import { backpropagate, knownAfter } from "./backpropagation.js";
import { evaluate, type Graph, type GraphValues, localDerivatives } from "./graph.js";

/** The derivative of the graph's last value by every value, in one pass backwards. */
export function gradients(graph: Graph, inputs: GraphValues): GraphValues {
  const steps = backpropagate(graph, inputs);
  return knownAfter(steps, inputs, steps.length).gradients;
}

/** The same for the given values only, by central differences: two whole evaluations for each of them. */
export function numericGradients(graph: Graph, inputs: GraphValues, epsilon?: number): GraphValues {
  const names = graph.filter(({ operation }) => operation === null).map(({ name }) => name);
  const x = tensor(
    [names.length],
    Float64Array.from(names, (name) => inputs[name]!),
  );
  const { name: last } = graph[graph.length - 1]!;
  const numeric = numericGradient(() => evaluate(graph, named(names, x))[last]!, x, epsilon);
  return named(names, numeric);
}

/**
 * The Jacobian of some values by others, along single edges: J[j, i] = ∂of[j]/∂by[i], and 0 where no edge
 * leads from by[i] to of[j]. → [of.length, by.length].
 */
export function jacobian(
  graph: Graph,
  values: GraphValues,
  of: readonly string[],
  by: readonly string[],
): Tensor {
  const made = zeros([of.length, by.length], "float64");
  of.forEach((name, j) => {
    const node = graph.find((candidate) => candidate.name === name);
    if (node === undefined) throw new RangeError(`jacobian: there is no value ${name}`);
    const derivatives = localDerivatives(node, values);
    node.inputs.forEach((input, a) => {
      const i = by.indexOf(input);
      if (i >= 0) made.data[j * by.length + i]! += derivatives[a]!;
    });
  });
  return made;
}

function named(names: readonly string[], { data }: Tensor): GraphValues {
  return Object.fromEntries(names.map((name, i) => [name, data[i]!]));
}
