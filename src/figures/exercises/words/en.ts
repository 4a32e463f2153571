export const en = {
  feedback: {
    /** `results` are the names of what the student's code gave, such as ∂L/∂W; `idea` a sentence of its own. */
    explains: (results: readonly string[], idea: string) =>
      `This explains ${results.join(", ")} exactly. ${idea}`,
    readChapter: "Read the chapter",
    seeFigure: "See it in the chapter’s figure",
  },
};
