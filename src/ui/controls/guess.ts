import { element } from "../dom/element.js";

export interface GuessOptions {
  /** The question, in a sentence. */
  question: string;
  /** The right answer: one of the options, or a number. */
  answer: string | number;
  /** The answers to choose from; without them a number is asked for. */
  options?: readonly string[];
}

const PREFIX = "unfold.guess.";

/**
 * Asks for a guess before the answer is shown, and compares the two. It can always be skipped, and the
 * reader's own browser remembers it. What is to be revealed stands beside it on the page, in an element
 * of class `answer` in the same `.guess`.
 */
export function Guess(name: string, { question, answer, options }: GuessOptions): HTMLElement {
  const input =
    options === undefined
      ? element("input", { type: "number", step: "any", "aria-label": "Your guess" })
      : element(
          "select",
          { "aria-label": "Your guess" },
          ...["", ...options].map((o) => element("option", {}, o)),
        );
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

  function take(event: Event): void {
    event.preventDefault();
    if (input.value === "") {
      error.textContent = "Choose or type a guess, or skip.";
      return;
    }
    remember(name, input.value);
    reveal(input.value);
  }
  function reveal(guess: string | null): void {
    error.textContent = "";
    form.hidden = true;
    root.dataset.revealed = guess ?? "";
    verdict.textContent =
      guess === null
        ? `Answer: ${answer}.`
        : guess === String(answer)
          ? `Your guess: ${guess}. That is right.`
          : `Your guess: ${guess}. Answer: ${answer}.`;
  }
  const before = recall(name);
  if (before !== null) reveal(before);
  return root;
}

// A browser may forbid storage, or have none left: then a guess is only not remembered.
function remember(name: string, guess: string): void {
  try {
    localStorage.setItem(PREFIX + name, guess);
  } catch {
    return;
  }
}

function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
