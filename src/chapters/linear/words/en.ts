import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

/** An index, as it follows the name of a matrix. */
const at = (row: number, column: number) => `[${row},${column}]`;
const ofExamples = (n: number) =>
  n === 1 ? "the one example" : `each of the ${count(n)} examples`;

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
    gradient: "given",
  },
  outputs: "outputs",

  /** What a cell holds. `here` is the cell with its number, `W[1,2] = 6`. */
  cell: {
    input: (here: string, example: number, input: number, outputs: number) =>
      `${here} is input ${input} of example ${example}. It goes into all ${count(outputs)} outputs of that example, through row ${input} of W.`,
    weight: (here: string, input: number, output: number, examples: number) =>
      `${here} is the weight from input ${input} to output ${output}. It touches output ${output} of ${ofExamples(examples)}.`,
    bias: (here: string, output: number, examples: number) =>
      `${here} is the bias of output ${output}. It is added to output ${output} of ${ofExamples(examples)}.`,
    product: (m: number, d: number, e: number) =>
      `One multiplication, X${at(m, d)} times W${at(d, e)}, is one term of Z${at(m, e)}. The triple (${m}, ${d}, ${e}) is a term of ∂L/∂W${at(d, e)} and of ∂L/∂X${at(m, d)} too.`,
    output: (here: string, example: number, output: number) =>
      `${here} is output ${output} of example ${example}: row ${example} of X times column ${output} of W, plus b[0,${output}].`,
    outputGradient: (here: string, output: string) =>
      `${here}: so much the loss grows for each 1 that ${output} grows.`,
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
      `A block of ${n} by ${d1} by ${d2} multiplications. Left side X, top W, front Z.`,
    invitation: "Choose a cell on a side of the block.",
    /** Which multiplications, triples (m, d, e), belong to a cell, and over which letter they are summed. */
    ofInput: (m: number, d: number, d2: number) =>
      `X${at(m, d)} is in ${count(d2)} multiplications, (${m}, ${d}, e) for each output e. Summed over e they make ∂L/∂X${at(m, d)}.`,
    ofWeight: (d: number, e: number, n: number) =>
      `W${at(d, e)} is in ${count(n)} multiplications, (m, ${d}, ${e}) for each example m. Summed over m they make ∂L/∂W${at(d, e)}.`,
    ofOutput: (m: number, e: number, d1: number) =>
      `Z${at(m, e)} is made of ${count(d1)} multiplications, (${m}, d, ${e}) for each input d, summed over d.`,
    ofTriple: (m: number, d: number, e: number) =>
      `The triple (${m}, ${d}, ${e}): X${at(m, d)}, W${at(d, e)} and Z${at(m, e)} meet here, forward and backward.`,
    ofBias: "A bias meets no input: it is in no multiplication.",
  },

  steps: {
    label: "cells computed",
    /** `cell` is what the step computed, null before the first. */
    at: (step: number, all: number, cell: string | null) =>
      cell === null ? "Nothing is computed yet." : `Step ${count(step)} of ${count(all)}: ${cell}.`,
  },
};
