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
