import type { CapstoneAnswers } from "../../../exercises/index.js";
import { python } from "./en-python.js";

export const en = {
  /** How much of a function is given. */
  help: {
    worked: "the first line is given",
    blanks: "fill in blanks",
    signature: "the signature is given",
    nothing: "all yours",
    fades:
      "The help fades. The first functions are begun for you, the later ones give a signature, and the last one is all yours.",
  },
  progress: {
    "not-begun": "not begun",
    begun: "begun",
    failed: "not all checks passed",
    passed: "all checks passed",
    changed: "changed since all checks passed",
  },

  assignment: {
    /** `course` and `due`, a day such as 2026-12-24, are empty where the link sets none. */
    set: (course: string, due: string) =>
      `${course === "" ? "Your teacher has set these exercises" : `Set for ${course}`}${due === "" ? "." : `, due on ${due}.`}`,
    all: "Show all exercises",
    notExported: "You have not exported anything for it yet.",
    /** `late` is the day by which it was due, where that had passed. */
    exported: (when: string, titles: string, late: string) =>
      `Exported ${when}: ${titles}.${late === "" ? "" : ` That was after ${late}.`}`,
    changed: (titles: string) => `Changed since: ${titles}. Export again to hand that in.`,
  },

  /** What became of keeping the work. */
  kept: {
    saved: "Saved in this browser.",
    large: "Not saved: all your work together is longer than 1 MB. Make it shorter.",
    elsewhere:
      "This exercise was changed in another tab. Reload to see that; typing here replaces it.",
    together: "This exercise was changed in another tab. What was changed there is here too.",
  },

  task: {
    toolbox: "What the code may use",
    tensors: (example: Node): (Node | string)[] => [
      "TypeScript or JavaScript; types are stripped, not checked. A tensor is nested arrays, ",
      example,
      ", a matrix an array of rows. These need no import:",
    ],
    number: (name: string) => `${name} (a number)`,
    chapter: "The chapter",
    chapterDerives: (chapter: Node): (Node | string)[] => [chapter, " derives what you need."],
  },
  example: {
    given: "Given",
    wanted: "Wanted",
    caption: "The small example: the checks begin with it.",
  },

  python,
  desk: {
    heading: "Your code",
    label: (exercise: string) => `Your code: ${exercise}`,
    keys: "Once you have begun, Tab indents, and Escape, then Tab, leaves the editor. Control (or ⌘) + Enter runs the checks; Control + Z undoes.",
    run: "Run",
    stop: "Stop",
    reset: "Reset…",
    running: "Running the checks …",
    passed: (checks: number) => `✓ All ${checks} checks passed.`,
    failed: (passed: number, checks: number) => `✗ ${passed} of ${checks} checks passed.`,
    askReset: (exercise: string) => ({
      question: `Reset “${exercise}”? Your code, answers and the log of this exercise are removed.`,
      yes: "Reset",
      no: "Keep my work",
    }),
    lastRun: (when: string, verdict: string) => `Last run, ${when}: ${verdict}`,
    otherCode: "The code was changed after this run.",
    wasReset: "Everything is as it was at the start.",
  },

  comparison: {
    caption: "Point at a cell to light it in yours and in the right one.",
  },

  hints: {
    heading: "Hints",
    next: (open: number, hints: number) =>
      `${open === 0 ? "A hint" : "Another hint"} (${open} of ${hints} open)`,
  },
  questions: {
    heading: (questions: number) => (questions === 1 ? "A question" : "Questions"),
  },

  handIn: {
    name: "Your name, as your teacher knows it",
    export: "Export",
    import: "Import…",
    remove: "Remove all…",
    titles: (exercises: readonly string[]) =>
      exercises.length === 0
        ? "no exercise yet"
        : exercises.map((title) => `“${title}”`).join(", "),
    /** `stale` are those whose checks passed, but over other code than is in the file. */
    exported: (file: string, titles: string, stale: readonly string[], isNamed: boolean) =>
      `${file} holds your work on ${titles}.` +
      `${stale.length === 0 ? "" : ` Changed since all checks passed, and not run again: ${stale.map((title) => `“${title}”`).join(", ")}.`}` +
      `${isNamed ? "" : " It has no name: fill in yours and export again."}`,
    unreadable: (problem: string) => `${problem} Nothing was changed.`,
    notRead: (problem: string) => `${problem}. Nothing was changed.`,
    /** `student` is empty where the file names nobody, `unread` tells what of it could not be read. */
    askImport: (student: string, titles: string, unread: readonly string[]) => ({
      question:
        `The file holds work of ${student || "someone without a name"} on ${titles}.` +
        `${unread.length === 0 ? "" : ` Not everything could be read: ${unread.join("; ")}.`}` +
        " Put it in place of what is here? What is here now is lost, unless you have exported it.",
      yes: "Replace my work",
      no: "Change nothing",
    }),
    imported: "The file’s work is here now. Open an exercise to see it, and to run it.",
    unchanged: "Nothing was changed.",
    askRemove: {
      question: "Remove your work on all exercises from this browser? Export it first to keep it.",
      yes: "Remove all",
      no: "Keep my work",
    },
    removed: "This browser keeps nothing of your work any more.",
  },

  report: {
    print: "Print",
    noName: "No name yet",
    nothing: "No exercise has been begun.",
    noAnswer: "(no answer)",
    lastRun: (progress: string) => `At the last run, ${progress}.`,
    changed:
      "All checks passed once, but the code was changed after that, and has not been run since.",
    code: "Code",
    neverRun: "The checks were never run.",
    log: "Log of the checks",
    time: "run at (UTC)",
    checksPassed: "checks passed",
    passed: (passed: number, checks: number) => `${passed} of ${checks}`,
  },

  capstone: {
    layers: "Layers to use",
    layer: (exercise: string, progress: string) => `${exercise}: ${progress}`,
    open: "open",
    train: (steps: number) => `Train ${steps} steps`,
    stop: "Stop",
    onTheWay: "The digits and your layers are on their way …",
    allOurs: "All layers are the site’s own.",
    yours: (layers: readonly string[]) =>
      `Yours: ${layers.join(", ")}. The rest is the site’s own.`,
    curve: "with your layers",
    losses: "All losses",
    heads: { step: "step", yours: "yours", right: "right" },
    at: (step: number, steps: number) => `Step ${step} of ${steps}.`,
    same: (difference: Node, steps: number): (Node | string)[] => [
      "✓ Your layers train as the site’s own do: the losses differ by ",
      difference,
      ` over ${steps} steps.`,
    ],
    /** What both networks make of so many digits, after either verdict. */
    read: ({ right, reference }: CapstoneAnswers, count: number) => [
      ` Of ${count} digits that neither has seen, yours reads ${right} right, the site’s own ${reference}.`,
    ],
    apart: (difference: Node, steps: number): (Node | string)[] => [
      "✗ The losses part, by up to ",
      difference,
      ` over ${steps} steps. The checks of the exercises tell which layer it is.`,
    ],
  },
};
