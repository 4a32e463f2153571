import { element } from "../dom/element.js";
import { words } from "../words/index.js";

export interface GuessOptions<Option extends string = never> {
  /** The question, in a sentence. */
  question: string;
  /** The right answer: the name of one of the options, or a number; words where nobody can know it before. */
  answer: NoInfer<Option> | number | { inWords: string };
  /** The answers to choose from, in words, by their names; without them a number is asked for. */
  options?: Readonly<Record<Option, string>>;
}

const PREFIX = "unfold.guess.";

/**
 * Asks for a guess before the answer is shown, and compares the two. It can always be skipped, and the
 * reader's own browser remembers it. What is to be revealed stands beside it on the page, in an element
 * of class `answer` in the same `.guess`.
 */
export function Guess<Option extends string = never>(
  name: string,
  { question, answer, options }: GuessOptions<Option>,
): HTMLElement {
  const worded: Readonly<Record<string, string>> = options ?? {};
  const inWords = (guess: string) => worded[guess] ?? guess;
  const right = typeof answer === "object" ? answer.inWords : inWords(String(answer));
  const input =
    options === undefined
      ? element("input", { type: "number", step: "any", "aria-label": words.guess.label })
      : element(
          "select",
          { "aria-label": words.guess.label },
          element("option"),
          ...Object.entries(worded).map(([value, text]) => element("option", { value }, text)),
        );
  const error = element("span", { class: "error", role: "alert" });
  const verdict = element("p", { class: "verdict", role: "status" });
  const form = element(
    "form",
    { onsubmit: (event: Event) => take(event) },
    input,
    element("button", { type: "submit" }, words.guess.compare),
    element(
      "button",
      { type: "button", class: "quiet", onclick: () => reveal(null) },
      words.guess.skip,
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
      error.textContent = words.guess.missing;
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
        ? words.guess.shown(right)
        : guess === String(answer)
          ? words.guess.right(right)
          : words.guess.wrong(inWords(guess), right);
  }
  /** A guess that was saved; one that was saved by its words, as they once were, is found by them. */
  function saved(): string | null {
    const before = recall(name);
    const [option] = Object.entries(worded).find(([, text]) => text === before) ?? [before];
    return option;
  }
  const before = saved();
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
