import type { MistakeId } from "../../src/mistakes/index.js";

/** A mistake in a student's code: edits of the plain solution, and what is to be recognised where. */
export interface WrongCode {
  exercise: string;
  /** The solution that is changed; the plain one unless told. */
  style?: ".other";
  mistake: MistakeId;
  operation: string;
  /** The results in which it shows. */
  results: string[];
  edits: [string, string][];
}

const linear = { exercise: "linear-backward", operation: "linearBackward" };
const relu = { exercise: "relu-and-pooling", operation: "reluBackward", results: ["gradX"] };
const pooling = { ...relu, operation: "maxPoolingBackward" };
const unfoldInput = {
  exercise: "unfold-input",
  operation: "unfoldInput",
  results: ["unfolded"],
};
const foldInput = { exercise: "fold-input", operation: "foldInput", results: ["folded"] };
const convolve = { exercise: "convolution-forward", operation: "convolve", results: ["y"] };
const unfoldKernel = {
  exercise: "unfold-kernel",
  operation: "unfoldKernel",
  results: ["unfolded"],
};
const indices = {
  exercise: "index-arrays",
  operation: "columnIndices",
  results: ["columns"],
  mistake: "wrong-width",
} as const;
const backward = { exercise: "convolution-backward", operation: "convolutionBackward" };
const loss = { exercise: "cross-entropy", operation: "crossEntropy", results: ["loss"] };
const gradient = {
  exercise: "cross-entropy",
  operation: "crossEntropyGradient",
  results: ["gradLogits"],
};
const step = { exercise: "training-step", operation: "trainingStep" };

/** Every classic mistake, in every function in which it can be made. */
export const WRONG: WrongCode[] = [
  {
    ...linear,
    mistake: "transpose-missing",
    results: ["gradX"],
    edits: [["matmul(gradY, transpose(w))", "matmul(gradY, w)"]],
  },
  {
    ...linear,
    mistake: "transpose-missing",
    results: ["gradW"],
    edits: [["matmul(transpose(x), gradY)", "matmul(x, gradY)"]],
  },
  {
    ...linear,
    mistake: "transpose-missing",
    results: ["gradW"],
    edits: [["matmul(transpose(x), gradY)", "matmul(transpose(gradY), x)"]],
  },
  {
    ...linear,
    mistake: "assigned-not-added",
    results: ["gradB"],
    edits: [["gradB[j] += g", "gradB[j] = g"]],
  },
  {
    ...linear,
    mistake: "batch-mean",
    results: ["gradB"],
    edits: [["gradB[j] += g", "gradB[j] += g / x.length"]],
  },
  {
    ...linear,
    mistake: "batch-mean",
    results: ["gradW"],
    edits: [["gradY); //", "gradY.map((row) => row.map((g) => g / x.length))); //"]],
  },
  {
    ...linear,
    mistake: "accumulated-over-calls",
    results: ["gradB"],
    edits: [
      ["const gradB = zeros(w[0].length)", "gradB ??= zeros(w[0].length)"],
      ["export function", "let gradB: any;\nexport function"],
    ],
  },
  {
    ...relu,
    mistake: "mask-from-wrong-tensor",
    edits: [["value > 0 ?", "gradY[n][i] > 0 ?"]],
  },
  {
    ...pooling,
    mistake: "gradient-everywhere",
    edits: [
      [
        "gradX[n][c][row][column] = gradY[n][c][p][q]",
        "for (let i = 0; i < k1; i++) for (let j = 0; j < k2; j++) gradX[n][c][p * k1 + i][q * k2 + j] = gradY[n][c][p][q]",
      ],
    ],
  },
  {
    ...pooling,
    mistake: "gradient-everywhere",
    edits: [
      [
        "gradX[n][c][row][column] = gradY[n][c][p][q]",
        "for (let i = 0; i < k1; i++) for (let j = 0; j < k2; j++) gradX[n][c][p * k1 + i][q * k2 + j] = gradY[n][c][p][q] / (k1 * k2)",
      ],
    ],
  },
  {
    ...unfoldInput,
    mistake: "channels-swapped",
    edits: [["(c * k1 + i) * k2 + j]", "(i * k2 + j) * c1 + c]"]],
  },
  {
    ...unfoldInput,
    mistake: "transpose-missing",
    edits: [["return unfolded;", "return unfolded.map(transpose);"]],
  },
  { ...foldInput, mistake: "assigned-not-added", edits: [["+=", "="]] },
  {
    ...foldInput,
    mistake: "channels-swapped",
    edits: [["(c * k1 + i) * k2 + j]", "(i * k2 + j) * c1 + c]"]],
  },
  {
    ...convolve,
    style: ".other",
    mistake: "assigned-not-added",
    edits: [["for (let i = 0; i < k1; i++) {", "sum = b[o]; for (let i = 0; i < k1; i++) {"]],
  },
  {
    ...convolve,
    mistake: "kernel-not-rotated",
    edits: [["kernel.flat(2)", "kernel.map((map) => map.flat().reverse()).flat()"]],
  },
  {
    ...convolve,
    mistake: "transpose-missing",
    edits: [
      ["return transpose(y).map((map, o)", "return cut(y.flat()).map((map, o)"],
      [
        "export function",
        "function cut(all) { return Array.from({ length: C2 }, (_, o) => all.slice((o * all.length) / C2, ((o + 1) * all.length) / C2)); }\nlet C2 = 0;\nexport function",
      ],
      ["const rows =", "C2 = k.length;\n const rows ="],
    ],
  },
  {
    ...convolve,
    mistake: "channels-swapped",
    edits: [
      [
        "k.map((kernel) => kernel.flat(2))",
        "k.map((_, o) => k.flatMap((kernel) => kernel[o].flat()))",
      ],
    ],
  },
  {
    ...unfoldKernel,
    mistake: "kernel-not-rotated",
    edits: [["k[o][c][i][j]", "k[o][c][k1 - 1 - i][k2 - 1 - j]"]],
  },
  {
    ...unfoldKernel,
    mistake: "transpose-missing",
    edits: [["return unfolded;", "return transpose(unfolded);"]],
  },
  { ...unfoldKernel, mistake: "channels-swapped", edits: [["k[o][c][i][j]", "k[c][o][i][j]"]] },
  { ...indices, results: ["columns"], edits: [["[p, q]", "[q, p]"]] },
  {
    ...indices,
    results: ["columns"],
    edits: [["[Math.floor(r / o2), r % o2]", "[Math.floor(r / w), r % w]"]],
  },
  { ...indices, results: ["columns"], edits: [["(p + i) * w", "p * w + i * k2"]] },
  { ...indices, results: ["columns"], edits: [["(p + i) * w", "(p + i) * k2"]] },
  { ...indices, results: ["columns"], edits: [["(p + i) * w", "(p + i) * o2"]] },
  {
    exercise: "index-arrays",
    operation: "addAt",
    results: ["added"],
    mistake: "assigned-not-added",
    edits: [["+= g", "= g"]],
  },
  {
    ...backward,
    mistake: "kernel-not-rotated",
    results: ["gradX"],
    edits: [["g * k[o][c][i][j]", "g * k[o][c][k1 - 1 - i][k2 - 1 - j]"]],
  },
  {
    ...backward,
    mistake: "batch-mean",
    results: ["gradK"],
    edits: [["+= g * x", "+= g / n * x"]],
  },
  {
    ...backward,
    mistake: "batch-mean",
    results: ["gradB"],
    edits: [["gradB[o] += g;", "gradB[o] += g / n;"]],
  },
  {
    ...backward,
    mistake: "assigned-not-added",
    results: ["gradB"],
    edits: [["gradB[o] += g;", "gradB[o] = g;"]],
  },
  {
    ...backward,
    mistake: "assigned-not-added",
    results: ["gradK"],
    edits: [["gradK[o][c][i][j] +=", "gradK[o][c][i][j] ="]],
  },
  {
    ...backward,
    mistake: "assigned-not-added",
    results: ["gradX"],
    edits: [["gradX[image][c][p + i][q + j] +=", "gradX[image][c][p + i][q + j] ="]],
  },
  {
    ...backward,
    mistake: "assigned-not-added",
    results: ["gradX"],
    edits: [
      ["gradX[image][c][p + i][q + j] += g * k[o][c][i][j];", ""],
      [
        "return { gradX,",
        "for (let m = 0; m < n; m++) for (let p = 0; p < o1; p++) for (let q = 0; q < o2; q++) for (let c = 0; c < c1; c++) for (let i = 0; i < k1; i++) for (let j = 0; j < k2; j++) gradX[m][c][p + i][q + j] = k.reduce((sum, kernel, o) => sum + gradY[m][o][p][q] * kernel[c][i][j], 0);\n return { gradX,",
      ],
    ],
  },
  {
    ...backward,
    mistake: "channels-swapped",
    results: ["gradX"],
    edits: [["g * k[o][c][i][j]", "g * k[c][o][i][j]"]],
  },
  {
    ...backward,
    mistake: "channels-swapped",
    results: ["gradK"],
    edits: [["gradK[o][c][i][j] +=", "gradK[c][o][i][j] +="]],
  },
  {
    ...backward,
    mistake: "transpose-missing",
    results: ["gradK"],
    edits: [
      [
        "return { gradX, gradK,",
        "const columns = transpose(gradK.map((m) => m.flat(2))).flat();\n let at = 0;\n const mixed = gradK.map((a) => a.map((m) => m.map((r) => r.map(() => columns[at++]))));\n return { gradX, gradK: mixed,",
      ],
    ],
  },
  {
    ...backward,
    mistake: "accumulated-over-calls",
    results: ["gradK"],
    edits: [
      ["const gradK = zeros(...shapeOf(k));", "gradK ??= zeros(...shapeOf(k));"],
      ["export function", "let gradK: any;\nexport function"],
    ],
  },
  { ...loss, mistake: "batch-mean", edits: [["return loss / logits.length", "return loss"]] },
  {
    ...loss,
    mistake: "batch-mean",
    edits: [["return loss / logits.length", "return loss / logits.length ** 2"]],
  },
  { ...loss, mistake: "no-shift", edits: [["Math.max(...z)", "0"]] },
  { ...loss, mistake: "assigned-not-added", edits: [["loss +=", "loss ="]] },
  { ...gradient, mistake: "batch-mean", edits: [[") / logits.length)", "))"]] },
  {
    ...gradient,
    mistake: "batch-mean",
    edits: [[") / logits.length)", ") / logits.length ** 2)"]],
  },
  {
    ...gradient,
    mistake: "no-shift",
    edits: [
      ["const sum = logSumExp(z);", "const sum = z.map(Math.exp).reduce((a, b) => a + b);"],
      ["Math.exp(value - sum)", "Math.exp(value) / sum"],
    ],
  },
  {
    ...step,
    mistake: "batch-mean",
    results: ["k", "b", "w", "c"],
    edits: [["(j === labels[image] ? 1 : 0)) / n", "(j === labels[image] ? 1 : 0))"]],
  },
  {
    ...step,
    mistake: "batch-mean",
    results: ["k", "b", "w", "c"],
    edits: [["(j === labels[image] ? 1 : 0)) / n", "(j === labels[image] ? 1 : 0)) / n / n"]],
  },
  {
    ...step,
    mistake: "mask-from-wrong-tensor",
    results: ["k", "b"],
    edits: [["flat[image][at] > 0 ? g : 0", "g > 0 ? g : 0"]],
  },
  {
    ...step,
    mistake: "gradient-everywhere",
    results: ["k", "b"],
    edits: [
      [
        "gradY[image][o][r][s] = g;",
        "const [p, q] = [r - (r % 2), s - (s % 2)];\n for (const i of [0, 1]) for (const j of [0, 1]) gradY[image][o][p + i][q + j] = g;",
      ],
    ],
  },
  {
    ...step,
    mistake: "no-shift",
    results: ["loss", "k", "b", "w", "c"],
    edits: [["Math.max(...z)", "0"]],
  },
  {
    ...step,
    mistake: "accumulated-over-calls",
    results: ["c"],
    edits: [
      [
        "const gradC = c.map((_, j) => gradLogits.reduce((sum, row) => sum + row[j], 0));",
        "gradC ??= c.map(() => 0);\n gradLogits.forEach((row) => row.forEach((g, j) => { gradC[j] += g; }));",
      ],
      ["export function", "let gradC: any;\nexport function"],
    ],
  },
];
