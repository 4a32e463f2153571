import type { CrossEntropy, Layer, Tensor } from "../nn/index.js";
import { type Sizes, sizesOf } from "../nn/shape.js";

/** The codes of the classic mistakes, for links, reports and the lab. */
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
  "wrong-width",
] as const;
export type MistakeId = (typeof MISTAKE_IDS)[number];

/** Tensors by name: what a function is given, or what it gives back. A number is a tensor of shape []. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** The tensor of a name that is known to be among them. Throws RangeError where it is not. */
export function named(tensors: Tensors, name: string): Tensor {
  const found = tensors[name];
  if (found === undefined) throw new RangeError(`named: there is no ${name}`);
  return found;
}

/**
 * The sizes that a tensor holds, such as a kernel's [k1, k2]: to learners' functions they are handed as any other
 * numbers. Throws RangeError where there are not `rank` of them.
 */
export function sizesIn<Rank extends 2 | 3 | 4>({ data }: Tensor, rank: Rank): Sizes<Rank> {
  return sizesOf(Array.from(data), rank);
}

/** The functions that learners write, and the names of the tensors that each is given. */
interface Given {
  readonly linearBackward: "x" | "w" | "gradY";
  readonly unfoldInput: "x" | "kernelSize";
  readonly foldInput: "g" | "shape" | "kernelSize";
  readonly unfoldKernel: "k" | "imageSize";
  readonly columnIndices: "kernelSize" | "imageSize";
  readonly addAt: "size" | "rows" | "columns" | "g";
  readonly convolve: "x" | "k" | "b";
  readonly convolutionBackward: "x" | "k" | "gradY";
  readonly maxPoolingBackward: "x" | "gradY" | "windowSize";
  readonly reluBackward: "x" | "gradY";
  readonly crossEntropy: "logits" | "labels";
  readonly crossEntropyGradient: "logits" | "labels";
}

/** The tensors that the function of that name is given. */
export type GivenTo<Name extends keyof Given> = Readonly<Record<Given[Name], Tensor>>;

/**
 * What a function answers that is written with the mistake: some of its results, or null where the wrong
 * rule's shapes do not fit.
 */
export type WrongRule<Arguments = Tensors> = (given: Arguments) => Tensors | null;

/** A loss, as a network is trained with it. */
export type Loss = Pick<CrossEntropy, "forward" | "backward">;

/** What a mistake makes of a network: of each layer, and of the loss. What is left out stays right. */
export interface Change {
  /** May change the layer that it is given. */
  readonly layer?: (layer: Layer) => Layer;
  readonly loss?: Loss;
}

/** A mistake that learners make: where it sits in a network, and what it answers. Its words are in words.ts. */
export interface Mistake {
  readonly id: MistakeId;
  /** The chapter that shows the idea, the id of the place on that page, and settings that make it there. */
  readonly chapter: string;
  readonly figure: string;
  readonly settings?: string;
  /** How it is built into a network. */
  readonly inNetwork: Change;
  /**
   * How it is recognised: by the name of a function that learners write, all the ways of getting it wrong so.
   * A function that trains a network is got wrong by a change of that network.
   */
  readonly answers: {
    readonly [Name in keyof Given]?: readonly WrongRule<GivenTo<Name>>[];
  } & { readonly trainingStep?: readonly Change[] };
}

/**
 * The ways of getting the function of that name wrong by a mistake; none for a name that the mistake does not
 * know. The tensors that they are called with must be those of `Given`.
 */
export function answersTo(name: string, { answers }: Mistake): readonly (WrongRule | Change)[] {
  return (answers as Readonly<Record<string, readonly (WrongRule | Change)[]>>)[name] ?? [];
}
