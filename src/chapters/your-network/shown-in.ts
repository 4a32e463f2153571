/** A chapter's symbol for a tensor, and how many axes the tensor has there. */
export type Symbols = Readonly<Record<string, readonly [symbol: string, axes: number]>>;

/** A chapter that shows results of an operation. */
export interface Shown {
  readonly chapter: string;
  /** Its figures that can show them, by their ids; where none is asked for, the first. */
  readonly figures: readonly string[];
  /** For a figure of a mistake, another one that shows the same of these results. */
  readonly instead?: Readonly<Record<string, string>>;
  /** The figures' sizes. */
  readonly settings?: string;
  /** Under which name the address keeps the chosen cell. */
  readonly cell: string;
  readonly given: Symbols;
  readonly results: Symbols;
}

const SIZES = "height=3&width=3&kernel=2&inputs=2&outputs=2&images=1";
const linear = { chapter: "linear", settings: "n=3&d1=3&d2=3", cell: "cell" };
const linearGiven: Symbols = { x: ["X", 2], w: ["W", 2], gradY: ["∂L/∂Z", 2] };
const pooling = { chapter: "pooling-relu-flatten", figures: ["pooling"], cell: "cell" };
const relu = { chapter: "pooling-relu-flatten", figures: ["relu"], cell: "relu" };
const cellwise: Symbols = { x: ["X", 2], gradY: ["∂L/∂Y", 2] };
const loss = { chapter: "cross-entropy", figures: ["batch"], settings: "n=2", cell: "row" };

/** The chapters' figures in which a result of each operation's small example stands. */
export const SHOWN_IN: Readonly<Record<string, readonly Shown[]>> = {
  convolve: [
    {
      ...{ chapter: "convolution", figures: ["channels"], settings: "inputs=2&outputs=2" },
      cell: "channel",
      given: { x: ["X", 3], k: ["K", 4], b: ["b", 2] },
      results: { y: ["Y", 3] },
    },
  ],
  convolutionBackward: [
    {
      ...{ chapter: "convolution-gradients", settings: SIZES, cell: "cell" },
      figures: ["pixels", "fold-ledger", "rotation"],
      given: { k: ["K", 4], gradY: ["∂L/∂Y", 3] },
      results: { gradX: ["∂L/∂X", 3] },
    },
    {
      ...{ chapter: "kernel-gradient", settings: SIZES, cell: "cell", figures: ["weights"] },
      given: { x: ["X", 3], k: ["K", 4], gradY: ["∂L/∂Y", 3] },
      results: { gradK: ["∂L/∂K", 4], gradB: ["∂L/∂b", 2] },
    },
  ],
  linearForward: [
    {
      ...{ ...linear, figures: ["linear"], results: { y: ["Z", 2] } },
      given: { x: ["X", 2], w: ["W", 2], b: ["b", 2] },
    },
  ],
  linearBackward: [
    {
      ...{ ...linear, figures: ["weight-gradient", "weight-tiles"], given: linearGiven },
      results: { gradW: ["∂L/∂W", 2] },
    },
    {
      ...{ ...linear, figures: ["input-gradient", "input-tiles"], given: linearGiven },
      instead: { "weight-tiles": "input-tiles" },
      results: { gradX: ["∂L/∂X", 2] },
    },
    {
      ...{ ...linear, figures: ["bias-gradient"], given: linearGiven },
      results: { gradB: ["∂L/∂b", 2] },
    },
  ],
  maxPoolingForward: [
    { ...pooling, settings: "size=4-2", given: { x: ["X", 2] }, results: { y: ["Y", 2] } },
  ],
  maxPoolingBackward: [
    { ...pooling, settings: "size=4-2", given: cellwise, results: { gradX: ["∂L/∂X", 2] } },
  ],
  reluForward: [{ ...relu, given: { x: ["X", 2] }, results: { y: ["Y", 2] } }],
  reluBackward: [{ ...relu, given: cellwise, results: { gradX: ["∂L/∂X", 2] } }],
  crossEntropy: [{ ...loss, given: { logits: ["z", 2] }, results: { loss: ["L", 2] } }],
  crossEntropyGradient: [
    { ...loss, given: { logits: ["z", 2] }, results: { gradLogits: ["∂L/∂z", 2] } },
  ],
};
