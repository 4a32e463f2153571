export const en = {
  feedback: {
    /** `results` are the names of what the student's code gave, such as ∂L/∂W; `idea` a sentence of its own. */
    explains: (results: readonly string[], idea: string) =>
      `This explains ${results.join(", ")} exactly. ${idea}`,
    readChapter: "Read the chapter",
    seeFigure: "See it in the chapter’s figure",
  },
  checks: {
    passed: "passed",
    failed: "failed",
    "not-run": "not run",
    atLine: (line: number, problem: string) => `Line ${line}: ${problem}`,
    sameReason: "For the same reason.",
  },
  comparison: {
    title: (operation: string) => `${operation}, the small example`,
    right: "right",
    yours: "yours",
    /** A remark beside a tensor that the code calls by another name than the chapters. */
    named: (name: string, whose: string) => `${name}, ${whose}`,
    noNumbers: "✗ The code gave no numbers here.",
    shapesDiffer: "✗ The shapes differ.",
    agrees: (cells: number) => `✓ All ${cells === 1 ? "of it" : `${cells} cells`} right.`,
    differs: (differing: number, cells: number) =>
      `✗ ${differing} of ${cells} cells differ; the right number stands in them in small print.`,
  },
  /** Why code is not kept. */
  notKept: {
    full: "Not saved: this browser’s storage is full. Copy your code before you leave.",
    forbidden: "Not saved: this browser forbids storage. Copy your code before you leave.",
  },
  printed: "Printed by the code",
  /** What is said of Python while it comes. */
  python: {
    fetching: (bytes: number, share: number) =>
      `Fetching Python and NumPy, ${(bytes / 1e6).toFixed(1)} MB, once: ${Math.floor(100 * share)} % …`,
    starting: "Starting Python …",
    cannotStart: "this copy of the site was built without Python",
  },
};
