import type { Cell } from "../equations/cell.js";
import type { Trace } from "./trace.js";

/** What a network made of one image: its answer, how sure it was of it, the label and the image's own loss. */
export interface Reading {
  readonly answer: number;
  readonly probability: number;
  readonly label: number;
  readonly loss: number;
}

/**
 * The reading of an image of the batch: argmax_k p[m,k], its probability, and −log p[m, label m]. `suffix` chooses the
 * pass: none for the first, `⁺` for the one after the update. Throws RangeError where the batch has no such image.
 */
export function readingOf(trace: Trace, image: number, suffix = ""): Reading {
  const [n = 0, classes = 0] = trace.step(`p${suffix}`).tensor.shape;
  if (!(image >= 0 && image < n)) throw new RangeError(`readingOf: image ${image} of ${n}`);
  const all = Array.from({ length: classes }, (_, k) => k);
  const probabilityOf = (k: number) => trace.value({ tensor: `p${suffix}`, index: [image, k] });
  const answer = all.reduce((best, k) => (probabilityOf(k) > probabilityOf(best) ? k : best), 0);
  const { terms } = trace.receipt({ tensor: `L${suffix}`, index: [0] }); // one an image: its label's probability
  const surprise = terms[image]!;
  const [, label = 0] = surprise.factors[0]!.index;
  return { answer, probability: probabilityOf(answer), label, loss: surprise.value * n };
}

/** The image of the batch that a cell belongs to; null for a cell of a parameter or of the loss, which serve all. */
export function imageOf(trace: Trace, { tensor, index: [first = 0] }: Cell): number | null {
  return isOfImages(trace, tensor) ? first : null;
}

/** Whether a tensor has a part for each image of the batch: not a parameter such as `conv1.k`, and not the loss. */
export function isOfImages(trace: Trace, tensor: string): boolean {
  return !tensor.includes(".") && trace.step(tensor).tensor.shape.length > 1;
}
