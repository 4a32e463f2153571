import type { DigitsProblem } from "../digits/index.js";
import { inLanguage } from "../language/language.js";
import { ProblemError, problemSentence } from "../language/problem.js";
import type { SettingProblem } from "./settings/settings.js";
import { editions } from "./words/index.js";

/** What can go wrong with a run, a code each. */
export type RunProblem =
  | { code: "loss-not-finite"; loss: number; batch: number; epoch: number; learningRate: number }
  | { code: "wrong-settings"; problems: readonly SettingProblem[] }
  | { code: "no-digits-yet" }
  | { code: "wrong-training-images"; saved: number; here: number }
  | { code: "no-such-batch"; batch: number; epoch: number; batches: number; epochs: number }
  | { code: "no-worker"; worker: "training" | "inspection" };

/** What can go wrong with saved runs. */
export type StoreProblem =
  | { code: "no-store" }
  | { code: "store-blocked" }
  | { code: "store-full" }
  | { code: "store-forbidden" }
  | { code: "store-cleared"; batches: number }
  | { code: "store-failed" }
  | { code: "no-run" }
  | { code: "no-checkpoint" }
  | { code: "sites-digits-wanted"; run: string }
  | { code: "own-digits-wanted"; run: string; digits: string; checksum: string };

/** What can be wrong with a file of parameters; `file` names it, and the part of it where it is in parts. */
export type ParametersProblem =
  | { code: "no-npz"; file: string }
  | { code: "npz-damaged"; file: string }
  | { code: "unknown-parameter"; file: string; part: string; expected: readonly string[] }
  | { code: "missing-parameter"; file: string; parameter: string }
  | {
      code: "wrong-shape";
      file: string;
      parameter: string;
      shape: readonly number[];
      expected: readonly number[];
    }
  | { code: "number-not-finite"; file: string; parameter: string; index: number; value: number }
  | { code: "no-npy"; file: string }
  | { code: "npy-cut-off"; file: string }
  | {
      code: "npy-of-other-numbers";
      file: string;
      kind: string | null;
      expected: readonly string[];
    }
  | { code: "npy-by-columns"; file: string }
  | {
      code: "npy-wrong-length";
      file: string;
      shape: readonly number[];
      expected: number;
      found: number;
    };

/** What can be wrong with arrays of images and labels; `file` names the file and the array. */
export type ArraysProblem =
  | { code: "array-of-other-shape"; file: string; shape: readonly number[] }
  | { code: "pixels-out-of-range"; file: string; least: number; most: number };

/** What can be wrong with a file of a run; `part` names what is in it. */
export type RunFileProblem =
  | { code: "no-run-file"; file: string }
  | { code: "run-file-newer"; file: string }
  | { code: "run-part-missing"; file: string; part: string }
  | { code: "run-digits-differ"; file: string; checksum: string };

/** Anything else, in the words of its error: an engine's, or the browser's. */
export type UnknownProblem = { code: "unknown"; message: string };

/** What can go wrong in training. */
export type TrainingProblem =
  | RunProblem
  | StoreProblem
  | ParametersProblem
  | ArraysProblem
  | RunFileProblem
  | DigitsProblem
  | UnknownProblem;

/** Training cannot do what was asked, for the reason that `problem` tells. */
export class TrainingError extends ProblemError<TrainingProblem> {
  override name = "TrainingError";
  constructor(problem: TrainingProblem, options?: ErrorOptions) {
    super(problem, inLanguage(editions).problems, options);
  }
}

/** What is wrong, out of whatever was thrown. */
export function problemOf(error: unknown): TrainingProblem {
  if (error instanceof ProblemError) return error.problem as TrainingProblem;
  return { code: "unknown", message: error instanceof Error ? error.message : String(error) };
}

/** A problem as a sentence in the page's language. */
export function problemText(problem: TrainingProblem): string {
  return problemSentence(inLanguage(editions).problems, problem);
}
