import { type Digits, joinDigits } from "../digits.js";
import { gunzip } from "../gzip.js";
import { idxKind, parseImages, parseLabels } from "../idx.js";
import { crc32 } from "./crc32.js";
import { holdBack } from "./hold-back.js";
import { type Part, tellApart } from "./tell-apart.js";

/** What digits are told apart by: a name for their reader, and the CRC-32 of all their images and labels. */
export interface DigitsId {
  name: string;
  fingerprint: string;
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
 * @throws Error when a file cannot be read or is a corrupt gzip.
 * @throws RangeError when a file is not IDX or holds what it should not, when there is no partner to it, when
 * images and labels differ in number, or when the names do not tell two pairs apart.
 */
export async function readOwnDigits(files: readonly File[]): Promise<OwnDigits> {
  const parts: Part[] = [];
  for (const file of files) parts.push(await readPart(file));
  const images = parts.filter(({ kind }) => kind === "images");
  const labels = parts.filter(({ kind }) => kind === "labels");
  checkNumber(images, labels);
  const isHeldBack = images.length === 1;
  const [x, y] = isHeldBack ? [images, labels] : tellApart(images, labels);
  const sets = isHeldBack
    ? holdBack(join(x[0], y[0]), x[0].name)
    : { train: join(x[0], y[0]), test: join(x[1], y[1]) };
  const { train, test } = sets;
  const fingerprint = crc32(train.images, train.labels, test.images, test.labels);
  return { id: { name: shortName(x[0].name), fingerprint }, train, test, isHeldBack };
}

async function readPart(file: File): Promise<Part> {
  const { name } = file;
  const bytes = await gunzip(await readBytes(file), name);
  const kind = idxKind(bytes, name);
  const values = kind === "images" ? parseImages(bytes, name) : parseLabels(bytes, name);
  return { name, kind, values, count: kind === "images" ? values.length / 784 : values.length };
}

async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Error(`${file.name}: it cannot be read; of a folder, bring the files in it`, {
      cause,
    });
  }
}

function join(images: Part, labels: Part): Digits {
  return joinDigits(
    { images: images.values, labels: labels.values },
    { images: images.name, labels: labels.name },
  );
}

/** Throws RangeError unless there is one file of each kind, or two. */
function checkNumber(images: readonly Part[], labels: readonly Part[]): void {
  if (images.length === labels.length && (images.length === 1 || images.length === 2)) return;
  if (images.length + labels.length === 1) {
    const [{ name, count, kind }] = [...images, ...labels];
    const missing = kind === "images" ? "labels" : "images";
    throw new RangeError(
      `${name} holds ${count} ${kind}, but no file of ${missing} came with it: choose both at once`,
    );
  }
  const list = (parts: readonly Part[]) =>
    parts.length === 0 ? "none" : `${parts.length} (${parts.map(({ name }) => name).join(", ")})`;
  throw new RangeError(
    "expected a file of images and one of labels, or two of each, " +
      `found ${list(images)} of images and ${list(labels)} of labels`,
  );
}

/** The name of a file without the endings that say how it is packed. */
function shortName(name: string): string {
  return name.replace(/\.gz$/i, "").replace(/[-._]idx([13][-._]ubyte)?$/i, "") || name;
}
