/** The pages on which a reader finds sliders, by their paths; the test of all pages holds the list. */
export const PAGES_WITH_SLIDERS: readonly string[] = [
  "chain-rule",
  "convolution",
  "convolution-gradients",
  "cross-entropy",
  "frequencies",
  "gradient-check",
  "kernel-gradient",
  "linear",
  "network",
  "one-matrix",
  "pooling-relu-flatten",
  "the-code",
  "training",
  "unfold-input",
  "unfold-kernel",
  "why-fast",
];

/** The pages with numbers that a reader can type, by their paths; the test of all pages holds the list. */
export const PAGES_WITH_NUMBERS: readonly string[] = [
  "",
  "convolution",
  "convolution-gradients",
  "cross-entropy",
  "frequencies",
  "kernel-gradient",
  "linear",
  "one-matrix",
  "pooling-relu-flatten",
  "the-code",
  "unfold-input",
  "unfold-kernel",
];
