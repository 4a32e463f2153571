/** A cell of another tensor stands for a pixel: `V[0,1] = 9 belongs to X[0,1], which …`. */
const about = (here: string, pixel: string | null) =>
  pixel === null ? here : `${here} belongs to ${pixel}, which`;

/** Cells are named with their numbers, `X[0,1] = 9`; a winner, and the pixel that a cell stands for, without. */
export const en = {
  invitation: "Choose a cell, in any matrix.",
  finiteDifferences: "finite differences",

  poolingZeros: {
    question:
      "A guess first: a 4 × 4 image is pooled in windows of 2 × 2. At most how many of its 16 pixels get a gradient other than zero?",
  },
  settings: {
    size: "image and windows",
    sizes: { "4-2": "4×4 by 2×2", "6-2": "6×6 by 2×2", "6-3": "6×6 by 3×3" },
    numbers: "numbers",
    kinds: { different: "all different", tie: "a tie", equal: "a window all equal" },
    everywhere: "gradient to every cell of the window",
  },
  pooling: {
    image: "input",
    gradient: "from the later layers",
    windows: "each row a window",
    outputs: "the winners",
    imageGradient: "to the winners",
    winner: "winner of its window",
    everywhere: "to every cell",
    shared: "shared by those that tie",
    rule: "The winner’s rule",
    mistakenRule: "“To every cell of the window”",

    output: (here: string, winner: string) =>
      `${here} is the largest number of its window. It comes from ${winner}, and from no other pixel.`,
    outputGradient: (here: string, winner: string) =>
      `${here} goes to the winner ${winner}. The other pixels of the window get 0.`,
    won: (here: string, pixel: string | null, gradient: string) =>
      `${about(here, pixel)} won its window, so its gradient is that of the output: ${gradient}.`,
    wonTie: (here: string, pixel: string | null, gradient: string) =>
      `${about(here, pixel)} won its window, the first of those that tie, so its gradient is that of the output: ${gradient}.`,
    tied: (here: string, pixel: string | null, winner: string) =>
      `${about(here, pixel)} ties with ${winner}, which comes first and counts as the winner, so its gradient is 0.`,
    lost: (here: string, pixel: string | null, winner: string) =>
      `${about(here, pixel)} lost to ${winner}. If it changes a little, it still loses and the output stays the same, so its gradient is 0.`,
  },

  split: {
    label: "Reshape, transpose, reshape",
    grid: "The numbers among rows and columns",
    memory: "The same numbers in memory",
    cell: (term: string, value: string, window: number) => `${term} = ${value}, window ${window}`,
    shapes: [
      "(h, w), an image",
      "(h′, k₁, w′, k₂), both axes cut in two",
      "(h′, w′, k₁, k₂), the inner halves together",
      "(h′·w′, k₁·k₂), a row for each window",
    ],
    moves: [
      "reshape: nothing moves in memory",
      "transpose: k₁ and w′ change places, and the numbers move",
      "reshape: nothing moves in memory",
    ],
    /** The position in words: at one of the four shapes, or on the way from one to the next. */
    at: [
      "The image has two axes. A window’s pixels lie in different rows.",
      "Row u is now (p, i) and column v is (q, j). Every number is still in its slot.",
      "The rows count the windows (p, q), the columns the pixels (i, j) within one.",
      "The halves are merged again. Each row is a window: this is V.",
    ],
    moving: [
      "Reshape cuts both axes in two.",
      "Transpose exchanges the axes k₁ and w′.",
      "Reshape merges the axes in pairs.",
    ],
  },

  relu: {
    given: "given",
    mask: "the mask",
    invitation: "Choose a cell.",
    rule: "The mask’s rule",
    positive: (here: string, gradient: string) =>
      `${here} is positive, so it passes, and its gradient passes too: ${gradient}.`,
    negative: (here: string) =>
      `${here} is negative: the output is 0, and stays 0 if it changes a little. Its gradient is 0.`,
    kink: (here: string) =>
      `${here} stands at the kink: the slope is 0 to the left and 1 to the right. By convention its gradient is 0.`,
  },

  pipeline: {
    order: "first",
    orders: { pooling: "pooling", ReLU: "ReLU" },
    steps: "Forwards through the layers, then backwards",
    invitation: "Choose a cell.",
    stages: { X: "input", P: "after pooling", R: "after ReLU", F: "flat" },
    /** Steps forwards, by what the layer is; the first is no layer. */
    forwards: {
      input: "The input is given. Nothing has been computed yet.",
      pool: "Pooling keeps the largest number of each window, and remembers where it stood.",
      relu: "ReLU replaces negative numbers by zero.",
      flatten: "Flatten lays all channels in one row.",
    },
    fromAbove: "The later layers have returned the gradient of the flat row, ∂L/∂F.",
    backwards: {
      input: "",
      pool: "Back through pooling: each gradient goes to the winner of its window, and the other pixels get zero.",
      relu: "Back through ReLU: a gradient passes where the input was positive.",
      flatten: "Back through Flatten: the same numbers in the old shape.",
    },
    lost: (pixel: string, winner: string) =>
      `${pixel} lost to ${winner}. It is not passed on, and no gradient comes back to it.`,
    noneIsPositive: (pixel: string) =>
      `${pixel} lies in a window without a positive number. It is not passed on, and no gradient comes back to it.`,
    from: (pixel: string) => `The number of this window comes from the pixel ${pixel}.`,
    passes: (pixel: string, given: string, arrived: string) =>
      `The number of this window comes from the pixel ${pixel}. ReLU lets it pass, so ${given} arrives: ${arrived}.`,
    stops: (pixel: string, given: string, arrived: string) =>
      `The number of this window comes from the pixel ${pixel}. ReLU stops it, so ${given} does not get any further: ${arrived}.`,
  },

  reluFirst: {
    question: "A guess first: what changes if ReLU comes before pooling?",
    options: { values: "the values", gradients: "the gradients", both: "both", neither: "neither" },
  },
};
