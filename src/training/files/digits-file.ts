import { zipSync } from "fflate";
import { type Digits, DigitsError, writeImages, writeLabels } from "../../digits/index.js";
import type { Tensor } from "../../nn/index.js";
import { TrainingError } from "../problem.js";
import { NUMBERS, readNpy, writeNpy } from "./npy.js";
import { unzipArrays } from "./parameters-file.js";
import { noDate } from "./zip-date.js";

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
  return new Uint8Array(zipSync(Object.fromEntries(arrays), { level: 6, mtime: noDate() }));
}

/** The same as the four files of IDX that MNIST comes in, in a zip. */
export function writeIdxFiles({ train, test }: Record<"train" | "test", Digits>) {
  const files = {
    "train-images-idx3-ubyte": writeImages(train.images),
    "train-labels-idx1-ubyte": writeLabels(train.labels),
    "t10k-images-idx3-ubyte": writeImages(test.images),
    "t10k-labels-idx1-ubyte": writeLabels(test.labels),
  };
  return new Uint8Array(zipSync(files, { level: 6, mtime: noDate() }));
}

/**
 * The arrays of an .npz as files of IDX, each under its own name: those of shape (n, 28, 28), (n, 784), (n, 1, 28, 28) or
 * (n, 28, 28, 1) are images, of pixels from 0 to 1 or 0 to 255, and those of shape (n,) or (n, 1) are labels from 0 to 9.
 * Throws TrainingError or DigitsError, naming the array, where it is neither, or holds other numbers.
 */
export function readDigitArrays(bytes: Uint8Array, name: string): File[] {
  const stem = name.replace(/\.npz$/i, "");
  return Object.entries(unzipArrays(bytes, name)).map(([path, file]) => {
    const array = path.replace(/\.npy$/, "");
    const called = `${name}, ${array}`;
    const tensor = readNpy(file, called, NUMBERS);
    const axes = tensor.shape
      .slice(1)
      .filter((length) => length !== 1)
      .join("×");
    if (tensor.shape.length === 0 || !["", "28×28", "784"].includes(axes))
      throw new TrainingError({ code: "array-of-other-shape", file: called, shape: tensor.shape });
    const idx =
      axes === "" ? writeLabels(labelsOf(tensor, called)) : writeImages(pixelsOf(tensor, called));
    return new File([idx as Uint8Array<ArrayBuffer>], `${stem}-${array}`);
  });
}

function pixelsOf({ data }: Tensor, file: string): Uint8Array {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of data) {
    if (!(value >= least)) least = value;
    if (!(value <= most)) most = value;
  }
  if (!(least >= 0 && most <= 255))
    throw new TrainingError({ code: "pixels-out-of-range", file, least, most });
  const scale = most <= 1 ? 255 : 1;
  return Uint8Array.from(data, (value) => Math.round(value * scale));
}

function labelsOf({ data }: Tensor, file: string): Uint8Array {
  data.forEach((label, index) => {
    if (!Number.isInteger(label) || label < 0 || label > 9)
      throw new DigitsError({ code: "wrong-label", file, index, label });
  });
  return Uint8Array.from(data);
}
