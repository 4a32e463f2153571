/** A file that has been read and found good: images or labels, and how many. */
export interface Part {
  name: string;
  kind: "images" | "labels";
  values: Uint8Array;
  count: number;
}

/**
 * Two files of images and two of labels, each with the one to train on first. Their names tell it; where
 * those of one kind do not, the counts do.
 *
 * @throws RangeError where it cannot be told.
 */
export function tellApart(images: readonly Part[], labels: readonly Part[]): [Part[], Part[]] {
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
  const list = [...images, ...labels].map(({ name, count, kind }) => `${name} (${count} ${kind})`);
  throw new RangeError(
    `${list.join(", ")}: the names do not tell which are to train on and which to test with; ` +
      "write “train” or “test” into each",
  );
}

/** Two files of a kind, the one to train on first; null where their names do not tell. */
function byName([a, b]: readonly Part[]): Part[] | null {
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
function byCount([a, b]: readonly Part[], [first, second]: readonly Part[]): Part[] | null {
  const fits = (x: Part, y: Part) => x.count === first.count && y.count === second.count;
  if (fits(a, b) === fits(b, a)) return null;
  return fits(a, b) ? [a, b] : [b, a];
}
