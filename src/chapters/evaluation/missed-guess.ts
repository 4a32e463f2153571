import { DIGIT_NAMES } from "../../training/store/network-digits.js";
import { Guess } from "../../ui/controls/guess.js";
import { element } from "../../ui/dom/element.js";
import type { Tested } from "./tested.js";
import { words } from "./words/index.js";

type Asked = Pick<Tested, "missed" | "names">;

/**
 * Asks which class is missed most: a digit is typed, a class with a name of its own is chosen. `show` tells it when a
 * network has answered; what is being typed meanwhile stays.
 */
export function MissedGuess(): HTMLElement & { show(tested: Asked): void } {
  const root = element("div");
  let asked: Asked = { missed: null, names: DIGIT_NAMES };
  let guess = guessAmong(asked.names);
  root.append(guess);
  function show(tested: Asked): void {
    if (tested.names !== asked.names || (tested.missed === null && asked.missed !== null)) {
      guess = guessAmong(tested.names);
      root.replaceChildren(guess);
    }
    if (tested.missed !== null) guess.settle(String(tested.missed));
    asked = tested;
  }
  return Object.assign(root, { show });
}

function guessAmong(names: readonly string[]) {
  const { question, ofClass } = words.mostMissed;
  const answer = words.untested;
  if (names === DIGIT_NAMES) return Guess<string>("most-missed", { question, answer });
  const options = Object.fromEntries(names.map((name, place) => [String(place), name]));
  return Guess("most-missed-class", { question: ofClass, options, answer });
}
