import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

/** An index, as it follows the name of a matrix. */
const at = (row: number, column: number) => `[${row},${column}]`;
const ofExamples = (n: number) =>
  n === 1 ? "the one example" : `each of the ${count(n)} examples`;

export const en = {
  touchedOutputs: {
    question:
      "A guess first: 4 examples, 2 inputs, 3 outputs. You change the weight w₂₃ a little. How many of the 12 outputs change?",
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
    product: (i: number, j: number, k: number) =>
      `One multiplication, X${at(i, j)} times W${at(j, k)}, is one term of Z${at(i, k)}. The triple (${i}, ${j}, ${k}) is a term of ∂L/∂W${at(j, k)} and of ∂L/∂X${at(i, j)} too.`,
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
    /** Which multiplications, triples (i, j, k), belong to a cell, and over which letter they are summed. */
    ofInput: (i: number, j: number, d2: number) =>
      `X${at(i, j)} is in ${count(d2)} multiplications, (${i}, ${j}, k) for each output k. Summed over k they make ∂L/∂X${at(i, j)}.`,
    ofWeight: (j: number, k: number, n: number) =>
      `W${at(j, k)} is in ${count(n)} multiplications, (i, ${j}, ${k}) for each example i. Summed over i they make ∂L/∂W${at(j, k)}.`,
    ofOutput: (i: number, k: number, d1: number) =>
      `Z${at(i, k)} is made of ${count(d1)} multiplications, (${i}, j, ${k}) for each input j, summed over j.`,
    ofTriple: (i: number, j: number, k: number) =>
      `The triple (${i}, ${j}, ${k}): X${at(i, j)}, W${at(j, k)} and Z${at(i, k)} meet here, forward and backward.`,
    ofBias: "A bias meets no input: it is in no multiplication.",
  },

  steps: {
    label: "cells computed",
    /** `cell` is what the step computed, null before the first. */
    at: (step: number, all: number, cell: string | null) =>
      cell === null ? "Nothing is computed yet." : `Step ${count(step)} of ${count(all)}: ${cell}.`,
  },
};
