import type { Tensor } from "../../nn/index.js";
import { TrainingError } from "../problem.js";

// NumPy's .npy, version 1.0: the magic, the version, the header's length (two bytes, little-endian), a
// header that is a Python dictionary padded with spaces and a line's end to a multiple of 64 bytes, then
// the numbers. https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]; // \x93NUMPY
const PREFIX = 10;
const FLOATS = {
  "<f4": { bytes: 4, read: (view: DataView, at: number) => view.getFloat32(at, true) },
  "<f8": { bytes: 8, read: (view: DataView, at: number) => view.getFloat64(at, true) },
} as const;

/** Every kind of number that images and labels come in; whole numbers of 64 bits lose nothing that a label needs. */
export const NUMBERS = {
  ...FLOATS,
  "|b1": { bytes: 1, read: (view: DataView, at: number) => view.getUint8(at) },
  "|u1": { bytes: 1, read: (view: DataView, at: number) => view.getUint8(at) },
  "|i1": { bytes: 1, read: (view: DataView, at: number) => view.getInt8(at) },
  "<u2": { bytes: 2, read: (view: DataView, at: number) => view.getUint16(at, true) },
  "<i2": { bytes: 2, read: (view: DataView, at: number) => view.getInt16(at, true) },
  "<u4": { bytes: 4, read: (view: DataView, at: number) => view.getUint32(at, true) },
  "<i4": { bytes: 4, read: (view: DataView, at: number) => view.getInt32(at, true) },
  "<u8": { bytes: 8, read: (view: DataView, at: number) => Number(view.getBigUint64(at, true)) },
  "<i8": { bytes: 8, read: (view: DataView, at: number) => Number(view.getBigInt64(at, true)) },
} as const;

/** How numbers are read, by NumPy's names of their kinds. */
type Kinds = Readonly<Record<string, { bytes: number; read(view: DataView, at: number): number }>>;

/** Numbers with a shape, as NumPy has them: a tensor, or bytes. */
export interface NpyArray {
  readonly shape: readonly number[];
  readonly data: Tensor["data"] | Uint8Array;
}

/** A tensor, or bytes, as an .npy file, row by row, in its own precision. */
export function writeNpy({ shape, data }: NpyArray): Uint8Array {
  const axes = shape.length === 1 ? `${shape[0]},` : shape.join(", ");
  const kind = data instanceof Uint8Array ? "|u1" : data instanceof Float32Array ? "<f4" : "<f8";
  const dictionary = `{'descr': '${kind}', 'fortran_order': False, 'shape': (${axes}), }`;
  const length = Math.ceil((PREFIX + dictionary.length + 1) / 64) * 64 - PREFIX;
  const header = `${dictionary.padEnd(length - 1)}\n`;
  const bytes = new Uint8Array(PREFIX + length + data.byteLength);
  const view = new DataView(bytes.buffer);
  bytes.set([...MAGIC, 1, 0]);
  view.setUint16(8, length, true);
  bytes.set(new TextEncoder().encode(header), PREFIX);
  data.forEach((value, i) => {
    const at = PREFIX + length + i * data.BYTES_PER_ELEMENT;
    if (kind === "|u1") bytes[at] = value;
    else if (kind === "<f4") view.setFloat32(at, value, true);
    else view.setFloat64(at, value, true);
  });
  return bytes;
}

/**
 * Reads an .npy file of 32-bit or 64-bit floats, or of other `kinds` of numbers, row by row, into 32-bit floats. `name` is
 * the file's name, for the errors. Throws TrainingError where it is something else, or cut off.
 */
export function readNpy(bytes: Uint8Array, name: string, kinds: Kinds = FLOATS): Tensor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX + 2 || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new TrainingError({ code: "no-npy", file: name });
  }
  const start = bytes[6] === 1 ? PREFIX : PREFIX + 2; // later versions have longer lengths
  const end = start + (bytes[6] === 1 ? view.getUint16(8, true) : view.getUint32(8, true));
  const header = new TextDecoder("latin1").decode(bytes.subarray(start, end));
  const kind = /'descr':\s*'([^']*)'/.exec(header)?.[1] ?? null;
  const axes = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1];
  if (axes === undefined || end > bytes.length)
    throw new TrainingError({ code: "npy-cut-off", file: name });
  const found = kind === null ? undefined : kinds[kind];
  if (found === undefined) {
    const expected = Object.keys(kinds);
    throw new TrainingError({ code: "npy-of-other-numbers", file: name, kind, expected });
  }
  if (/'fortran_order':\s*True/.test(header)) {
    throw new TrainingError({ code: "npy-by-columns", file: name });
  }
  const shape = axes
    .split(",")
    .filter((axis) => axis.trim() !== "")
    .map(Number);
  const { bytes: size, read } = found;
  const length = shape.reduce((a, b) => a * b, 1);
  const [expected, there] = [length * size, bytes.length - end];
  if (there !== expected) {
    throw new TrainingError({
      code: "npy-wrong-length",
      file: name,
      shape,
      expected,
      found: there,
    });
  }
  return { shape, data: Float32Array.from({ length }, (_, i) => read(view, end + i * size)) };
}
