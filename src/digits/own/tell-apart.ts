import { DigitsError, type Kind, type NamedCount } from "../problem.js";

/** A file that has been read and found good: images or labels, and how many. */
export interface Part extends NamedCount {
  kind: Kind;
  values: Uint8Array;
}

/** Two files of a kind: one to train on, one to test with. */
export type Pair = readonly [Part, Part];

/**
 * Two files of images and two of labels, each with the one to train on first. Their names tell it; where
 * those of one kind do not, the counts do.
 *
 * @throws DigitsError where it cannot be told.
 */
export function tellApart(images: Pair, labels: Pair): [Pair, Pair] {
  const [named, namedLabels] = [byName(images), byName(labels)];
  if (named !== null && namedLabels !== null) return [named, namedLabels];
  if (named !== null) {
    const partners = byCount(labels, named);
    if (partners !== null) return [named, partners];
  }
  if (namedLabels !== null) {
    const partners = byCount(images, namedLabels);
    if (partners !== null) return [partners, namedLabels];
  }
  const files = [...images, ...labels].map(({ name, count, kind }) => ({ name, count, kind }));
  throw new DigitsError({ code: "pairs-not-told-apart", files });
}

/** Two files of a kind, the one to train on first; null where their names do not tell. */
function byName([a, b]: Pair): Pair | null {
  const [first, second] = [roleOf(a.name), roleOf(b.name)];
  if (first === second) return null;
  return first === "train" || second === "test" ? [a, b] : [b, a];
}

function roleOf(name: string): "train" | "test" | null {
  const [isTrain, isTest] = [/train/i.test(name), /test|t10k/i.test(name)];
  if (isTrain === isTest) return null;
  return isTrain ? "train" : "test";
}

/** Two files of a kind in the order of their partners; null where the counts do not tell it. */
function byCount([a, b]: Pair, [first, second]: Pair): Pair | null {
  const fits = (x: Part, y: Part) => x.count === first.count && y.count === second.count;
  if (fits(a, b) === fits(b, a)) return null;
  return fits(a, b) ? [a, b] : [b, a];
}
