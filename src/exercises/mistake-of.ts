import { inLanguage, type Language, languageOf } from "../language/language.js";
import { MISTAKES, type Mistake, mistakeWords } from "../mistakes/index.js";
import type { Exercise } from "./exercise.js";

/** A mistake as it is told: its name, the idea that it misses, and the figure that shows it where there is one. */
export interface ToldMistake {
  readonly name: string;
  readonly idea: string;
  /** The chapter that derives what was missed. */
  readonly chapter: string;
  readonly figure?: Pick<Mistake, "chapter" | "figure" | "settings">;
}

/** What is told of a mistake that was recognised in an exercise: a classic one's words, or the exercise's own. */
export function mistakeOf(
  exercise: Exercise,
  id: string,
  language: Language = languageOf(),
): ToldMistake {
  const classic = MISTAKES.find((mistake) => mistake.id === id);
  if (classic !== undefined) {
    return { ...mistakeWords(language)[classic.id], chapter: classic.chapter, figure: classic };
  }
  const own = inLanguage(exercise.words, language).mistakes[id];
  if (own === undefined) throw new RangeError(`mistakeOf: ${exercise.id} has no mistake "${id}"`);
  return { ...own, chapter: exercise.chapter };
}
