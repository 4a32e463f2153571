import { execFileSync } from "node:child_process";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { tensor, zeros } from "../../../src/nn/index.js";
import {
  readNpy,
  readParameters,
  writeNpy,
  writeParameters,
} from "../../../src/training/files/index.js";
import { defaultSettings, firstLearner, type Parameters } from "../../../src/training/index.js";

const { params } = firstLearner({ ...defaultSettings(), seed: 2 });
const file = writeParameters(params);
const read = (bytes: Uint8Array, present: Parameters = params) =>
  readParameters(bytes, "mine.npz", present);

/** The file with one of its parts exchanged, or taken out. */
function changed(name: string, part: Uint8Array | null): Uint8Array {
  const { [name]: _, ...others } = unzipSync(file);
  return zipSync(part === null ? others : { ...others, [name]: part });
}

test("parameters come back as they were written, under the article's names and shapes", () => {
  expect(read(file)).toEqual(params);
  const parts = Object.entries(unzipSync(file));
  expect(parts.map(([name, bytes]) => [name, readNpy(bytes, name).shape])).toEqual([
    ["conv1.k.npy", [4, 1, 5, 5]],
    ["conv1.b.npy", [4]],
    ["conv2.k.npy", [16, 4, 3, 3]],
    ["conv2.b.npy", [16]],
    ["linear.w.npy", [400, 10]],
    ["linear.b.npy", [10]],
  ]);
});

test("the order in which a learner has its parameters does not matter", () => {
  const turned = Object.fromEntries(Object.entries(params).toReversed());
  expect(read(writeParameters(turned))).toEqual(params);
  expect(read(file, turned)).toEqual(params);
});

test("the same parameters make the same bytes", () => {
  expect(writeParameters(params)).toEqual(file);
});

test("the parameters of one convolution come back too", () => {
  const one = firstLearner({ ...defaultSettings(), convolutions: "one" }).params;
  expect(Object.keys(unzipSync(writeParameters(one)))).toContain("linear.w.npy");
  expect(read(writeParameters(one), one)).toEqual(one);
});

test("a file that is no .npz, or is cut off anywhere, is refused", () => {
  expect(() => read(strToU8("no parameters here"))).toThrow("mine.npz: this is no .npz file");
  for (const length of [0, 3, 100, 5000, file.length - 30, file.length - 1]) {
    expect(() => read(file.subarray(0, length)), String(length)).toThrow(/^mine\.npz: /);
  }
});

test("a missing parameter, an unknown one and another shape are named", () => {
  expect(() => read(changed("conv2.b.npy", null))).toThrow("mine.npz: conv2.b is missing");
  expect(() => read(changed("conv3.k.npy", writeNpy(zeros([1], "float32"))))).toThrow(
    "conv3.k.npy is no parameter of this network",
  );
  expect(() => read(changed("conv1.k.npy", writeNpy(zeros([4, 1, 3, 3], "float32"))))).toThrow(
    "mine.npz: conv1.k has the shape (4, 1, 3, 3), expected (4, 1, 5, 5)",
  );
});

test("a number that is not finite is refused, with its place", () => {
  const b = tensor([4], new Float32Array([1, 2, Number.NaN, 4]));
  expect(() => read(changed("conv1.b.npy", writeNpy(b)))).toThrow("number 2 of conv1.b is NaN");
});

test("an .npy of other numbers, or with bytes missing, is refused", () => {
  const bytes = writeNpy(tensor([2, 3], [1, 2, 3, 4, 5, 6]));
  expect([...readNpy(bytes, "a").data]).toEqual([1, 2, 3, 4, 5, 6]);
  expect(bytes.length % 64).toBe(48); // the header ends at a multiple of 64
  expect(() => readNpy(bytes.subarray(0, -1), "a")).toThrow("2 × 3 numbers are 48 bytes, found 47");
  const text = (from: string, to: string) =>
    Uint8Array.from(Buffer.from(Buffer.from(bytes).toString("latin1").replace(from, to), "latin1"));
  expect(() => readNpy(text("<f8", "<i8"), "a")).toThrow("it holds <i8, expected");
  expect(() => readNpy(text("False", " True"), "a")).toThrow("column by column");
  expect(() => readNpy(text("NUMPY", "NOMPY"), "a")).toThrow("no .npy file");
});

test("a file's bytes do not depend on where on the earth it is written", () => {
  const written = ["Etc/GMT+12", "UTC", "Pacific/Kiritimati"].map(writtenIn);
  expect(new Set(written).size).toBe(1);
});

/** A file's bytes, written by a computer whose clock shows the time of `zone`; in hexadecimal. */
function writtenIn(zone: string): string {
  const code = `import { writeParameters } from "./src/training/files/index.js";
    import { zeros } from "./src/nn/index.js";
    console.log(Buffer.from(writeParameters({ w: zeros([2], "float32") })).toString("hex"));`;
  const env = { ...process.env, TZ: zone };
  return execFileSync("node", ["--import", "tsx", "--input-type=module", "--eval", code], {
    env,
    encoding: "utf8",
  });
}
