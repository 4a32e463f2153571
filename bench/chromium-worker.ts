import type { Digits } from "../src/digits/index.js";
import { defaultSettings, firstLearner } from "../src/training/index.js";
import { measureParts } from "./parts.js";
import { type Contender, trainingSpeed } from "./training-speed.js";

/** What is asked of the worker in Chromium. The digits come first. */
export type Question =
  | { type: "digits"; digits: Digits }
  | { type: "speed"; contender: Contender; milliseconds: number }
  | { type: "parts"; bytes: Uint8Array<ArrayBuffer>; rounds: number };

let digits: Digits | null = null;

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  if (data.type === "digits") digits = data.digits;
  postMessage(digits === null ? null : answer(data, digits));
});

function answer(question: Question, digits: Digits): unknown {
  if (question.type === "speed") {
    return trainingSpeed(question.contender, digits, question.milliseconds);
  }
  if (question.type === "digits") return digits.count;
  const { params } = firstLearner(defaultSettings());
  return measureParts(question.bytes, digits, params, question.rounds);
}
