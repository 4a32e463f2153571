export const en = {
  image: "the image",
  kernel: "the kernel",
  unfoldedImage: "the input, unfolded",
  unfoldedKernel: "the kernel, unfolded",
};
