import { type Sentences, sentence } from "../../language/sentences.js";
import { numberAsCode, shapeAsCode } from "../as-code.js";
import type { CapstoneFailure } from "../capstone/messages.js";
import type { Difference, Problem } from "../checks/problem.js";
import type { Planned } from "../checks/report.js";
import type { ExtremeKind } from "../exercise.js";
import type { FailureReason, Found, FoundKind } from "../sandbox/failure.js";
import type { FileProblem, FileWarning } from "../submission/parse.js";
import type { Tool } from "../toolbox.js";

/** A kind of value, as the object of a sentence. */
const KINDS: Readonly<Record<FoundKind, string>> = {
  null: "null",
  undefined: "undefined",
  true: "true",
  false: "false",
  number: "a number",
  string: "a string",
  symbol: "a symbol",
  bigint: "a bigint",
  function: "a function",
  array: "an array",
  object: "an object",
  None: "None",
};

function aValue(found: Found): string {
  if (typeof found === "string") return KINDS[found];
  if (found.class === "Promise") return "a Promise (an async function cannot be checked)";
  return `a ${found.class}`;
}

function returnAll(wanted: readonly string[]): string {
  return `return { ${wanted.join(", ")} }.`;
}

function aShape(shape: readonly number[]): string {
  return shape.length === 0 ? "of a single number" : shapeAsCode(shape);
}

/** Why code gave no result. */
const failures = {
  "too-long": ({ most }) => `The code is longer than ${most} characters, so it was not run.`,
  unreadable: ({ said }) => `The code cannot be read: ${said}.`,
  waits: () => "The code waits outside of its functions (await): nothing can be waited for here.",
  "not-exported": ({ name }) =>
    `The code must export a function ${name}: write "export function ${name}(…)".`,
  "not-defined": ({ name }) => `The code must define a function ${name}: write "def ${name}(…):".`,
  blank: () => "There is still a blank (___) to fill in.",
  error: ({ name, said }) => `${name}: ${said}`,
  threw: ({ value }) => `The code threw ${value}.`,
  "threw-symbol": () => "The code threw a symbol.",
  "stack-overflow": () => "A function calls itself without end (stack overflow).",
  "too-many-steps": () => "The code ran too long and was ended. Is there a loop that never ends?",
  "over-time": () =>
    "The code ran too long and was ended. Does it fill something huge, or loop without end?",
  stopped: () => "The run was stopped.",
  "no-batch": () =>
    "It works on one image, or one row, alone. Here layers take a batch, as training does: let its arrays have one axis more in front, images [n, c, h, w] and rows [n, d], and add the gradients of weights up over n.",
  "own-rate": () =>
    "Its backward pass changes the weights by a learning rate that stands in the code as a number, so that it cannot be checked: a check needs the weights as they were. Give the learning rate to the constructor or to backward, or keep it as self.lr.",
  "out-of-memory": () => "The code needed too much memory and was ended.",
  "out-of-memory-or-null": () => "The code needed too much memory (or threw null) and was ended.",
  "nested-too-deeply": () => "The code calls itself or nests too deeply, so it was ended.",
  "interpreter-broke": () => "The code broke the interpreter that runs it, so it was ended.",
  "no-interpreter": () =>
    "The interpreter that runs your code needs WebAssembly, which this browser, or a policy of the site’s host, does not allow. Your code was not run.",
  "not-loaded": () => "The checks could not be loaded in time.",
  "worker-broke": ({ said }) =>
    `The worker that runs the code broke down (${said ?? "it could not be loaded"}).`,
  "not-a-number": ({ place, found }) => `${place} is ${aValue(found)}, not a number.`,
  "not-an-array": ({ place, found }) => `${place} is ${aValue(found)}, not an array.`,
  uneven: ({ place, entries, neighbours }) =>
    `${place} has ${entries} entries, but its neighbours have ${neighbours}.`,
  "no-cell": ({ place }) => `${place} is missing.`,
  getter: ({ place }) => `${place} is a getter, not a number.`,
  empty: ({ place }) => `${place} is an empty array.`,
  "too-deep": ({ place, most }) => `${place} is nested more than ${most} deep.`,
  "too-many-cells": ({ place, most }) => `${place} has more than ${most} cells.`,
  "not-an-object": ({ found, wanted }) => `The result is ${aValue(found)}: ${returnAll(wanted)}`,
  "not-in-result": ({ name, wanted }) => `The result has no ${name}: ${returnAll(wanted)}`,
  "getter-in-result": ({ name }) =>
    `${name} of the result is a getter: return the numbers themselves.`,
  "another-dtype": ({ place, dtype }) => `${place} is an array of ${dtype}, not of numbers.`,
  "another-number": ({ wanted }) =>
    `The function must give ${wanted.length} results: return ${wanted.join(", ")}.`,
} satisfies Sentences<FailureReason, "code">;

const differences = {
  shape: ({ name, got, expected }) =>
    `${name} has shape ${aShape(got)}, but should have ${aShape(expected)}.`,
  cell({ place, got, expected, differing, cells }) {
    const wrong = `${place} is ${numberAsCode(got)}, but should be ${numberAsCode(expected)}`;
    return cells > 1 ? `${wrong} (${differing} of ${cells} cells differ).` : `${wrong}.`;
  },
} satisfies Sentences<Difference, "code">;

/** Why a check failed or was not run. */
const problems = {
  ...differences,
  "by-differences": ({ difference }) =>
    `By central differences: ${sentence(differences, difference.code, difference)}`,
  identity: ({ identity, left, right }) =>
    `${identity} should hold, but ${numberAsCode(left)} is not ${numberAsCode(right)}.`,
  changed: ({ results }) =>
    `A second call on the same arguments gave another ${results.join(", ")}.`,
  hidden: ({ wrong, cases }) => `${wrong} of ${cases} hidden cases came out wrong.`,
  failure: ({ failure: { reason } }) => sentence(failures, reason.code, reason),
} satisfies Sentences<Problem, "code">;

const extremes: Readonly<Record<ExtremeKind, string>> = {
  "large-logits": "large logits",
  "fewer-channels": "fewer channels in than out",
};

/** What the checks are called. */
const checks = {
  shape: ({ results }) =>
    `The shape: ${results
      .map(({ name, shape }) =>
        shape.length === 0 ? `${name} is a number` : `${name} ${shapeAsCode(shape)}`,
      )
      .join(", ")}`,
  small: () => "The small example, number by number",
  again: () => "The same arguments again give the same result",
  random: ({ cases, extreme }) =>
    extreme === null
      ? `${cases} random cases, against the engine`
      : `${cases} random cases, and one with ${extremes[extreme]}, against the engine`,
  gradient: () => "The gradient check: move each number a little, see how the loss moves",
  adjoint: () => "The adjoint identity: forward and backward give the same product",
  hidden: ({ cases }) => `${cases} hidden cases`,
} satisfies Sentences<Planned, "kind">;

/** Why a file is no submission. */
const files = {
  empty: () => "The file is empty.",
  "too-large": () => "The file is larger than 1 MB.",
  "not-json": () => "The file is not JSON: is it the file that the page exported?",
  "another-format": ({ format }) => `The file is not a submission: its format is not "${format}".`,
  "another-version": ({ found, version }) =>
    `The submission has version ${found}, but only version ${version} can be read.`,
  "no-student": () => "The submission names no student.",
  "no-exercises": () => "The submission holds no exercises.",
  "cannot-be-read": ({ said }) => `The file cannot be read: ${said}`,
} satisfies Sentences<FileProblem, "code">;

/** What of a submission could not be read. */
const warnings = {
  "not-an-object": ({ exercise }) => `${exercise}: its entry is not an object, so it was left out`,
  "no-code": ({ exercise }) => `${exercise}: its code is not a text, so it was left out`,
  unknown: ({ names }) => `not known here, left out: ${names}`,
} satisfies Sentences<FileWarning, "code">;

/** What the functions of the toolbox are for. */
const tools: Readonly<Record<Tool, string>> = {
  zeros: "nested arrays of that shape, all zeros",
  shapeOf: "the shape of nested arrays, [2, 3]",
  matmul: "the product of two matrices, A·B",
  transpose: "the transposed matrix, Aᵀ",
  log: "writes below the editor",
};

/** Why the training with the student's layers ended. */
const capstone = {
  threw: ({ said }) => said,
  "too-long": () => "Your code took too long and was ended.",
  unexpected: () => "It sent something unexpected.",
  forbidden: () =>
    "This browser, or a policy of the site’s host, lets no code run that was typed in. Yours was not run.",
} satisfies Sentences<CapstoneFailure, "code">;

/** The titles of the chapters that exercises and mistakes belong to. */
const chapters: Readonly<Record<string, string>> = {
  "chain-rule": "The chain rule",
  "pooling-relu-flatten": "Pooling, ReLU, Flatten",
  linear: "The linear layer",
  convolution: "Convolution",
  "unfold-input": "Unfold the input",
  "unfold-kernel": "Unfold the kernel",
  "kernel-gradient": "The gradient of the kernel",
  "convolution-gradients": "The gradient of the pixels",
  "cross-entropy": "Cross-entropy",
  "gradient-check": "The gradient check",
  "the-code": "Reading the code",
  "one-matrix": "One matrix, every convolution",
  training: "Training",
};

export const en = {
  chapters,
  failures,
  problems,
  checks,
  files,
  warnings,
  tools,
  printedCut: "… (the rest is cut)",
  capstone,
};
