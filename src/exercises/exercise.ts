import type { CodeLanguage } from "../language/code-languages.js";
import type { Language } from "../language/language.js";
import type { Change, Tensors, WrongRule } from "../mistakes/index.js";
import type { Random } from "../nn/index.js";
import type { CheckKind } from "./checks/report.js";

/** A parameter or a result: its name and, axis by axis, its shape in letters. [] is a single number. */
export interface Slot<Name extends string = string> {
  readonly name: Name;
  readonly shape: readonly string[];
  /** The chapters' symbol for it, where the name alone does not tell: its colour and its cells' terms. */
  readonly symbol?: string;
  /** Whether it holds whole numbers, which count or index: in NumPy its cells are integers. */
  readonly integers?: boolean;
}

/** Two numbers that must be equal, and the formula that says so. */
export interface Identity {
  readonly identity: string;
  readonly left: number;
  readonly right: number;
}

/** What a case is like that only careful code survives. */
export type ExtremeKind = "large-logits" | "fewer-channels";

/** What a gradient check needs: a loss that looks at `variables`, named as the results that claim to be ∂L/∂. */
export interface Differentiable {
  readonly loss: () => number;
  readonly variables: Tensors;
}

/**
 * One function that the student writes. Tensors are nested arrays to the student, `x[n][c][i][j]`, and
 * float64 tensors here. With one result the function returns it; with several, an object of them by name.
 */
export interface Operation {
  /** The name under which the student's code exports the function. */
  readonly name: string;
  readonly parameters: readonly Slot[];
  readonly results: readonly Slot[];
  /** The right answer, by the engine. */
  readonly reference: (given: Tensors) => Tensors;
  /** The small example, with numbers that a reader can follow. */
  readonly small: Tensors;
  /** A random case. All lengths differ where they can, so that mixed-up axes show. */
  readonly draw: (random: Random) => Tensors;
  /** A case that only careful code survives, beside the random ones. */
  readonly extreme?: { readonly kind: ExtremeKind; readonly draw: (random: Random) => Tensors };
  /** For a gradient: the loss that it is the gradient of. `given` may be moved in place. */
  readonly differentiable?: (given: Tensors) => Differentiable;
  /** For a linear operation: equal products ⟨A·x, y⟩ = ⟨x, Aᵀ·y⟩. */
  readonly adjoint?: (given: Tensors, got: Tensors, random: Random) => Identity[];
  /** For a function that trains a network: its answer with a mistake built into the network. */
  readonly changed?: (change: Change) => (given: Tensors) => Tensors;
  /** Results that are parameters after an update, and the parameter before it. */
  readonly updates?: Readonly<Record<string, string>>;
}

/** How much of the code stands there at the start. */
export type Help = "worked" | "blanks" | "signature" | "nothing";

/** What an exercise says, in one language. */
export interface ExerciseWords {
  readonly title: string;
  /** The task, a paragraph each. */
  readonly task: readonly string[];
  /** To be opened one by one. */
  readonly hints: readonly string[];
  /** To be answered in words, by an id under which the answer is kept. */
  readonly questions: Readonly<Record<string, string>>;
  /** What the exercise's own mistakes are called, and the idea that each misses. */
  readonly mistakes: Readonly<Record<string, { readonly name: string; readonly idea: string }>>;
  /** The code that the editor begins with, where its comments are told in this language. */
  readonly stubs?: Readonly<Partial<Record<CodeLanguage, string>>>;
}

/** The largest differences that count as none, relative to numbers above 1. */
export interface Tolerance {
  /** That rounding excuses. */
  readonly numbers: number;
  /** Between a gradient and central differences, which are wrong by about ε², and by rounding over ε. */
  readonly gradient: number;
}

/** A mistake that is looked for in a function: a classic one, or one that the exercise names itself. */
export interface KnownMistake {
  readonly mistake: string;
  readonly operation: string;
  /** What the function answers with it; where there is none, the classic mistake knows. */
  readonly rule?: WrongRule;
}

/** One exercise: what is asked, what helps, and the functions that are checked. */
export interface Exercise {
  readonly id: string;
  /** The chapter's page. */
  readonly chapter: string;
  readonly words: Readonly<Record<Language, ExerciseWords>>;
  readonly help: Help;
  /** The code that the editor begins with. `___` is a blank. */
  readonly stub: string;
  /** The same in NumPy; none where the exercise is set in TypeScript alone. */
  readonly numpyStub?: string;
  readonly operations: readonly Operation[];
  /** The open checks that are made, wherever a function can be put to them. */
  readonly checks: readonly CheckKind[];
  readonly tolerance: Tolerance;
  readonly mistakes: readonly KnownMistake[];
}
