import { zipSync } from "fflate";
import type { Digits } from "../../digits/index.js";
import { writeNpy } from "./npy.js";
import { NO_DATE } from "./zip-date.js";

/**
 * Digits as an .npz file, which NumPy's `np.load` opens: `x_train` (n, 28, 28) and `x_test` hold the pixels as bytes,
 * `y_train` (n,) and `y_test` the labels.
 */
export function writeDigits(train: Digits, test: Digits): Uint8Array<ArrayBuffer> {
  const files = [
    ["train", train],
    ["test", test],
  ] as const;
  const arrays = files.flatMap(([name, { images, labels, count }]) => [
    [`x_${name}.npy`, writeNpy({ shape: [count, 28, 28], data: images })],
    [`y_${name}.npy`, writeNpy({ shape: [count], data: labels })],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(arrays), { level: 6, mtime: NO_DATE }));
}
