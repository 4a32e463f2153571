/** Terms of the loss and of training. */
export const training = {
  augmentation: {
    term: "augmentation",
    meaning:
      "Changing training images a little, by shifts, turns or stretching, so that no image is seen twice.",
  },
  crossEntropy: {
    term: "cross-entropy",
    meaning:
      "The loss of a classifier: minus the logarithm of the probability that it gave to the right class.",
  },
  dead: {
    term: "dead ReLU",
    meaning:
      "A unit whose input is negative for every image, so that no gradient passes and it stays as it is.",
  },
  epoch: {
    term: "epoch",
    meaning: "One round through all training images.",
  },
  gradientDescent: {
    term: "gradient descent",
    meaning: "To move every parameter a little against its gradient, again and again.",
  },
  he: {
    term: "He initialisation",
    meaning:
      "First weights drawn with a variance of 2 over the number of inputs, so that values keep their size.",
  },
  label: {
    term: "label",
    meaning: "The right class of an image, as the data give it.",
  },
  learningRate: {
    term: "learning rate",
    meaning: "The factor between a gradient and the step against it.",
  },
  logit: {
    term: "logit",
    meaning: "The score of a class before softmax; any number.",
  },
  logSumExp: {
    term: "log-sum-exp",
    meaning:
      "The logarithm of a sum of exponentials, computed with the largest exponent taken out, so that nothing overflows.",
  },
  loss: {
    term: "loss",
    meaning: "The one number that says how wrong the network is on a batch.",
  },
  momentum: {
    term: "momentum",
    meaning: "An update that keeps a part of the updates before it.",
  },
  oneHot: {
    term: "one-hot",
    meaning: "A row of zeros with a single 1 at the place of the label.",
  },
  softmax: {
    term: "softmax",
    meaning: "What makes probabilities of logits: exponentials, divided by their sum.",
  },
  update: {
    term: "update",
    meaning: "One step of descent: every parameter minus the learning rate times its gradient.",
  },
  weightDecay: {
    term: "weight decay",
    meaning: "An update that also shrinks every weight by a small part of itself.",
  },
  overflow: {
    term: "overflow, underflow",
    meaning:
      "A number that is too large for its format becomes infinite, and one that is too small becomes 0.",
  },
  testSet: {
    term: "test set",
    meaning: "Images that the network never learns from, for measuring how well it reads new ones.",
  },
  precisionRecall: {
    term: "precision, recall",
    meaning:
      "Of all images taken for a class the share that is right, and of all images of a class the share that is found.",
  },
  seed: {
    term: "seed",
    meaning:
      "The number from which all random numbers of a run follow, so that it can be repeated.",
  },
};
