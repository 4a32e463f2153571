export const en = {
  exercises: {
    label: "Exercises",
    heads: { exercise: "exercise", chapter: "chapter", mistakes: "mistakes that are named" },
  },
  mistakes: { label: "Mistakes", heads: { mistake: "misconception", idea: "idea" } },

  assignment: {
    exercises: "Exercises to set",
    course: "Name of the course or the assignment",
    due: "Due on",
    link: "Link for your students",
    copy: "Copy the link",
    nothingTicked: "Nothing is ticked, so the link sets all exercises.",
    past: "The day by which they are due is past.",
  },

  presets: {
    ledger: "the ledger of +=, with = written in its place",
    unrotated: "the kernel left unrotated on the way back",
    noMean: "cross-entropy without its 1/n",
    seed: "an exercise, with the random cases of seed 7 for everyone",
    mystery: "a mystery in the break-it lab, the same one for the whole class",
  },

  embed: {
    figure: "Figure",
    figures: {
      unfoldedInput: "Unfold the input",
      unfoldedKernel: "Unfold the kernel",
      channels: "Channels",
      pooling: "Max pooling",
      relu: "ReLU",
      ledger: "The ledger of +=",
      assignedLedger: "The ledger of +=, with = in its place",
      rotation: "Why the kernel is rotated",
      batch: "What the 1/n is for",
    },
    snippet: "Snippet",
    copy: "Copy the snippet",
  },
};
