import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  tile: {
    label: "rows of X′ in a tile",
    moment: "Tiles made and multiplied",
    made: (n: number, all: number, rows: number) =>
      n === 0
        ? "No tile has been made yet."
        : `Tile ${count(n)} of ${count(all)}: ${rows === 1 ? "one row exists" : `${count(rows)} rows exist`} now.`,
    kernel: "each kernel in a row",
    unfolded: "what exists now",
    output: "finished",
    memory: (cells: number, all: number) =>
      `${count(cells)} of the ${count(all)} numbers of X′ are in memory at a time.`,
  },
  guess: {
    question:
      "A layer is computed with tiles of 1, 4, 16 … rows of X′ and with all of it at once. Which will be the fastest on your device?",
    options: {
      one: "one row at a time",
      some: "a number of rows in between",
      all: "all of X′ at once",
    },
    later: "it is measured below",
  },
  times: {
    layer: (c1: number, side: number, c2: number) =>
      `A layer with ${count(c1)} channels of ${count(side)} × ${count(side)} pixels and ${count(c2)} kernels of 3 × 3, in float32`,
    rows: "rows of X′",
    bytes: "bytes of X′",
    time: "ms",
    notYet: "not yet",
    all: (rows: number) => `${count(rows)} (all)`,
    measure: "Measure",
    measuring: (rows: number) => `Measuring tiles of ${count(rows)} …`,
    measured: (runs: number) =>
      `Milliseconds for one image, measured here and now: the median of ${count(runs)} runs. Bytes are those of the array that holds the tile.`,
  },
  ceiling: {
    caption: (images: number, multiplyAdds: number) =>
      `Multiply-adds a second in one thread, training on batches of ${count(images)}: ${count(multiplyAdds)} an image, if none is passed over`,
    rows: {
      ceiling: "A program that does nothing else",
      step: "The trainer of this site",
      share: "Share of the ceiling",
    },
    notYet: "not yet",
    measure: "Measure the trainer",
    measuring: "Measuring …",
    measured: (rounds: number) =>
      `Measured here and now, turn by turn: the medians of ${count(rounds)} rounds.`,
    noSimd: "This browser has no WebAssembly that multiplies four numbers at once.",
    billions: (speed: number) => `${Number((speed / 1e9).toPrecision(3))} billion`,
    share: (share: number) => `${Math.round(100 * share)} %`,
  },
};
