import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  emptySubmission,
  exerciseById,
  mistakeOf,
  withWork,
  writeSubmission,
} from "../../src/exercises/index.js";
import type { CodeLanguage } from "../../src/language/code-languages.js";
import { MISTAKES } from "../../src/mistakes/index.js";
import { edited, numpySolution, solution } from "../exercises/solution.js";
import { WRONG } from "../exercises/wrong-answers.js";

/** One student's one exercise, and what its grading must find. */
export interface Mixed {
  readonly name: string;
  readonly exercise: string;
  readonly language: CodeLanguage;
  readonly code: string;
  /** Whether it has all points, some or none. */
  readonly earns: "all" | "less" | "none";
  /** What the student's row or feedback says. */
  readonly says: RegExp;
}

const LINEAR = "linear-backward";
const linear = (body: string) => `def linear_backward(x, w, grad_y):\n    ${body}\n`;

function hostile(name: string, code: string, says: RegExp): Mixed {
  return { name, exercise: LINEAR, language: "numpy", code, earns: "none", says };
}

const AGAIN = /ended by the clock, GRADE AGAIN/;
const SHUT = /ImportError: \w+ cannot be imported here/;

const HOSTILE: readonly Mixed[] = [
  hostile("loop", linear("while True: pass"), AGAIN),
  hostile("top-loop", "while True: pass", AGAIN),
  hostile(
    "caught-loop",
    linear("while True:\n        try:\n            while True: pass\n        except: pass"),
    AGAIN,
  ),
  hostile(
    "memory",
    `import numpy as np\n${linear("return [np.ones(2**20) for _ in range(10**6)]")}`,
    /needed too much memory/,
  ),
  hostile("exit", linear("raise SystemExit(0)"), /SystemExit: 0/),
  hostile("hard-exit", `import os\n${linear("os._exit(0)")}`, /broke the interpreter/),
  hostile("js", linear("import js; js.fetch('/')"), SHUT),
  hostile("pyodide_js", linear("import pyodide_js"), SHUT),
  hostile("ctypes", `import ctypes\n${linear("return 1, 2, 3")}`, SHUT),
  hostile("printing", linear("print('x' * 10**6)\n    return w, x, grad_y"), /grad_x has shape/),
  hostile("shapes", linear("return x.T, w.T, grad_y[0]"), /grad_x has shape/),
  hostile("typescript", solution(LINEAR), /invalid syntax/),
  hostile("nothing", linear("pass"), /must give 3 results/),
  // What it does to NumPy is nobody else's trouble.
  hostile(
    "breaking-numpy",
    `import numpy as np\nnp.zeros = np.sum = np.matmul = np.einsum = None\n${linear("return np.sum(x), 0, 0")}`,
    /TypeError/,
  ),
];

const RIGHT: readonly Mixed[] = (["typescript", "numpy"] as const).flatMap((language) =>
  (["", ".other"] as const).map((style): Mixed => {
    const code = (language === "numpy" ? numpySolution : solution)(LINEAR, style);
    const name = `right-${language}${style}`;
    return { name, exercise: LINEAR, language, code, earns: "all", says: /: 10 of 10 points/ };
  }),
);

/** Each classic mistake in NumPy, as the first exercise makes it that names it; and one in TypeScript. */
const MISTAKEN: readonly Mixed[] = MISTAKES.flatMap(({ id }, i) => {
  const { exercise, numpy, edits, style } = WRONG.find(({ mistake }) => mistake === id)!;
  const { name } = mistakeOf(exerciseById(exercise), id, "en");
  const says = new RegExp(`^\\* ${name.replaceAll("+", "\\+")} \\(`, "m");
  const one = { exercise, earns: "less", says } as const;
  const code = edited(numpySolution(exercise), ...numpy!);
  const inNumPy: Mixed = { ...one, name: `mistaken-${id}`, language: "numpy", code };
  if (i > 0) return [inNumPy];
  const same = edited(solution(exercise, style), ...edits);
  return [inNumPy, { ...one, name: `typed-${id}`, language: "typescript", code: same }];
});

const TYPED: Mixed = {
  name: "typed-loop",
  exercise: LINEAR,
  language: "typescript",
  code: "export function linearBackward() { for (;;); }",
  earns: "none",
  says: /over its limits/,
};

/** Thirty students: right, in another style, each classic mistake, and hostile, in both languages. */
export const MIXED: readonly Mixed[] = [...RIGHT, ...MISTAKEN, ...HOSTILE, TYPED];

/** Writes their files into a folder, or those of some. */
export function writeMixed(folder: string, some: readonly Mixed[] = MIXED): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, exercise, language, code } of some) {
    const work = { code, language, answers: {}, log: [] };
    const text = writeSubmission(withWork(emptySubmission(name), exercise, work));
    writeFileSync(join(folder, `${name}.json`), text);
  }
}
