import type { Digits } from "../src/digits/index.js";
import { readEmbedded } from "./embedded.js";
import { officialFolder, readOfficial } from "./official.js";
import { descriptions, type Source } from "./sources.js";

/**
 * The digits that the site is built with: the official ones where their folder holds them, and
 * otherwise those that need no download; with what there is to say of their source.
 *
 * @throws Error or RangeError when the official files are incomplete or damaged, naming the file.
 */
export async function loadDigits(
  folder = officialFolder(),
): Promise<{ train: Digits; test: Digits; source: Source }> {
  const official = await readOfficial(folder);
  const { train, test } = official ?? (await readEmbedded());
  const description = descriptions[official ? "official" : "embedded"];
  return { train, test, source: { ...description, train: train.count, test: test.count } };
}
