/** What each page is about, for search engines, for who is sent a link, and for the site's own search. */
export const descriptions: Readonly<Record<string, string>> = {
  "/index":
    "A convolutional network, taken apart in the browser: every formula beside live matrices that obey it, and the whole network learning to read handwritten digits while you watch.",
  "/chain-rule":
    "How the chain rule carries one number, the loss, back to thousands of parameters: graphs with live numbers, paths that add, and what a layer has to know.",
  "/pooling-relu-flatten":
    "Max pooling, ReLU and Flatten have nothing to learn. Which of their inputs receive the gradient, and why the others get a zero that is right.",
  "/linear":
    "The linear layer and its gradients, one weight, one input and one bias at a time, until all of them are matrix products.",
  "/convolution":
    "What a convolution computes: a small kernel slides over an image, with channels, and shares its few weights among all places.",
  "/unfold-input":
    "A convolution as one matrix product: every patch of the image lies down as a row of X′ (im2col), and the kernels only change their shape.",
  "/unfold-kernel":
    "The matrix of a convolution: the kernel is stamped into each row of K″, a doubly block Toeplitz matrix, and what each of the two unfoldings costs.",
  "/kernel-gradient":
    "The gradient of a convolution’s kernel: from the unfolded input it is a matrix product, and without unfolding it is X correlated with the gradient of the output.",
  "/convolution-gradients":
    "The gradient of a convolution’s input: why it is +=, why the kernel turns up rotated by 180°, and why nothing has to be folded if the kernel is unfolded.",
  "/cross-entropy":
    "Softmax and cross-entropy: why the gradient is p − y, why the largest logit is subtracted first, and what the 1/n is for.",
  "/gradient-check":
    "How to check a backward pass by central differences: which step is best, what kinks and ties do, and when a difference is small enough.",
  "/slips":
    "Printed formulas with a slip, found by shapes, by numbers and by a gradient check, and mended on the page.",
  "/network":
    "A debugger for one whole training step of a convolutional network, from the pixels of a digit to the update of 4,706 parameters, forwards and backwards, with a receipt for every number.",
  "/training":
    "Train a convolutional network with 4,706 parameters on handwritten digits, in the browser, and watch its loss and accuracy.",
  "/see-it-learn":
    "Two networks that differ in how they begin, side by side: their kernels, maps, activations and gradients while they learn, or do not.",
  "/recipes":
    "What makes the same network end at 95 % or at 99 %: initial weights, learning rate, momentum, moved and turned images, each measured alone.",
  "/evaluation":
    "Which digits a trained network gets wrong, what it takes them for, and how far a number measured on a test set can be trusted.",
  "/draw":
    "Draw a digit and let the network that you have trained read it, with every step of the preparation that it needs.",
  "/break-it":
    "A network with a hidden mistake: find out by experiments which of the classic errors has been built into it.",
  "/your-network":
    "Paste a convolutional network that you have written in NumPy: its layers are checked against the right ones, classic mistakes are named, and it trains beside the right network.",
  "/exercises/index":
    "Exercises: write the layers of a convolutional network, checked in the browser, with feedback that names the misunderstanding.",
  "/exercises/capstone":
    "Train a real network with the layers that you have written in the exercises.",
  "/exercises/report": "Your code, your answers and the log of the checks, to print.",
  "/the-code":
    "A whole convolutional network in NumPy, read block by block with live figures: index arrays, transposes, broadcasting, np.add.at.",
  "/one-matrix":
    "Stride, padding, dilation, groups and transposed convolutions, all seen as edits of one matrix: rows struck out, columns struck out, blocks, and the matrix on its side.",
  "/why-fast":
    "Why a convolution as one matrix product is faster than loops: tiles, memory and milliseconds measured in your browser, implicit products, Winograd, FFT.",
  "/frequencies":
    "A convolution in another basis: waves pass a kernel and are only scaled, singular values, the convolution theorem, and how much a layer can make numbers grow.",
  "/notation":
    "Every symbol of the site with its meaning, its shape and where it is first used, and a glossary.",
  "/references": "The papers, books and articles behind the site.",
  "/teach":
    "How to set the exercises as an assignment, grade them by a command, and show single figures in your own pages.",
  "/about":
    "Where the mathematics, the digits and the code of this site come from, and what leaves your browser.",
  "/404": "The address leads to no page of this site.",
};
