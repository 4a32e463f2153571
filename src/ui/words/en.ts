export const en = {
  guess: {
    label: "Your guess",
    compare: "Compare",
    skip: "Skip, show me",
    veiled: "The question above asks what this figure shows. Make your guess first, or skip it.",
    toGuess: "To the question",
    notANumber: (typed: string) => `“${typed}” is not a number. Type another guess, or skip.`,
    missing: "Choose or type a guess, or skip.",
    shown: (answer: string) => `Answer: ${answer}.`,
    right: (guess: string) => `Your guess: ${guess}. That is right.`,
    wrong: (guess: string, answer: string) => `Your guess: ${guess}. Answer: ${answer}.`,
  },
  stepper: { back: "Back", next: "Next", play: "Play", pause: "Pause" },
  tensor: {
    /** In place of the shape of a tensor that has no axes. */
    scalar: "number",
    notComputed: "not computed yet",
    newValue: "New value",
    notANumber: (typed: string) => `“${typed}” is not a number`,
  },
  raster: { nearer: "Nearer", farther: "Farther", whole: "Whole" },
};
