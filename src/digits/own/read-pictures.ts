import { writeImages, writeLabels } from "../idx.js";
import { DigitsError } from "../problem.js";
import { inkOf } from "./ink.js";
import { type FiledPicture, pictureClasses } from "./picture-classes.js";

/** Whether a file is a picture, by what the browser says of it. */
export function isPicture({ type }: Pick<File, "type">): boolean {
  return /^image\/(png|jpeg|webp|gif|bmp)$/.test(type);
}

/** Pictures as IDX files, and what their classes are called. */
export interface PicturesAsIdx {
  files: File[];
  classes: readonly string[];
}

/**
 * Makes IDX files of a folder of pictures: each is fitted into 28 × 28 pixels and becomes grey, light ink on dark paper.
 * `decode` gives the pixels of one, [784, 4].
 *
 * @throws DigitsError where a picture cannot be read, or where there are too many classes.
 */
export async function readPictures(
  files: readonly File[],
  decode: (file: File) => Promise<ArrayLike<number>> = decodePicture,
): Promise<PicturesAsIdx> {
  const all = files.filter(isPicture);
  const paths = all.map(({ name, webkitRelativePath }) => webkitRelativePath || name);
  const { classes, pictures } = pictureClasses(paths);
  const inks: Uint8Array[] = [];
  for (const file of all) inks.push(inkOf(await decode(file)));
  const name = paths[0]?.split("/")[0] || "pictures";
  const pair = (set: string, isIn: (picture: FiledPicture) => boolean) => {
    const chosen = Array.from(pictures.keys()).filter((i) => isIn(pictures[i]!));
    const images = new Uint8Array(784 * chosen.length);
    for (const [place, i] of chosen.entries()) images.set(inks[i]!, 784 * place);
    const labels = Uint8Array.from(chosen, (i) => pictures[i]!.label);
    return [
      idxFile(writeImages(images), `${name}${set}-images`),
      idxFile(writeLabels(labels), `${name}${set}-labels`),
    ];
  };
  const isDivided = pictures.some(({ isTest }) => isTest) && pictures.some(({ isTest }) => !isTest);
  const made = isDivided
    ? [...pair("-train", ({ isTest }) => !isTest), ...pair("-test", ({ isTest }) => isTest)]
    : pair("", () => true);
  return { files: made, classes };
}

function idxFile(bytes: Uint8Array, name: string): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

/** The pixels of a picture, fitted into 28 × 28 as large as it goes, on the colour of its first pixel. */
async function decodePicture(file: File): Promise<ArrayLike<number>> {
  try {
    const bitmap = await createImageBitmap(file);
    const canvas = new OffscreenCanvas(28, 28);
    const context = canvas.getContext("2d")!;
    const scale = 28 / Math.max(bitmap.width, bitmap.height);
    const [width, height] = [bitmap.width * scale, bitmap.height * scale];
    context.drawImage(bitmap, 0, 0, 1, 1, 0, 0, 28, 28);
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, (28 - width) / 2, (28 - height) / 2, width, height);
    bitmap.close();
    return context.getImageData(0, 0, 28, 28).data;
  } catch (cause) {
    throw new DigitsError({ code: "picture-unreadable", file: file.name }, { cause });
  }
}
