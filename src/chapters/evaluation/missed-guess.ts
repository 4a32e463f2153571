import { DIGIT_NAMES } from "../../training/store/network-digits.js";
import { Guess } from "../../ui/controls/guess.js";
import { element } from "../../ui/dom/element.js";
import type { Tested } from "./tested.js";
import { words } from "./words/index.js";

type Asked = Pick<Tested, "missed" | "names">;

/**
 * Asks which class is missed most. `show` tells it when a network has answered, a guess that was chosen meanwhile stays.
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
    if (tested.missed !== null)
      guess.settle(String(tested.missed.place), words.mostMissed.share(tested.missed.share));
    asked = tested;
  }
  return Object.assign(root, { show });
}

function guessAmong(names: readonly string[]) {
  const { question, ofClass } = words.mostMissed;
  const options = Object.fromEntries(names.map((name, place) => [String(place), name]));
  const asked = { options, answer: words.untested };
  return names === DIGIT_NAMES
    ? Guess("most-missed", { question, ...asked })
    : Guess("most-missed-class", { question: ofClass, ...asked });
}
