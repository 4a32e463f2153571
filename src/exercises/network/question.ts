import type { Slot } from "./plain-names.js";
import type { Role } from "./wiring.js";

/** The methods that a layer is asked for. */
export type Pass = "forward" | "backward" | "update" | "clear";

/** What is asked about. */
export type About =
  | { readonly code: "class"; readonly role: Role }
  | { readonly code: "make"; readonly name: string }
  | { readonly code: "method"; readonly pass: Pass }
  | {
      readonly code: "argument";
      readonly pass: Pass;
      readonly method: string;
      readonly name: string;
    }
  | { readonly code: "place"; readonly slot: Slot };

/** One question with its answers. `chosen` is the reader's, or what a name says plainly; empty where it has to be asked. */
export interface Question {
  readonly key: string;
  readonly role: Role;
  readonly about: About;
  /** Values; `none` is an answer too: the site's own, or nothing of the kind. */
  readonly options: readonly string[];
  readonly chosen: string;
}

/** What the reader has answered, by the questions' keys. */
export type Answers = Readonly<Record<string, string>>;

export const NONE = "none";

/** A question whose answer is the reader's if it is one of the options, or else what a name says plainly. */
export function asked(
  role: Role,
  name: string,
  about: About,
  options: readonly string[],
  plain: string,
  answers: Answers,
): Question {
  const key = `${role}.${name}`;
  const answer = answers[key] ?? "";
  return { key, role, about, options, chosen: options.includes(answer) ? answer : plain };
}
