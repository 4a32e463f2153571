import type { Equation } from "../equations/equation.js";
import type { Tensor } from "../tensor.js";
import type { Combine, Phase, Step } from "./step.js";

/** How a tensor is made: the name of the operation, and its index equations. */
export interface Making {
  readonly operation: string;
  readonly combine: Combine;
  readonly equations: readonly Equation[];
  readonly kept?: string;
}

/** The name of the gradient that belongs to a tensor. */
export function gradientOf(name: string): string {
  return `∂L/∂${name}`;
}

/** A tensor whose cells are sums of the equations' terms. */
export function sum(operation: string, ...equations: Equation[]): Making {
  return { operation, combine: "sum", equations };
}

/** The step of a trace in which a tensor is made. */
export function made(name: string, phase: Phase, value: Tensor, making: Making): Step {
  return { name, phase, tensor: value, ...making };
}
