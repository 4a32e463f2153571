import type { Tensors } from "../exercise.js";

/** The names of the classic mistakes, for links, reports and the lab. */
export const MISTAKE_IDS = [
  "kernel-not-rotated",
  "assigned-not-added",
  "transpose-missing",
  "batch-mean",
  "mask-from-wrong-tensor",
  "gradient-everywhere",
  "no-shift",
  "channels-swapped",
  "accumulated-over-calls",
] as const;
export type MistakeId = (typeof MISTAKE_IDS)[number];

/**
 * What someone who makes the mistake answers: some of the results, or null where the wrong rule's shapes do
 * not fit.
 */
export type WrongAnswer = (given: Tensors) => Tensors | null;

/** A mistake that learners make, in its own words, and what it answers. */
export interface Mistake {
  readonly id: MistakeId;
  readonly name: string;
  /** The idea that is missed, in two sentences. */
  readonly idea: string;
  /** The chapter that shows the idea, the id of the place on that page, and settings that make it there. */
  readonly chapter: string;
  readonly figure: string;
  readonly settings?: string;
  /** Its wrong answers by the name of the function; a function may be got wrong in several ways. */
  readonly answers: Readonly<Record<string, readonly WrongAnswer[]>>;
}
