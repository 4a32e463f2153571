/** The guided walk: its buttons, and what there is to see at each stop. */
export const walk = {
  label: "A guided walk",
  invitation: (stops: number) => `A guided walk of ${stops} stops, to the loss and back.`,
  at: (stop: number, stops: number, text: string) => `${stop} of ${stops}. ${text}`,
  start: "Start",
  next: "Next stop",
  back: "Back",
  again: "Show me again",

  stops: {
    pixel: "A digit is 784 numbers from 0 to 1. This is one of the brightest pixels.",
    kernel:
      "A kernel lies on a patch with that pixel: 25 multiplications and a bias make one number. There are four kernels, so four maps.",
    pooling:
      "Pooling keeps the largest of four neighbours. Remember who won: on the way back the winner takes all.",
    relu: "ReLU lets through what is positive.",
    secondKernel:
      "The second convolution looks at a 3 × 3 patch of all four maps at once: 36 multiplications. Step into it to see them one by one.",
    scores: "400 numbers are left. Each of the ten scores is all of them, weighted.",
    probabilities:
      "Softmax makes probabilities of the scores. This is the highest: the network's answer.",
    loss: "The loss: minus the logarithm of the probability that the right digit was given. Everything so far led to this one number.",
    scoreGradient:
      "Now backwards. For a score the gradient is its probability, minus 1 if it is the right digit. The right one is pulled up, all others are pushed down.",
    poolingGradient:
      "Back through pooling: only winners get a gradient. Three of four cells are exactly zero here, and not because nothing was computed.",
    weightGradient:
      "One weight was used at 576 positions, so its gradient has 576 terms. This is why it is += and not =.",
    pixelGradient:
      "All the way back: how the loss would change if this pixel were a little brighter. Follow its links to the loss, hop by hop.",
    update: "The update: each of 4,706 parameters takes a small step against its own gradient.",
    again: "The same digit again, with the new parameters. Compare this loss with the one before.",
  },
};
