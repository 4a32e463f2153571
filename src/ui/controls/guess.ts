import { element } from "../dom/element.js";
import { Menu, type MenuOption, optionText, optionValue } from "./menu.js";
import { NumberField } from "./number-field.js";

export interface GuessOptions {
  /** The question, in a sentence. */
  question: string;
  /** The right answer: the value of an option, or a number. What is neither is told as it stands. */
  answer: string | number;
  /** The answers to choose from; without them a number is asked for. */
  options?: readonly MenuOption[];
}

const PREFIX = "unfold.guess.";

/**
 * Asks for a guess before the answer is shown, and compares the two. It can always be skipped, and the
 * reader's own browser remembers it. What is to be revealed stands beside it on the page, in an element
 * of class `answer` in the same `.guess`.
 */
export function Guess(name: string, { question, answer, options }: GuessOptions): HTMLElement {
  const { input, read } =
    options === undefined ? numberField(Number.isInteger(answer)) : choiceField(options);
  const error = element("span", { class: "error", role: "alert" });
  const verdict = element("p", { class: "verdict", role: "status" });
  const form = element(
    "form",
    { onsubmit: (event: Event) => take(event) },
    input,
    element("button", { type: "submit" }, "Compare"),
    element(
      "button",
      { type: "button", class: "quiet", onclick: () => reveal(null) },
      "Skip, show me",
    ),
    error,
  );
  const root = element(
    "div",
    { class: "guess-question", "data-guess": name },
    element("p", {}, question),
    form,
    verdict,
  );

  const told = (value: string) => {
    const option = options?.find((o) => optionValue(o) === value);
    return option === undefined ? value : optionText(option);
  };
  function take(event: Event): void {
    event.preventDefault();
    const guess = read();
    if (guess === null) {
      error.textContent =
        input.value === ""
          ? "Choose or type a guess, or skip."
          : `“${input.value}” is not a number. Type another guess, or skip.`;
      return;
    }
    remember(name, guess);
    reveal(guess);
  }
  function reveal(guess: string | null): void {
    error.textContent = "";
    form.hidden = true;
    root.dataset.revealed = guess ?? "";
    const right = told(String(answer));
    verdict.textContent =
      guess === null
        ? `Answer: ${right}.`
        : guess === String(answer)
          ? `Your guess: ${told(guess)}. That is right.`
          : `Your guess: ${told(guess)}. Answer: ${right}.`;
  }
  const before = recall(name, options);
  if (before !== null) reveal(before);
  return root;
}

/** A field of the form, and the guess in it; null where it holds none. */
interface GuessField {
  input: HTMLInputElement | HTMLSelectElement;
  read(): string | null;
}

function numberField(whole: boolean): GuessField {
  const input = NumberField({ "aria-label": "Your guess" }, { whole, min: 0 });
  return { input, read: () => input.read()?.toString() ?? null };
}

function choiceField(options: readonly MenuOption[]): GuessField {
  const input = Menu({ "aria-label": "Your guess" }, ["", ...options]);
  return { input, read: () => input.chosen() || null };
}

// A browser may forbid storage, or have none left: then a guess is only not remembered.
function remember(name: string, guess: string): void {
  try {
    localStorage.setItem(PREFIX + name, guess);
  } catch {
    return;
  }
}

/** The guess that was made before. What older pages kept was the option's text, so that is an answer too. */
function recall(name: string, options: readonly MenuOption[] | undefined): string | null {
  const kept = stored(name);
  if (kept === null || options === undefined) return kept;
  const option =
    options.find((o) => optionValue(o) === kept) ?? options.find((o) => optionText(o) === kept);
  return option === undefined ? null : optionValue(option);
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
