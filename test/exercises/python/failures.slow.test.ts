import { describe, expect, test } from "vitest";
import { exerciseById, LIMITS, problemIn } from "../../../src/exercises/index.js";
import { openPythonRunner } from "../../../src/exercises/python/python-runner.js";
import { CAN_RUN } from "../../python/can-run.js";
import { startInNode } from "../../python/node-python.js";
import { checkInWords } from "../in-words.js";
import { ANSWERS, EXERCISE } from "./hostile.js";

const options = { seed: 1, limits: LIMITS };
const runner = openPythonRunner(startInNode, 120_000);

/** What the first check that failed says of code, and in which line; none where all passed. */
async function told(exercise: string, code: string): Promise<[string, number?]> {
  const report = await runner.runChecks(exerciseById(exercise), code, options);
  const check = report.checks.find(({ status }) => status !== "passed");
  if (check === undefined) return ["passed"];
  const { problem } = check;
  const line = problem?.code === "failure" ? problem.failure.line : undefined;
  const { message } = checkInWords({ ...check, problem: problemIn("numpy", problem!) });
  return line === undefined ? [message] : [message, line];
}

describe.runIf(CAN_RUN)("in NumPy", () => {
  const around = (body: string) => `def fold_kernel(g, shape, image_size):\n    ${body}\n`;
  const answers: [what: string, code: string, message: string, line?: number][] = [
    [
      "an error",
      around("folded = g\n    return folded + shape"),
      "ValueError: operands could not be broadcast together with shapes (4,9) (4,) ",
      3,
    ],
    [
      "a syntax error",
      "def fold_kernel(g:\n    pass",
      "The code cannot be read: '(' was never closed.",
      1,
    ],
    [
      "an error outside of functions",
      "import numpy as np\nnp.zeros(3)[5]",
      "IndexError: index 5 is out of bounds for axis 0 with size 3",
      2,
    ],
    [
      "no function",
      "def foldKernel(g): pass",
      'The code must define a function fold_kernel: write "def fold_kernel(…):".',
    ],
    ["a blank", around("return ___"), "There is still a blank (___) to fill in.", 2],
    ["nothing returned", around("pass"), "folded is None, not an array."],
    ["a text", around('return "numbers"'), "folded is a str, not an array."],
    ["a mask", around("return g > 0"), "folded is an array of bool, not of numbers."],
    ["uneven rows", around("return [[1, 2], [3]]"), "folded is a list, not an array."],
    ["no cells", around("return g[:0]"), "folded is an empty array."],
    [
      "too many cells",
      around("import numpy as np\n    return np.zeros(30000)"),
      "folded has more than 20000 cells.",
    ],
    ["another shape", around("return g"), "folded has shape [4, 9], but should have [1, 1, 2, 2]."],
    [
      "endless recursion",
      around("return fold_kernel(g, shape, image_size)"),
      "A function calls itself without end (stack overflow).",
      2,
    ],
    ["an end", around("raise SystemExit(2)"), "SystemExit: 2", 2],
  ];
  for (const [what, code, message, line] of answers)
    test(`${what} is told in words, in the student's own line`, async () => {
      expect(await told("fold-kernel", code)).toEqual(
        line === undefined ? [message] : [message, line],
      );
    });

  for (const { does, code, says } of ANSWERS)
    test(`code that ${does} is told in words, or is right`, async () => {
      const [message] = await told(EXERCISE, code);
      expect(message).toMatch(says === "passed" ? /^passed$/ : says);
    });

  test("several results are wanted as a tuple", async () => {
    const code = "def two_paths(x, w, b):\n    return x, w";
    expect(await told("chain-rule", code)).toEqual([
      "The function must give 3 results: return grad_x, grad_w, grad_b.",
    ]);
  });

  test("arrays are np.ndarray, sizes and labels are integers, numbers are numbers", async () => {
    const code = `import numpy as np
def fold_kernel(g, shape, image_size):
    print(type(g).__name__, g.dtype, shape.dtype.kind, image_size.dtype.kind)
    return np.zeros(shape)`;
    const { printed } = await runner.runChecks(exerciseById("fold-kernel"), code, options);
    expect(printed.text).toMatch(/^(?:ndarray float64 i i\n)+$/);
    const step = "def training_step(x, labels, k, b, w, c, lr):\n    print(lr, labels.dtype.kind)";
    const { printed: second } = await runner.runChecks(
      exerciseById("training-step"),
      step,
      options,
    );
    expect(second.text.split("\n")[0]).toBe("0.5 i");
  });

  test("what code has printed is kept as far as there is room, and each run begins anew", async () => {
    const endless = "for i in range(1000): print('a line of text')";
    const { printed } = await runner.runChecks(exerciseById("chain-rule"), endless, options);
    expect(printed).toMatchObject({ cut: true });
    expect(printed.text).toHaveLength(4000);
    const quiet = await runner.runChecks(exerciseById("chain-rule"), "print('once')", options);
    expect(quiet.printed).toEqual({ text: "once\n", cut: false });
    const left = "def two_paths(x, w, b):\n    return i, i, i";
    expect((await told("chain-rule", left))[0]).toBe("NameError: name 'i' is not defined");
  });
});
