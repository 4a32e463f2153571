import { readBytes } from "../../files/index.js";
import { type Digits, joinDigits } from "../digits.js";
import { gunzip } from "../gzip.js";
import { idxKind, parseImages, parseLabels } from "../idx.js";
import { DigitsError } from "../problem.js";
import { crc32 } from "./crc32.js";
import { holdBack } from "./hold-back.js";
import { type Part, tellApart } from "./tell-apart.js";

/** What digits are told apart by: a name for their reader, and the CRC-32 of all their images and labels. */
export interface DigitsId {
  name: string;
  checksum: string;
}

/** The digits of a reader's own files. */
export interface OwnDigits {
  id: DigitsId;
  train: Digits;
  test: Digits;
  /** Whether the files held none to test with, so that a part of the given ones is held back. */
  isHeldBack: boolean;
}

/**
 * Reads digits from the files that a reader brings, in any order, IDX, gzipped or not: images and labels,
 * or two of each, to train on and to test with. What a file holds is told by its content; its name counts
 * only where two pairs have to be told apart: "train" in the one, "test" or "t10k" in the other. Of a single
 * pair a part is held back to test with (`holdBack`).
 *
 * @throws FileError when a file cannot be read, and DigitsError when it is a corrupt gzip, is not IDX or holds what it should not, when
 * there is no partner to it, when images and labels differ in number, or when the names do not tell two pairs apart.
 */
export async function readOwnDigits(files: readonly File[]): Promise<OwnDigits> {
  const parts: Part[] = [];
  for (const file of files) parts.push(await readPart(file));
  const images = parts.filter(({ kind }) => kind === "images");
  const labels = parts.filter(({ kind }) => kind === "labels");
  const { train, test, name, isHeldBack } = partDigits(images, labels);
  const checksum = crc32(train.images, train.labels, test.images, test.labels);
  return { id: { name: shortName(name), checksum }, train, test, isHeldBack };
}

/** What to train on and what to test with, and the file of the first. */
function partDigits(
  images: readonly Part[],
  labels: readonly Part[],
): Omit<OwnDigits, "id"> & { name: string } {
  const [image, otherImages] = images;
  const [label, otherLabels] = labels;
  const isPaired = images.length === labels.length && images.length <= 2;
  if (image === undefined || label === undefined || !isPaired) throw wrongFiles(images, labels);
  if (otherImages === undefined || otherLabels === undefined) {
    const { name } = image;
    return { ...holdBack(join(image, label), name), name, isHeldBack: true };
  }
  const [x, y] = tellApart([image, otherImages], [label, otherLabels]);
  const [train, test] = [join(x[0], y[0]), join(x[1], y[1])];
  return { train, test, name: x[0].name, isHeldBack: false };
}

async function readPart(file: File): Promise<Part> {
  const { name } = file;
  const bytes = await gunzip(await readBytes(file), name);
  const kind = idxKind(bytes, name);
  const values = kind === "images" ? parseImages(bytes, name) : parseLabels(bytes, name);
  return { name, kind, values, count: kind === "images" ? values.length / 784 : values.length };
}

function join(images: Part, labels: Part): Digits {
  return joinDigits(
    { images: images.values, labels: labels.values },
    { images: images.name, labels: labels.name },
  );
}

/** Why there is not one file of each kind, or two. */
function wrongFiles(images: readonly Part[], labels: readonly Part[]): DigitsError {
  const [single, ...others] = [...images, ...labels];
  if (single !== undefined && others.length === 0) {
    const { name: file, count, kind } = single;
    return new DigitsError({ code: "partner-missing", file, count, kind });
  }
  const names = (parts: readonly Part[]) => parts.map(({ name }) => name);
  return new DigitsError({
    code: "wrong-number-of-files",
    images: names(images),
    labels: names(labels),
  });
}

/** The name of a file without the endings that say how it is packed. */
function shortName(name: string): string {
  return name.replace(/\.gz$/i, "").replace(/[-._]idx([13][-._]ubyte)?$/i, "") || name;
}
