/** What is said of the questions about a reader's classes. */
export const enQuestions = {
  questions: {
    choose: "choose …",
    how: "How it is made and called",
    tellHow: "How is it made and called?",
    tried: (failure: string) => `Tried once on small numbers, it failed. ${failure}`,
    rateOfBackward: "the learning rate (0 while it is checked)",
    make: (name: string) => `${name}, in the constructor`,
    argument: (name: string, method: string) => `${name}, in ${method}`,
    method: {
      forward: "The forward pass is",
      backward: "The backward pass is",
      update: "The step of gradient descent is",
      clear: "Gradients are set to zero by",
    },
    place: {
      weight: "The weights are in",
      bias: "The bias is in",
      gradX: "The gradient of the input is",
      gradWeight: "The gradient of the weights is in",
      gradBias: "The gradient of the bias is in",
    },
  },
  /** What an argument can be. */
  meanings: {
    in: "how many go in",
    out: "how many come out",
    height: "height of kernel or window",
    width: "width of kernel or window",
    size: "height and width, one number",
    pair: "height and width, a pair",
    stride: "the stride",
    padding: "the padding",
    random: "a random generator",
    default: "left out",
    x: "the layer’s input",
    logits: "the logits",
    gradient: "the gradient that arrives",
    labels: "the labels, 0 to 9",
    "one-hot": "the labels, one-hot",
    rate: "the learning rate",
  },
  /** What stands in a menu for nothing of the kind. */
  none: {
    class: "not here: take the site’s own",
    update: "none: the site takes the step",
    clear: "nothing, they are new each time",
    place: "there is none",
  },
  places: {
    returned: "what backward returns",
    part: (part: string) => `part ${part} of what backward returns`,
  },
};
