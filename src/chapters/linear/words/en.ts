import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

/** An index, as it follows the name of a matrix. */
const at = (row: number, column: number) => `[${row},${column}]`;
const ofExamples = (n: number) =>
  n === 1 ? "the one example" : `each of the ${count(n)} examples`;

const cubes = (number: number) => (number === 1 ? "one cube" : `${count(number)} cubes`);

export const en = {
  touchedOutputs: {
    question:
      "A guess first: 4 examples, 2 inputs, 3 outputs. You change the weight W[1,2] a little. How many of the 12 outputs change?",
  },
  sizes: { n: "examples n", d1: "inputs d₁", d2: "outputs d₂" },
  invitation: "Choose a cell, in any matrix.",
  given: {
    x: "inputs",
    w: "weights",
    b: "bias",
    gradient: "from the later layers",
  },
  outputs: "outputs",

  /** What a cell holds. `here` is the cell with its number, `W[1,2] = 6`. */
  cell: {
    input: (here: string, example: number, input: number, outputs: number) =>
      `${here} is input ${input} of example ${example}. It goes into all ${count(outputs)} outputs of that example, through row ${input} of W.`,
    weight: (here: string, input: number, output: number, examples: number) =>
      `${here} is the weight from input ${input} to output ${output}. It contributes to output ${output} of ${ofExamples(examples)}.`,
    bias: (here: string, output: number, examples: number) =>
      `${here} is the bias of output ${output}. It is added to output ${output} of ${ofExamples(examples)}.`,
    product: (m: number, d: number, e: number) =>
      `One multiplication, X${at(m, d)} times W${at(d, e)}, is one term of Z${at(m, e)}. The triple (${m}, ${d}, ${e}) is a term of ∂L/∂W${at(d, e)} and of ∂L/∂X${at(m, d)} too.`,
    output: (here: string, example: number, output: number) =>
      `${here} is output ${output} of example ${example}: row ${example} of X times column ${output} of W, plus b[0,${output}].`,
    outputGradient: (here: string, output: string) =>
      `${here}: per unit of ${output} the loss grows by this much.`,
    weightGradient: (here: string, input: number, output: number) =>
      `${here}: column ${input} of X with column ${output} of ∂L/∂Z, a sum over the examples.`,
    inputGradient: (here: string, example: number, input: number) =>
      `${here}: row ${example} of ∂L/∂Z with row ${input} of W, a sum over the outputs.`,
    biasGradient: (here: string, output: number) =>
      `${here}: the sum of column ${output} of ∂L/∂Z, over the examples.`,
  },

  weightGradient: { remark: "a number for each weight", invitation: "Choose a cell of ∂L/∂W." },
  inputGradient: { remark: "a number for each input", invitation: "Choose a cell of ∂L/∂X." },
  biasGradient: { remark: "a number for each bias", ones: "n ones" },

  cube: {
    label: ({ n, d1, d2 }: { n: number; d1: number; d2: number }) =>
      `A room of ${n} by ${d1} by ${d2} multiplications. Its left wall is X, its floor W, its back wall Z.`,
    cell: (term: string, value: string, gradient: string) =>
      `${term} = ${value}, its gradient ${gradient}`,
    invitation: "Choose a cell on a wall of the room.",
    /** Which cubes, triples (m, d, e), belong to a cell; `sum` is the sum that they make, written out. */
    ofInput: (m: number, d: number, d2: number, sum: string) =>
      `X${at(m, d)} takes part in ${cubes(d2)}, (${m}, ${d}, e) for every output e. Backwards they are summed over e, towards the left wall: ${sum}.`,
    ofWeight: (d: number, e: number, n: number, sum: string) =>
      `W${at(d, e)} takes part in ${cubes(n)}, (m, ${d}, ${e}) for every example m. Backwards they are summed over m, down to the floor: ${sum}.`,
    ofOutput: (m: number, e: number, d1: number, sum: string) =>
      `Z${at(m, e)} is made of ${cubes(d1)}, (${m}, d, ${e}) for every input d, which are summed over d, towards the back wall: ${sum}.`,
    /** The terms that one cube gives to the three sums. */
    ofTriple: (
      [m, d, e]: readonly [number, number, number],
      [output, weight, input]: readonly [string, string, string],
    ) =>
      `The cube (${m}, ${d}, ${e}) gives one term to each of three sums: ${output} to Z${at(m, e)}, ${weight} to ∂L/∂W${at(d, e)} and ${input} to ∂L/∂X${at(m, d)}.`,
    ofBias:
      "A bias is the weight of an input that is always 1. The room does not show this input, so a bias has no cube in it.",
  },

  steps: {
    label: "cells computed",
    /** `cell` is what the step computed, null before the first. */
    at: (step: number, all: number, cell: string | null) =>
      cell === null
        ? "Nothing has been computed yet."
        : `Step ${count(step)} of ${count(all)}: ${cell}.`,
  },
};
