import { unzipSync, zipSync } from "fflate";
import {
  joinDigits,
  parseImages,
  parseLabels,
  writeImages,
  writeLabels,
} from "../../digits/index.js";
import { crc32 } from "../../digits/own/index.js";
import type { Parameters } from "../learner/learner.js";
import { firstLearner } from "../learner/network-learner.js";
import { TrainingError } from "../problem.js";
import { checkSettings } from "../settings/settings.js";
import type { KeptDigits } from "../store/digits-store.js";
import type { SavedCheckpoint, SavedRun } from "../store/saved-run.js";
import { readRun } from "../store/stored-run.js";
import { readParameters, writeParameters } from "./parameters-file.js";
import { noDate } from "./zip-date.js";

/** A whole run as it travels: with all of its checkpoints, and the reader's own digits that it learned from, if it did. */
export interface RunFile {
  readonly run: SavedRun;
  readonly checkpoints: readonly SavedCheckpoint[];
  readonly digits: KeptDigits | null;
}

const FORMAT = "unfold run";
const VERSION = 1;
const PARTS = ["train", "test"] as const;

/** What run.json holds: all but parameters and pixels. */
interface Contents {
  format: typeof FORMAT;
  version: number;
  run: SavedRun;
  checkpoints: Omit<SavedCheckpoint, "run" | "parameters" | "velocities">[];
  digits: Pick<KeptDigits, "id" | "isHeldBack" | "classes"> | null;
}

/**
 * A run as a zip: run.json, parameters and velocities of each checkpoint as NumPy's .npz, `80/parameters.npz`, and the
 * digits as IDX, `train-images.idx`.
 */
export function writeRunFile({ run, checkpoints, digits }: RunFile): Uint8Array<ArrayBuffer> {
  const contents: Contents = {
    format: FORMAT,
    version: VERSION,
    run,
    checkpoints: checkpoints.map(({ run: _, parameters: __, velocities: ___, ...place }) => place),
    digits: digits && { id: digits.id, isHeldBack: digits.isHeldBack, classes: digits.classes },
  };
  const files: Record<string, Uint8Array> = {
    "run.json": new TextEncoder().encode(JSON.stringify(contents)),
  };
  for (const { batches, parameters, velocities } of checkpoints) {
    files[`${batches}/parameters.npz`] = writeParameters(parameters);
    files[`${batches}/velocities.npz`] = writeParameters(velocities);
  }
  for (const part of digits === null ? [] : PARTS) {
    files[`${part}-images.idx`] = writeImages(digits![part].images);
    files[`${part}-labels.idx`] = writeLabels(digits![part].labels);
  }
  return new Uint8Array(zipSync(files, { level: 6, mtime: noDate() }));
}

/**
 * Reads such a file. Throws TrainingError where it is none, is cut off or of a later version, where a part is missing or
 * wrong, or where its digits are not those that the run learned from; the message names the file and the part.
 */
export function readRunFile(bytes: Uint8Array, name: string): RunFile {
  const files = unzip(bytes, name);
  const part = (path: string) => {
    const found = files[path];
    if (found === undefined)
      throw new TrainingError({ code: "run-part-missing", file: name, part: path });
    return found;
  };
  const contents = readContents(part("run.json"), name);
  const run = readRun(contents.run);
  if (run === null || contents.version > VERSION)
    throw new TrainingError({ code: "run-file-newer", file: name });
  const problems = checkSettings(run.settings);
  if (problems.length > 0) throw new TrainingError({ code: "wrong-settings", problems });
  const expected = firstLearner(run.settings).params;
  const read = (path: string): Parameters =>
    readParameters(part(path), `${name}, ${path}`, expected);
  const checkpoints = contents.checkpoints.map((place) => ({
    ...place,
    run: run.id,
    parameters: read(`${place.batches}/parameters.npz`),
    velocities: read(`${place.batches}/velocities.npz`),
  }));
  return { run, checkpoints, digits: contents.digits && readDigits(contents.digits, part, name) };
}

function readContents(json: Uint8Array, name: string): Contents {
  try {
    const contents: Contents = JSON.parse(new TextDecoder().decode(json));
    if (contents.format === FORMAT) return contents;
  } catch {
    // It is no JSON: not one of ours.
  }
  throw new TrainingError({ code: "no-run-file", file: name });
}

function readDigits(
  facts: NonNullable<Contents["digits"]>,
  part: (path: string) => Uint8Array,
  name: string,
): KeptDigits {
  const [train, test] = PARTS.map((which) => {
    const [images, labels] = [`${which}-images.idx`, `${which}-labels.idx`] as const;
    return joinDigits(
      { images: parseImages(part(images), images), labels: parseLabels(part(labels), labels) },
      { images, labels },
    );
  }) as [KeptDigits["train"], KeptDigits["test"]];
  const checksum = crc32(train.images, train.labels, test.images, test.labels);
  if (checksum !== facts.id.checksum)
    throw new TrainingError({ code: "run-digits-differ", file: name, checksum });
  return { ...facts, train, test };
}

function unzip(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new TrainingError({ code: "no-run-file", file: name }, { cause });
  }
}
