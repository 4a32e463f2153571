import { DIGIT_NAMES } from "../../training/store/network-digits.js";
import { Guess } from "../../ui/controls/guess.js";
import type { Tested } from "./tested.js";
import { words } from "./words/index.js";

/** Asks which class is missed most: a digit is typed, a class with a name of its own is chosen. */
export function MissedGuess({ missed, names }: Pick<Tested, "missed" | "names">): HTMLElement {
  const { question, ofClass } = words.mostMissed;
  if (names === DIGIT_NAMES)
    return Guess("most-missed", { question, answer: missed ?? words.untested });
  const options = Object.fromEntries(names.map((name, place) => [String(place), name]));
  const answer = missed === null ? words.untested : String(missed);
  return Guess("most-missed-class", { question: ofClass, options, answer });
}
