import { formatsOf } from "../../../../language/format.js";
import type { Phase, Reading } from "../../../../nn/trace/index.js";
import { evidence } from "./evidence.js";
import { operations } from "./operations.js";
import { walk } from "./walk.js";

const { count, percent } = formatsOf("en");
const lossText = (loss: number) => String(Number(loss.toPrecision(3)));

/** Which of how many, counted from 1. */
interface Which {
  which: number;
  of: number;
}

/** Some channels of a tensor: their index, `0,c,·,·`, its letters, and what these are in each, none for one channel. */
export interface ChannelsTold {
  index: string;
  letters: string;
  each: readonly string[];
  /** Whether they follow one another, and are too many to be named. */
  isRow: boolean;
}

export const en = {
  walk,
  evidence,

  input: {
    label: "input",
    test: "test digit",
    batch: "its next batch",
    drawing: "your drawing",
    /** Of an input that there is not: how to have it. */
    missing: {
      batch: "its next batch: choose a saved run",
      drawing: "your drawing: draw a digit first",
    },
  },
  settings: {
    digit: "digit",
    imageOfNextBatch: "image of its next batch",
    images: "images",
    label: "label",
    ownLabel: "its own",
    rate: "rate",
  },
  anotherDigit: "Another digit",
  oneItGetsWrong: "One it gets wrong",

  whatIf: {
    reset: "Reset all changes",
    leftOut: (cells: readonly string[]) => `There is no place here for ${cells.join(", ")}.`,
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
    keys: "Home and End: first and last tensor. Page down and up: the next channel and the one before. Shift with the arrow down or up: a row on or back. Backspace: back along the trail.",
    /** A moment: part, tensor and operation, and how far within it; `cell` with its number. */
    moment: (
      phase: string,
      tensor: string,
      operation: string,
      within: {
        image: Which | null;
        channel: Which | null;
        cell: string | null;
        term: Which | null;
      },
    ): string => {
      const { image, channel, cell, term } = within;
      const parts = [`${phase}: ${tensor}, ${operation}`];
      if (image !== null) parts.push(`image ${image.which} of ${image.of}`);
      if (channel !== null) parts.push(`channel ${channel.which} of ${channel.of}`);
      if (cell !== null) parts.push(cell);
      if (term !== null) parts.push(`term ${term.which} of ${term.of}`);
      return `${parts.join(" · ")}.`;
    },
  },

  reading: {
    image: (image: number, images: number) => `Image ${image + 1} of ${images}:`,
    now: ({ answer, probability, label, loss }: Reading) =>
      `reads ${answer} (${percent(probability)}), label ${label}, loss ${lossText(loss)}.`,
    before: ({ answer, probability, loss }: Reading) =>
      `Before your change: ${answer} (${percent(probability)}), loss ${lossText(loss)}.`,
    afterUpdate: (loss: number) => `After the update: loss ${lossText(loss)}.`,
  },
  beside: {
    label: "beside another checkpoint",
    slider: "the other checkpoint",
    batches: "batches",
    after: (batches: number) =>
      batches === 1 ? "after 1 batch" : `after ${count(batches)} batches`,
  },
  trail: {
    label: "Where you have been",
    /** A hop of the trail, so many hops on from the present one, or back where negative. */
    hop: (hops: number) =>
      hops === 0 ? "Here" : hops < 0 ? "Back (Backspace)" : "On (Shift and Backspace)",
  },
  strip: { label: "The network, layer by layer" },
  legend: {
    label: "Colours",
    above: "above 0",
    below: "below 0",
    unknown: "not computed yet",
    source: "made of",
    use: "feeds",
  },
  closeUp: {
    channels: (tensor: string, { index, letters, each, isRow }: ChannelsTold) => {
      if (each.length === 0) return `${tensor}[${index}]`;
      const which = isRow ? `${each[0]} to ${each[each.length - 1]}` : each.join(" ");
      return `${tensor}[${index}], ${letters} = ${which}`;
    },
    /** The power of ten that all numbers of a tensor are to be multiplied by. */
    power: (exponent: number) => ` × 1e${exponent}`,
    more: (shown: number, all: number) => `${shown} of ${all}, show others`,
  },

  receipt: {
    label: "Receipt",
    /** What backward consults: `what` is kept, in the tensor. */
    kept: (what: string, tensor: string) => `${what} (${tensor}).`,
    /** How the terms make the number, as it is written around them. */
    copy: (terms: Node) => [terms],
    sum: (terms: Node) => [terms],
    max: (terms: Node) => ["max of ", terms],
    softmax: (terms: Node) => ["exp of its own score, over the sum of exp of every score: ", terms],
    moreTerms: (terms: number, isSum: boolean) => (isSum ? `+ ${terms} more` : `and ${terms} more`),
    /** `result` begins with a sign, = or ≈. */
    equals: (result: string) => ` ${result}`,
    equalsSoFar: (result: string, reached: number, terms: number) =>
      ` ${result} so far, ${reached} of ${terms} terms`,
    zeros: (terms: number) => ` (${terms} more terms are zero)`,
    feeds: "Feeds ",
    feedsNothing: "nothing more.",
    moreCells: "and more",
    whatIf: "What if it were ",
    change: "Change",
    notANumber: (typed: string) => `“${typed}” is not a number: the old one stays.`,
  },
};
