import type { CapstoneAnswers } from "../../../exercises/index.js";
import { enQuestions } from "./en-questions.js";

const list = new Intl.ListFormat("en");

export const en = {
  without:
    "Here the site would check and train a network of your own, but this copy was built without Python.",
  atLine: (line: number, said: string) => `Line ${line}: ${said}`,
  /** Said with an error of a layer that takes a shape apart. */
  batches: ". Layers are given batches here: images as [n, c, h, w], rows as [n, d].",
  check: "Check the layers",
  headings: { layers: "Which is which", training: "Train it beside the right one" },

  roles: {
    convolution: "Convolution",
    pooling: "Max pooling",
    relu: "ReLU",
    flatten: "Flatten",
    linear: "Linear layer",
    loss: "Loss",
  },
  /** The same in a sentence. */
  named: {
    convolution: "convolution",
    pooling: "max pooling",
    relu: "ReLU",
    flatten: "flatten",
    linear: "linear layer",
    loss: "loss",
  },

  desk: {
    label: "Your network, in NumPy",
    keys: "Paste your layer classes, or drop a .py file here. Once you have begun, Tab indents, and Escape, then Tab, leaves the editor. Control (or ⌘) + Enter runs it.",
    run: "Run",
    stop: "Stop",
    nothing: "There is nothing to run yet: paste your layer classes first.",
    waits: "This runs when what is under way has ended.",
    open: "Open a file…",
    example: "Show an example",
    back: "Put my code back",
    isBack: "Your code is back.",
    together: "Your code was changed in another tab, and so it is here.",
    elsewhere: "Another tab saved other code of yours: “Put my code back” shows it.",
    link: "A link to this page with your code:",
    copyLink: "Copy a link to this code",
    mayGo:
      "This browser keeps your code, and may clear it, Safari after seven days without a visit. The link holds it all.",
    fromLink: "This code came with the link. Read it first: it runs when you press Run.",
    linkUnread: "The link’s code cannot be read: it was cut off, or is longer than 200 kB.",
    fromFile: (name: string) => `This is ${name}. It runs when you press Run.`,
    fromExample: "A whole network as a course might write it. It runs when you press Run.",
    tooLarge: (name: string) => `${name} is larger than 200 kB, so it was not opened.`,
    unchanged: (why: string) => `The code is as it was: ${why}.`,
  },

  state: {
    reading: "Running your code …",
    checking: (role: string) => `Checking: ${role} …`,
    noClasses: "The code ran, but it defines no class. Write each layer as a class.",
    /** What is still open, in how many menus. */
    asks: (open: number) =>
      open === 0
        ? "Nothing is open now. Check the layers."
        : open === 1
          ? "One thing is not plain from the names: choose it below, then check the layers."
          : `${open} things are not plain from the names: choose them below, then check the layers.`,
    checked: (right: number, layers: number) =>
      layers === 0
        ? "No layer could be checked."
        : right === layers
          ? `✓ All checks passed, in ${layers === 1 ? "the one layer" : `all ${layers} layers`}.`
          : `✗ ${right} of ${layers} layers passed all their checks.`,
    failedIn: (names: readonly string[]) => `Something is wrong in: ${names.join(", ")}.`,
    passedOver: (names: readonly string[]) =>
      `Passed over, since a question about ${names.length === 1 ? "it" : "each"} is open: ${names.join(", ")}.`,
    /** The code, or an answer, is no longer the one that was checked. */
    changed: "The code has changed: run it again.",
    /** A layer that could not be tried at all. */
    untried: (role: string, failure: string) => `${role}: ${failure}`,
    /** Modules that the code imports and that are not there. */
    absent: (modules: readonly string[]) =>
      modules.length === 0
        ? ""
        : `Not here, and passed over until it is called: ${modules.join(", ")}.`,
    /** An error outside of the classes: what stands above its line was read. */
    partly: (failure: string, more: string) =>
      `${failure} The classes above that line were read all the same. ${more}`,
  },

  ...enQuestions,

  /** A way to a layer's report: its mistakes by name, as far as they are known. */
  found: (role: string, names: readonly string[]) =>
    names.length === 0 ? `${role}: what is wrong in it` : `${role}: ${names.join("; ")}`,

  report: {
    /** To whom a window's gradient goes in which several pixels are the largest. */
    ties: {
      first:
        "Ties: where several pixels of a window are the largest, yours gives the gradient to the first of them, as the right network here does.",
      last: "Ties: where several pixels of a window are the largest, yours gives the gradient to the last of them. That is as right as giving it to the first, but the training parts a little from the right network’s, since flat paper is full of ties.",
      shared:
        "Ties: where several pixels of a window are the largest, yours shares the gradient among them. That is as right as giving it to one of them, but the training parts a little from the right network’s, since flat paper is full of ties.",
      each: "Ties: where several pixels of a window are the largest, each of them gets the whole gradient from yours. Many write it so, with a mask x == max; but the window then hands on more than it got, and the training parts from the right network’s, since flat paper is full of ties. Give it to one of them, or share it.",
      none: "Ties: where several pixels of a window are the largest, none of them gets a gradient from yours. At a tie there is no derivative, but flat paper is full of ties, and nothing is learned there. Give it to one of them, or share it.",
      other:
        "Ties: where several pixels of a window are the largest, yours hands on other numbers than any of the usual ways.",
    },
    title: (role: string, name: string) => `${role}: ${name}`,
    passed: (checks: number) => `✓ All ${checks} checks passed.`,
    failed: (passed: number, checks: number) => `✗ ${passed} of ${checks} checks passed.`,
    checks: "The checks, one by one",
    /** What flattening was given stands beside this. */
    samePlace: "Choose a cell: the cell that its number should come from lights up.",
    /** `results` as the chapters call them: ∂L/∂X. */
    seeYours: (results: readonly string[]) =>
      `See your ${list.format(results)} in the chapter’s figure`,
  },

  training: {
    train: "Train",
    size: "digits a step",
    steps: "steps",
    onTheWay: "The digits are on their way …",
    at: (step: number, steps: number) => `Step ${step} of ${steps}.`,
    curve: (isWhole: boolean) => (isWhole ? "with your layers" : "partly your layers"),
    /** Where none of the layers would be the reader's. */
    nothing: "Nothing of yours would be in the network.",
    yours: (names: readonly string[]) =>
      ` Only your ${list.format(names)} ${names.length === 1 ? "was" : "were"} in this network.`,
    own: {
      open: (names: readonly string[]) =>
        ` The site’s own, since a question about ${names.length === 1 ? "it" : "each"} is open: ${names.join(", ")}.`,
      failed: (names: readonly string[]) =>
        ` The site’s own, since yours failed when it was tried: ${names.join(", ")}.`,
      absent: (names: readonly string[]) =>
        ` The site’s own, since you have none: ${names.join(", ")}.`,
    },
    /** `steps` came before the end. */
    ended: (said: string, steps: number) =>
      steps === 0
        ? `The training ended in its first step. ${said}`
        : `The training ended after step ${steps}. ${said}`,
    same: (difference: Node, steps: number, isWhole: boolean): (Node | string)[] => [
      `✓ ${isWhole ? "Your" : "This"} network trains as the right one does: the losses differ by `,
      difference,
      ` at most over ${steps} steps.`,
    ],
    apart: (difference: Node, steps: number): (Node | string)[] => [
      "✗ The losses part, by up to ",
      difference,
      ` over ${steps} steps.`,
    ],
    /** What the checks say of losses that part. */
    why: {
      unchecked: " Check the layers: that may tell which one it is.",
      failed: " The checks above tell which layer it is.",
      passed:
        " The checks found nothing in your layers. Two things remain: equal maxima in a window of pooling (its report says who gets the gradient), and weights that backward changes before it has used them.",
    },
    read: ({ right, reference }: CapstoneAnswers, count: number, isWhole: boolean) =>
      ` Of ${count} digits that neither has seen, ${isWhole ? "yours" : "this one"} reads ${right} right, the right one ${reference}.`,
  },

  times: {
    caption: "Where the time goes: milliseconds a step in Python, in this browser",
    /** Of the columns: which layer, its three methods, its part of all the time. */
    heads: ["layer", "forward", "backward", "update", "share"],
    layer: (place: number, role: string) => `${place}. ${role}`,
    yours: "yours",
    own: "the site’s",
    share: (share: number) => `${Math.round(100 * share)} %`,
  },
};
