import { formatsOf } from "../../../language/format.js";

const { percent } = formatsOf("en");

export const en = {
  caseChoice: {
    mistake: "the mistake",
    mystery: "a mystery: find it yourself",
    weights: "first weights",
    another: "Another mystery",
  },

  probes: {
    train: (steps: number) => `Train ${steps} steps`,
    check: "Check the gradients",
    picture: "Look at ∂L/∂X",
  },
  guessSymptom: (steps: number) => `What will ${steps} steps show? Guess, or go on`,
  guessMistake: "Which mistake is it?",

  state: {
    loading: "The digits are on their way …",
    waiting: "One moment …",
    step: (step: number, steps: number) => `Step ${step} of ${steps}.`,
    error: (message: string) => `It stops with an error: ${message}.`,
    untried: (message: string) => `This could not be tried: ${message}. Try again.`,
  },
  /** What the mistaken network's curve is called. */
  curve: { known: "with the mistake", mystery: "the mystery" },
  /** What a run was like. `losses` are the last batch's, null without one; `guess` what was expected. */
  verdict: (
    symptom: string,
    losses: { wrong: string; right: string } | null,
    guess: string | null,
  ): string => {
    const sentences = [`${symptom}.`];
    if (losses !== null)
      sentences.push(
        `The last batch’s loss: ${losses.wrong}, and ${losses.right} in the right network.`,
      );
    if (guess !== null)
      sentences.push(`You guessed: ${guess}. That is ${guess === symptom ? "right" : "not so"}.`);
    return sentences.join(" ");
  },
  found: (probes: number) => `✓ Found, with ${probes === 1 ? "one probe" : `${probes} probes`}.`,
  notFound: (mistake: string) =>
    `✗ It is not “${mistake}”. Probe again: which tensors fail, and which agree?`,

  findings: {
    tensor: "gradient of",
    tried: "cells tried",
    worst: "at most",
    agrees: "✓ agrees",
    differs: (differing: number, tried: number) => `✗ ${differing} of ${tried} differ`,
    by: (share: number) => `by ${Number.isNaN(share) ? "NaN" : percent(share, 0)}`,
  },

  /** Of a check that agrees beside a picture that is no number: why both are so. */
  overflowed:
    "The check computes in float64, where these numbers still fit. The picture is computed in float32, as the " +
    "network trains, and there they have overflowed: both are right.",
  line: {
    languages: { numpy: "NumPy", typescript: "TypeScript" },
    right: (code: string) => `As it should be: ${code}`,
    wrong: (code: string) => `In this network: ${code}`,
  },
  fingerprints: {
    show: "Show the fingerprints of all mistakes",
    mistake: "the mistake",
    agrees: "agrees",
    differs: (differing: number, tried: number) => `${differing} of ${tried} cells differ`,
    noNumber: "not a number",
    error: "it stops with an error",
    untried: "could not be tried",
  },

  pictures: {
    digit: "the digit",
    right: "∂L/∂X, right",
    wrong: "∂L/∂X, here",
    largest: (number: string) => `largest ${number}`,
    noNumbers: "not numbers",
    label: (name: string, numbers: string) => `${name}: ${numbers}`,
    caption: (name: string, numbers: string) => `${name}, ${numbers}`,
  },
};
