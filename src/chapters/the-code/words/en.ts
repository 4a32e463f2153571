import { formatsOf } from "../../../language/format.js";
import { withoutStop } from "../../../language/sentences.js";

const { accuracy, count, date } = formatsOf("en");

export const en = {
  sizes: { height: "height h", width: "width w", kernel: "kernel" },
  image: "type to change",
  kernel: "type to change",
  unfoldedKernel: "weights at rows ridx, columns cidx",
  unfoldedInput: "pixels at rows ridx, columns cidx",
  given: "given",
  invitation: "Choose a cell, in any matrix.",

  arrays: {
    ridx: "r, the output",
    cidx1: "q",
    cidx2: "j",
    cidx3: "i·w",
    cidx4: "p·w",
    cidx: "their sum",
  },
  inputArrays: {
    ridx_r: "i",
    ridx_c: "p",
    ridx: "i + p",
    cidx_r: "j",
    cidx_c: "q",
    cidx: "j + q",
  },
  /** An entry of the index arrays: output (p, q), weight (i, j), pixel (u, v) with its flat number. */
  entry: (place: { r: number; s: number; p: number; q: number; i: number; j: number }) =>
    `Row ${place.r} is output (${place.p}, ${place.q}), column ${place.s} is weight (${place.i}, ${place.j}).`,
  flatSum: (q: number, j: number, iw: number, pw: number, t: number, u: number, v: number) =>
    `cidx is ${q} + ${j} + ${iw} + ${pw} = ${t}: the flat number of pixel (${u}, ${v}).`,
  pixelSum: (i: number, p: number, u: number, j: number, q: number, v: number) =>
    `The pixel is in row ${i} + ${p} = ${u} and column ${j} + ${q} = ${v}.`,
  pixelCopied: (u: number, v: number, copies: number) =>
    `Pixel (${u}, ${v}) is copied into X′ ${copies === 1 ? "once" : `${copies} times`}.`,
  pixelUnder: (u: number, v: number, weights: number) =>
    weights === 1
      ? `Pixel (${u}, ${v}) lies under one weight only: its column of K″ gets one entry.`
      : `Pixel (${u}, ${v}) lies under ${weights} weights, one after the other: its column of K″ gets ${weights} entries.`,
  weight: (i: number, j: number, outputs: number) =>
    `Weight (${i}, ${j}) is written ${outputs} times, once for each output.`,
  empty: "No weight is written here: the cell keeps the zero of np.zeros.",

  placing: {
    label: "Entries placed",
    placed: (n: number, all: number) =>
      n === 0 ? "before the first entry" : `${n} of ${all} entries placed`,
  },

  reshapeAlone: {
    question:
      "A guess first. Leave out the transpose, and only reshape the block to as many rows and columns. What does NumPy give you?",
    options: {
      refused: "an error, because the shapes do not fit",
      same: "the same matrix, since no number is lost",
      elsewhere: "a matrix of the right shape, with numbers in the wrong places",
    },
  },
  memory: {
    blocks: "[o, c, r, t]",
    notUnfolded: "not K″",
    right: "transpose(0, 2, 1, 3), then reshape",
    wrong: "reshape alone",
    describe: (value: number, o: number, c: number, r: number, t: number) =>
      `${value} belongs to output channel ${o}, input channel ${c}, output ${r}, pixel ${t}.`,
    rightRow: (row: number, o: number, r: number) =>
      `With the transpose it stands in row ${row}, with everything that output ${r} of channel ${o} is made of.`,
    wrongRow: (row: number, o: number, c: number) =>
      `Without the transpose it stands in row ${row}, with all outputs of input channel ${c} for kernel ${o}. No output is computed from such a row.`,
  },

  broadcasting: {
    product: "X @ W, given",
    bias: "one row",
    sum: "X @ W + b",
    gradient: "∂L/∂Z, given",
    biasGradient: "sum(0, keepdims=True)",
    describeBias: (output: number, rows: number) =>
      `b[0,${output}] is added in all ${rows} rows, so its gradient is the sum of ${rows} numbers.`,
    describeOutput: (example: number, output: number) =>
      `Z[${example},${output}] takes its bias from b[0,${output}]: the axis of length 1 is used again for each row.`,
    describeGradient: (example: number, output: number) =>
      `∂L/∂Z[${example},${output}] is one term of ∂L/∂b[0,${output}].`,
  },

  adding: {
    gradient: "g, given",
    assigned: "a[R, C] += g",
    added: "np.add.at(b, (R, C), g)",
    describe: (u: number, v: number, terms: string, last: string, sum: string, copies: number) =>
      copies === 1
        ? `Pixel (${u}, ${v}) lies in one patch: both ways give ${sum}.`
        : `Pixel (${u}, ${v}) lies in ${copies} patches. np.add.at gives ${terms} = ${sum}; += keeps only the last, ${last}.`,
    describeEntry: (r: number, s: number, u: number, v: number) =>
      `g[${r},${s}] belongs to pixel (${u}, ${v}).`,
  },

  times: {
    layer: (c1: number, c2: number, size: number, side: number, way: string) =>
      `${side} × ${side} image, ${c1} → ${c2} channels, ${size} × ${size} kernel, ${way}`,
    ways: { kernel: "through K″", input: "through X′" },
    layerAndWay: "layer and way",
    inNumPy: "NumPy, ms per image",
    here: "here, ms per image",
    notYet: "not measured yet",
    measure: "Measure both ways here",
    measuring: "Measuring …",
    measured: (images: number, runs: number) =>
      `${images} images at a time in float32, the median of ${runs} runs.`,
    quoted: (
      q: Record<"processor" | "library" | "day" | "numpy", string> &
        Record<"cores" | "images" | "runs", number>,
    ) =>
      `NumPy ${q.numpy} with ${q.library} on ${q.cores} cores of an ${q.processor}, ${q.images} images at a time in float32, the median of ${q.runs} runs on ${date(q.day)}.`,
  },

  takeAlong: {
    run: "Parameters of ",
    option: (name: string, right: number, epoch: number) =>
      `${name}: ${accuracy(right)} after epoch ${epoch}`,
    when: "The parameters are those after the run’s last whole epoch, when the test digits were last asked. Where you paused within an epoch, the network has learned a little more since then.",
    button: "Save parameters.npz",
    saved: (right: number, all: number) =>
      `Saved. python3 cnn.py parameters.npz should print ${count(right)} of ${count(all)}.`,
    notSaved: (problem: string) => `Nothing was saved: ${withoutStop(problem)}.`,
    none: (training: Node): (Node | string)[] => [
      "No run with the article’s layers is saved in this browser. Train one on the page ",
      training,
      ", and its parameters wait here.",
    ],
    noEpoch: (training: Node): (Node | string)[] => [
      "No saved run with the article’s layers has finished an epoch yet. Let one go on to the end of its epoch on the page ",
      training,
      ", and its parameters wait here.",
    ],
    training: "Training",
    failed: (problem: string) => `${problem} The program and the digits can be had without it.`,
  },
};
