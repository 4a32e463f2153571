/** The guided walk: its buttons, and what there is to see at each stop. */
export const walk = {
  label: "A guided walk",
  invitation: (stops: number) => `A guided walk of ${stops} stops, to the loss and back.`,
  at: (stop: number, stops: number, text: string) => `${stop} of ${stops}. ${text}`,
  left: "You have left this stop of the walk.",
  start: "Start",
  next: "Next stop",
  back: "Back",
  again: "Show me again",
  comeBack: "Return to it",

  stops: {
    pixel:
      "A digit is 784 numbers from 0 to 1. Follow this one: everything on this walk is made from it, or goes back to it.",
    kernel:
      "A kernel lies on a patch with your pixel: 25 multiplications and a bias make one number. There are four kernels, so four maps.",
    pooling:
      "Pooling keeps the largest of four neighbours, and this is the number you followed. On the way back the winner takes all.",
    relu: "ReLU lets through what is positive. This gate is the one to remember.",
    secondKernel:
      "The second convolution looks at a 3 × 3 patch of all four maps, yours among them: 36 multiplications. Step into it to see them one by one.",
    scores:
      "It won its window, and is one of the 400 numbers that are left. This score, which the loss pulls hardest, is all of them, weighted.",
    probabilities:
      "Softmax makes probabilities of the scores. This is the one of the label; the line at the top says which digit has the highest.",
    loss: "The loss: minus the logarithm of that probability. Everything so far led to this one number.",
    scoreGradient:
      "Now backwards, to the same score. Its gradient is its probability, minus 1 if it is the label’s. The label’s is pulled up, all others are pushed down.",
    poolingGradient:
      "Back through pooling, to the number that won. Only winners get a gradient: the other three of its window get exactly zero.",
    weightGradient:
      "The weight that lay on your pixel. It was used at 576 positions, so its gradient has 576 terms for each image. This is why it is += and not =.",
    pixelGradient:
      "You are back at your pixel: how the loss would change if it were a little brighter. Every number of this sum has come the way that you went.",
    update:
      "The update of that weight: a small step against its gradient. So do all 4,706 parameters.",
    again:
      "The same digit, read with the new parameters. The line at the top has both losses. You have seen all of a training step; now change the pixel, the label or the rate, and walk again.",
  },
};
