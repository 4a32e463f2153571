import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Digits, readDigits } from "../src/digits/index.js";
import { officialFiles } from "./sources.js";

/** The folder of the official files: `MNIST_DIR` from the environment, or else `data/mnist`. */
export function officialFolder(): string {
  return resolve(process.env.MNIST_DIR || fileURLToPath(new URL("mnist", import.meta.url)));
}

/**
 * Reads the official digits from a folder, or returns undefined when none of the four files is
 * there. How many digits there are is what the files' headers say.
 *
 * @throws Error when only some of the files are there, naming the others.
 * @throws Error or RangeError when a file is damaged, naming it.
 */
export async function readOfficial(
  folder: string,
): Promise<{ train: Digits; test: Digits } | undefined> {
  const { trainImages, trainLabels, testImages, testLabels } = officialFiles;
  const names = [trainImages, trainLabels, testImages, testLabels].map((file) => file.name);
  const missing = names.filter((name) => !existsSync(join(folder, name)));
  if (missing.length === names.length) return undefined;
  if (missing.length > 0) {
    throw new Error(
      `${folder} holds only a part of the official digits; missing: ${missing.join(", ")}. ` +
        "Add them (npm run data), or remove the rest to use the digits that need no download.",
    );
  }
  return {
    train: await readPair(folder, trainImages.name, trainLabels.name),
    test: await readPair(folder, testImages.name, testLabels.name),
  };
}

async function readPair(folder: string, images: string, labels: string): Promise<Digits> {
  const names = { images: join(folder, images), labels: join(folder, labels) };
  return readDigits(
    { images: await readFile(names.images), labels: await readFile(names.labels) },
    names,
  );
}
