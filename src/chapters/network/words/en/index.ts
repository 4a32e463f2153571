import type { Phase } from "../../../../nn/trace/index.js";
import { operations } from "./operations.js";
import { walk } from "./walk.js";

/** Which of how many, counted from 1. */
interface Which {
  which: number;
  of: number;
}

export const en = {
  walk,

  settings: {
    digit: "digit",
    imageOfNextBatch: "image of its next batch",
    images: "images in the batch",
    label: "label",
    ownLabel: "its own",
    rate: "learning rate",
  },
  anotherDigit: "Another digit",
  oneItGetsWrong: "One it gets wrong",

  whatIf: {
    reset: "Reset all changes",
    /** `cells` are those that the reader has changed, each with its number: `X[0,0,3,4] = 1`. */
    changed: (cells: readonly string[]) => `You have changed ${cells.join(", ")}.`,
  },

  /** The parts of a training step, in order. */
  phases: {
    given: "Given",
    forward: "Forward",
    loss: "Loss",
    backward: "Backward",
    update: "Update",
    again: "Forward again",
  } satisfies Readonly<Record<Phase, string>>,
  operations,

  timeline: {
    label: "Moment of the training step",
    back: { text: "◀ Back", title: "Step back (left arrow)" },
    on: { text: "Next ▶", title: "Step on (right arrow)" },
    into: { text: "▼ Into", title: "Step into (down arrow)" },
    out: { text: "▲ Out", title: "Step out (up arrow)" },
    /** A moment: part, tensor and operation, and how far within it; `cell` with its number. */
    moment: (
      phase: string,
      tensor: string,
      operation: string,
      within: { channel: Which | null; cell: string | null; term: Which | null },
    ): string => {
      const { channel, cell, term } = within;
      const parts = [`${phase}: ${tensor}, ${operation}`];
      if (channel !== null) parts.push(`channel ${channel.which} of ${channel.of}`);
      if (cell !== null) parts.push(cell);
      if (term !== null) parts.push(`term ${term.which} of ${term.of}`);
      return `${parts.join(" · ")}.`;
    },
  },

  strip: { label: "The network, layer by layer" },
  closeUp: { channel: (tensor: string, channel: number) => `${tensor}, channel ${channel}` },

  receipt: {
    label: "Receipt",
    /** What backward consults: `what` is kept, in the tensor. */
    kept: (what: string, tensor: string) => `${what} (${tensor})`,
    /** How the terms make the number, as it is written around them. */
    copy: (terms: Node) => [terms],
    sum: (terms: Node) => [terms],
    max: (terms: Node) => ["max of ", terms],
    softmax: (terms: Node) => [
      "e to the power of its own, over the sum of e to the power of each: ",
      terms,
    ],
    moreTerms: (terms: number) => `and ${terms} more`,
    equals: (value: string) => ` = ${value}`,
    equalsSoFar: (value: string, reached: number, terms: number) =>
      ` = ${value} so far, ${reached} of ${terms} terms`,
    zeros: (terms: number) => ` (${terms} more terms are zero)`,
    feeds: "Feeds ",
    feedsNothing: "nothing: it is what we were after.",
    moreCells: "and more",
    whatIf: "What if it were ",
    change: "Change",
    notANumber: (typed: string) => `“${typed}” is not a number: the old one stays.`,
  },
};
