/** The derivations in the sidebar's order, by which their equations are numbered. */
export const DERIVATIONS = [
  { name: "The chain rule", path: "/chain-rule" },
  { name: "Pooling, ReLU, Flatten", path: "/pooling-relu-flatten" },
  { name: "The linear layer", path: "/linear" },
  { name: "Convolution", path: "/convolution" },
  { name: "Unfold the input", path: "/unfold-input" },
  { name: "Unfold the kernel", path: "/unfold-kernel" },
  { name: "The gradient of the kernel", path: "/kernel-gradient" },
  { name: "The gradient of the pixels", path: "/convolution-gradients" },
  { name: "Cross-entropy", path: "/cross-entropy" },
  { name: "The gradient check", path: "/gradient-check" },
  { name: "Reading the code", path: "/the-code" },
  { name: "Slips", path: "/slips" },
  { name: "One matrix, every convolution", path: "/one-matrix" },
  { name: "Why one product beats loops", path: "/why-fast" },
  { name: "Waves through a kernel", path: "/frequencies" },
];
