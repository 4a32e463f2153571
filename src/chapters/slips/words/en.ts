import { formatsOf } from "../../../language/format.js";

const { and } = formatsOf("en");

export const en = {
  hunt: {
    ask: "Ask the check",
    asPrinted: "As printed",
    silent: "Is it right? Change what you think is wrong, then ask the check.",
    right: (isPrinted: boolean) =>
      isPrinted ? "It is right as it is printed." : "You have mended it.",
    wrong: "Change a place, and the check answers at once.",
    tally: (agreed: number, all: number) =>
      `The check agrees with ${agreed} of ${all} on this page so far.`,
  },
  size: (matrix: string, shape: string) => `${matrix} is ${shape}`,
  sizes: (sizes: readonly string[]) => `Here ${and(sizes)}.`,
  factors: [
    (gradient: string) => `first factor of ${gradient}`,
    (gradient: string) => `second factor of ${gradient}`,
  ],

  mean: {
    gradient: "∂L/∂z[m,e]",
    sumOf: "Σ",
    condition: "for e ≠ ℓ, the label of example m",
    note: "The check takes n = 3 examples of 4 classes.",
    places: {
      before: "factor before the fraction",
      above: "exponent above the line",
      below: "factor below the line",
      sum: "what the sum runs over",
    },
    options: {
      "1/n": "1/n ·",
      "1": "1 ·",
      n: "n ·",
      "z[m,e]": "z[m,e]",
      "z[m,ℓ]": "z[m,ℓ]",
      "z[m,e′]": "z[m,e′], over e′",
      "z[m′,e]": "z[m′,e], over m′",
    },
    verdict: (wrong: number, all: number) =>
      wrong === 0
        ? `✓ All ${all} cells agree with central differences.`
        : `✗ ${wrong} of ${all} cells differ from central differences.`,
  },
  ratios: {
    heads: {
      cell: "cell",
      formula: "formula",
      numeric: "differences",
      ratio: "differences ÷ formula",
    },
  },

  remark: {
    place: "what U(−1, 1) does to the gradients",
    before: "Drawing the first weights and biases from U(−1, 1) ",
    claims: {
      prevents: "keeps gradients from exploding",
      nothing: "makes no difference to the gradients",
      causes: "makes gradients explode",
    },
    verdict: (isRight: boolean, ratio: string) =>
      `${isRight ? "✓" : "✗"} The gradient of the first kernels is ${ratio} times as large as under He’s rule, before any update.`,
    caption: (networks: number) =>
      `One test digit, means over ${networks} networks before their first update`,
    heads: ["first parameters", "loss", "size of ∂L/∂K, first kernels"],
    beginnings: { article: "U(−1, 1)", he: "He" },
  },
  slipFactor: {
    question: "Hold the printed gradient against the check. By which factor do they differ?",
    options: {
      classes: "by C, the number of classes",
      examples: "by n, the number of examples",
      sum: "by the sum of the exponentials",
      none: "by none: the formula is right",
    },
  },
};
