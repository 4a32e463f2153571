import { answersTo, MISTAKES } from "../../mistakes/index.js";
import { type Tensor, tensor } from "../../nn/index.js";
import { checkCode } from "../checks/check-code.js";
import type { CheckResult, Report } from "../checks/report.js";
import type { Exercise, Operation } from "../exercise.js";
import { resultFailure } from "../python/reply-failure.js";
import type { Outcome, Sandbox } from "../sandbox/outcome.js";
import { EPSILON_MISTAKES, epsilonWords } from "./epsilon.js";
import { parsed } from "./found.js";
import { isBackward, operationsOf } from "./operations/index.js";
import { NETWORK_MILLISECONDS, type Session } from "./session.js";
import type { WiredLayer } from "./wiring.js";

/** A layer's own arrays are looked at as closely as float32 allows. */
const TOLERANCE = { numbers: 1e-5, gradient: 1e-4 };

/** The checks of a layer, as an exercise of which the reader's class is the answer. */
export function exerciseOfLayer(wired: WiredLayer): Exercise {
  const operations = operationsOf(wired);
  const isLoss = wired.role === "loss";
  const mistakes = isLoss ? epsilonWords() : {};
  const words = { title: wired.class, task: [], hints: [], questions: {}, mistakes };
  return {
    id: wired.role,
    chapter: isLoss ? "cross-entropy" : "the-code",
    words: { en: words, zh: words },
    help: "nothing",
    stub: "",
    operations,
    checks: ["shape", "small", "again", "random", "gradient"],
    tolerance: TOLERANCE,
    mistakes: [
      ...operations.flatMap(({ name }) =>
        MISTAKES.filter((mistake) => answersTo(name, mistake).length > 0).map(({ id }) => ({
          mistake: id,
          operation: name,
        })),
      ),
      ...(isLoss ? EPSILON_MISTAKES : []),
    ],
  };
}

/**
 * Checks one layer of the code that a session holds: a small example, random cases, the same again, and its gradients by
 * central differences of its own forward. All of it together may take so many milliseconds.
 */
export async function checkLayer(
  session: Session,
  wired: WiredLayer,
  {
    seed,
    milliseconds = NETWORK_MILLISECONDS,
    tell = () => {},
  }: { seed: number; milliseconds?: number; tell?: (result: CheckResult) => void },
): Promise<Report> {
  const exercise = exerciseOfLayer(wired);
  let end = 0; // the time begins with the first question, when Python is there
  async function ask(name: string, said: object) {
    end ||= performance.now() + milliseconds;
    return session.tell(name, said, end - performance.now());
  }
  const operationOf = (name: string) => exercise.operations.find((one) => one.name === name)!;
  const given = (tensors: readonly Tensor[], { parameters }: Operation) =>
    Object.fromEntries(parameters.map(({ name }, i) => [name, cellsOf(tensors[i]!)]));

  const sandbox: Sandbox = {
    async call(name, tensors, results) {
      const operation = operationOf(name);
      const told = await ask("calculate", {
        role: wired.role,
        pass: isBackward(operation) ? "backward" : "forward",
        given: given(tensors, operation),
        results: results.map(partOf),
      });
      return "failure" in told ? told : outcomeOf(told.answer, results);
    },
    async differences(name, tensors, results) {
      const told = await ask("differences", {
        role: wired.role,
        given: given(tensors, operationOf(name)),
        results: results.map(partOf),
      });
      if ("failure" in told) return told;
      return parsed(told.answer) === null ? null : outcomeOf(told.answer, results);
    },
    get printed() {
      return session.printed;
    },
  };
  return { ...(await checkCode(exercise, { sandbox }, { seed }, tell)), language: "numpy" };
}

/** What a gradient is the gradient of, as the companion calls it. */
function partOf(result: string): string {
  if (result === "gradW" || result === "gradK") return "weights";
  return result === "gradB" ? "bias" : "x";
}

/** A tensor as the companion reads it. */
export function cellsOf({ shape, data }: Tensor): { shape: readonly number[]; cells: number[] } {
  return { shape, cells: Array.from(data) };
}

/** Numbers from the companion, by name; of those that are none, the first is the failure. */
export function outcomeOf(answer: string, names: readonly string[]): Outcome {
  const told = parsed(answer);
  const read: Record<string, Tensor> = {};
  const failures = names.flatMap((name, i) => {
    const one = Object(Array.isArray(told) ? told[i] : null);
    const tensor = tensorIn(one);
    if (tensor !== null) read[name] = tensor;
    return tensor === null ? [resultFailure(noNumbers(one), name)] : [];
  });
  return failures[0] === undefined ? { got: read } : { failure: failures[0], rest: read };
}

function tensorIn({ shape, cells }: Record<string, unknown>): Tensor | null {
  if (!Array.isArray(shape) || !Array.isArray(cells)) return null;
  const sizes = shape.map(Number);
  const size = sizes.reduce((product, length) => product * length, 1);
  return size === cells.length ? tensor(sizes, Float64Array.from(cells, numberOf)) : null;
}

/** JSON knows no NaN and no infinity: they come as texts, as Python writes them. */
function numberOf(cell: unknown): number {
  return cell === "inf" ? Infinity : cell === "-inf" ? -Infinity : Number(cell);
}

function noNumbers({ code, dtype, found }: Record<string, unknown>) {
  if (code === "another-dtype") return { code, dtype: String(dtype) } as const;
  if (code === "empty") return { code } as const;
  if (code === "too-many-cells") return { code, most: 20_000 } as const;
  return { code: "no-numbers", found: String(found) } as const;
}
