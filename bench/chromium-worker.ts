import type { Digits } from "../src/digits/index.js";
import { defaultSettings, firstLearner } from "../src/training/index.js";
import { measureParts } from "./parts.js";
import { type Contender, trainingSpeed } from "./training-speed.js";

/** What is asked of the worker in Chromium, as JSON with bytes as `{base64}`. The digits come first. */
type Question =
  | { type: "digits"; digits: Digits }
  | { type: "speed"; contender: Contender; milliseconds: number }
  | { type: "parts"; bytes: Uint8Array<ArrayBuffer>; rounds: number };

let digits: Digits | null = null;

addEventListener("message", ({ data }: MessageEvent<string>) => {
  const question: Question = JSON.parse(data, withBytes);
  if (question.type === "digits") digits = question.digits;
  postMessage(digits === null ? null : answer(question, digits));
});

function withBytes(_key: string, value: { base64?: string } | null): unknown {
  if (typeof value?.base64 !== "string") return value;
  return Uint8Array.from(atob(value.base64), (character) => character.charCodeAt(0));
}

function answer(question: Question, digits: Digits): unknown {
  if (question.type === "speed") {
    return trainingSpeed(question.contender, digits, question.milliseconds);
  }
  if (question.type === "digits") return digits.count;
  const { params } = firstLearner(defaultSettings());
  return measureParts(question.bytes, digits, params, question.rounds);
}
