import { chainRuleEquation } from "../../nn/equations/index.js";
import {
  backpropagate,
  type Graph,
  type GraphStep,
  type Known,
  knownAfter,
  numericGradients,
} from "../../nn/graph/index.js";
import { type Equation, hasCell } from "../../nn/index.js";
import { Sentence } from "../../ui/text/sentence.js";
import { oneParameter } from "./chain-example.js";
import { chainNumbers, describeChain } from "./describe-chain.js";
import { GradientLedger, type GradientLedgerOptions } from "./gradient-ledger.js";
import { GraphFigure, type GraphFigureOptions } from "./graph-figure.js";
import { words } from "./words/index.js";

export interface ChainFigureOptions extends GradientLedgerOptions, GraphFigureOptions {
  /** Every number that may be told, by its term. */
  numbers: Readonly<Record<string, number>>;
  /** The names of one value, which carry no number; the last is the one that is differentiated. */
  single: readonly string[];
}

/** A graph of numbers with its derivatives: drawn, as a ledger of paths, and the chosen cell in words. */
export interface ChainFigure {
  graph: HTMLElement;
  ledger: HTMLElement;
  sentence: HTMLElement;
}

export function chainFigure(
  graph: Graph,
  equation: Equation,
  options: ChainFigureOptions,
): ChainFigure {
  const describe = describeChain(equation, options.numbers, options.single);
  const { invitation } = words.cell;
  return {
    graph: GraphFigure(graph, options),
    ledger: GradientLedger(graph, options),
    sentence: Sentence({
      describe: (cell) => (hasCell(equation, cell) ? describe(cell) : invitation),
      invitation,
    }),
  };
}

const ONE_PATH = ["θ", "u", "L"] as const;

/** What belongs together in the chain of two functions. */
export const oneEquation: Equation = chainRuleEquation(ONE_PATH, [1, 1], [[0, 0]]);

/** The chain of two functions at a θ, all computed. */
export function onePath(theta: number): ChainFigure {
  const inputs = { θ: theta };
  const steps: readonly GraphStep[] = backpropagate(oneParameter, inputs);
  const known: Known = knownAfter(steps, inputs, steps.length);
  return chainFigure(oneParameter, oneEquation, {
    known,
    numeric: numericGradients(oneParameter, inputs),
    numbers: chainNumbers(known.values, known.gradients, steps, "L"),
    single: ONE_PATH,
    label: words.graph.one,
  });
}
