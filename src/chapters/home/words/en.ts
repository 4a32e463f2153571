export const en = {
  image: "type to change it",
  kernel: "this too",
  unfoldedImage: "the input, unfolded",
  unfoldedKernel: "the kernel, unfolded",
};
