import { unzipSync, zipSync } from "fflate";
import type { Parameters } from "../learner/learner.js";
import { TrainingError } from "../problem.js";
import { readNpy, writeNpy } from "./npy.js";
import { networkName, withArticleNames } from "./parameter-names.js";
import { noDate } from "./zip-date.js";

/** Parameters as an .npz file, which NumPy's `np.load` opens: `conv1.k` (4, 1, 5, 5) and so on. */
export function writeParameters(parameters: Parameters): Uint8Array<ArrayBuffer> {
  const files = Object.entries(withArticleNames(parameters)).map(([name, tensor]) => [
    `${name}.npy`,
    writeNpy(tensor),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 0, mtime: noDate() }));
}

/**
 * Reads an .npz file of parameters for the network that has those given. Throws TrainingError, and changes
 * nothing, where it is no .npz, is cut off, lacks a parameter or has one too many, where a shape differs,
 * or where a number is not finite; the message names the file, the parameter, what it should be and is.
 */
export function readParameters(bytes: Uint8Array, name: string, present: Parameters): Parameters {
  const files = unzipArrays(bytes, name);
  const expected = withArticleNames(present);
  const convolutions = Object.keys(present).filter((key) => key.endsWith(".k")).length;
  const odd = Object.keys(files).find((file) => !(file.replace(/\.npy$/, "") in expected));
  if (odd !== undefined) {
    throw new TrainingError({
      code: "unknown-parameter",
      file: name,
      part: odd,
      expected: Object.keys(expected),
    });
  }
  const entries = Object.entries(expected).map(([parameter, { shape }]) => {
    const file = files[`${parameter}.npy`];
    if (file === undefined) {
      throw new TrainingError({ code: "missing-parameter", file: name, parameter });
    }
    const tensor = readNpy(file, `${name}, ${parameter}`);
    if (String(tensor.shape) !== String(shape)) {
      const facts = { file: name, parameter, shape: tensor.shape, expected: shape };
      throw new TrainingError({ code: "wrong-shape", ...facts });
    }
    tensor.data.forEach((value, index) => {
      if (Number.isFinite(value)) return;
      throw new TrainingError({ code: "number-not-finite", file: name, parameter, index, value });
    });
    return [networkName(parameter, convolutions), tensor];
  });
  return Object.fromEntries(entries);
}

/** The files in an .npz, `x.npy` and so on. Throws TrainingError where it is none, or damaged. */
export function unzipArrays(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b; // PK
    throw new TrainingError({ code: isZip ? "npz-damaged" : "no-npz", file: name }, { cause });
  }
}
