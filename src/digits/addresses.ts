/** A file that comes with a page, as `FileAttachment` gives it. */
interface Attached {
  url(): Promise<string>;
}

/** A file of images and the file of their labels. */
export type AttachedPair = readonly [images: Attached, labels: Attached];

/** Where a file of images and one of labels can be fetched. */
export interface PairAddresses {
  images: string;
  labels: string;
}

/** The addresses of a page's images and labels. */
export async function pairAddresses([images, labels]: AttachedPair): Promise<PairAddresses> {
  return { images: await images.url(), labels: await labels.url() };
}

/** The addresses of a page's digits, those to train on and those to test with. */
export async function digitsAddresses(
  train: AttachedPair,
  test: AttachedPair,
): Promise<{ train: PairAddresses; test: PairAddresses }> {
  return { train: await pairAddresses(train), test: await pairAddresses(test) };
}
