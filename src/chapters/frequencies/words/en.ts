import { complexText } from "../complex-text.js";

/** A number that is not negative, with so many decimals. */
const fixed = (value: number, decimals: number) => value.toFixed(decimals);
export const en = {
  settings: {
    down: "waves down",
    across: "waves across",
    kernel: "kernel",
    wrapped: "wrap the border round",
  },
  throughFrequencies: "through the frequencies",
  waveIn: "the wave",
  waveOut: "after the kernel",
  /** Of the outputs, so many rows and columns lie within the image. */
  waveOutWithin: (side: number) => `${side} × ${side} are left`,
  gains: {
    name: "|K̂|",
    remark: "by how much each wave is scaled",
    label: "The gains of all frequencies",
    cell: (down: number, across: number, gain: string) =>
      `${down} waves down, ${across} across: scaled by ${gain}`,
  },
  told: (s: {
    down: number;
    across: number;
    re: number;
    im: number;
    gain: number;
    turned: number;
  }) =>
    `K̂[${s.down},${s.across}] = ${complexText(s)}, ` +
    `and |K̂[${s.down},${s.across}]| = ${fixed(s.gain, 2)}: ` +
    (s.gain < 5e-3
      ? "the kernel stops this wave."
      : `the wave comes out ${fixed(s.gain, 2)} times as large, ` +
        (Math.abs(s.turned) < 0.5
          ? "in step with the one that went in."
          : Math.abs(s.turned) > 179.5
            ? "half a period away from the one that went in."
            : `${fixed(Math.abs(s.turned), 0)}° ${s.turned > 0 ? "ahead of" : "behind"} the one that went in.`)),
  blurGuess: {
    question:
      "A kernel of 3 × 3 ones takes the sum of nine pixels. Which of these waves does it let through least?",
    options: {
      constant: "the constant image",
      slow: "one wave over the whole width",
      thirds: "a wave that repeats every three pixels",
      checkerboard: "the checkerboard",
    },
  },
  matrix: "K″, within the one of the image wrapped round",
  striking: {
    label: "Striking out",
    steps: [
      "The image is wrapped round: a place at every pixel.",
      "Struck out: the rows of places at which the kernel sticks out.",
      "What is left closes up: this is K″.",
    ],
  },
  values: {
    label: "Singular values, the largest first",
    number: "number",
    frequencies: "|K̂|",
    wrapped: "wrapped K″",
    within: "K″",
  },
  growth: {
    caption: (digits: number) =>
      `How many times as long a layer’s output is as its input, without the bias. Measured: the mean over ${digits} test digits. Expected: from the variances. At most: the largest that is possible.`,
    label: "How much each layer makes its input longer",
    layer: "layer",
    measured: "measured",
    middle: "expected",
    worst: "at most",
    before: "before training",
    after: "after training",
    layers: ["conv1", "conv2", "linear"],
  },
};
