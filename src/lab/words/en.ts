import type { Checked } from "../fingerprint.js";
import type { Weights } from "../settings.js";
import type { Symptom } from "../symptom.js";

/** What a run can look like, from outside. */
const symptoms: Readonly<Record<Symptom, string>> = {
  error: "It stops with an error",
  grows: "The loss grows, or is no number any more",
  stays: "The loss hardly falls",
  "falls-less": "The loss falls, but less than it should",
  falls: "The loss falls as it should",
};

/** The tensors that the gradient check looks at. */
const tensors: Readonly<Record<Checked, string>> = {
  x: "image",
  "0.k": "first kernel",
  "0.b": "first biases",
  "3.k": "second kernel",
  "3.b": "second biases",
  "7.w": "matrix W",
  "7.b": "last biases",
};

/** How the first weights are drawn. */
const weights: Readonly<Record<Weights, string>> = {
  he: "He",
  article: "U(−1, 1)",
};

export const en = {
  symptoms,
  tensors,
  weights,
  noWorker: "the worker could not be started",
};
