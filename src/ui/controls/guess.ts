import { formatsOf } from "../../language/format.js";
import { element } from "../dom/element.js";
import { whileConnected } from "../dom/lifetime.js";
import { onRestored } from "../dom/restored.js";
import { takeFocus } from "../dom/take-focus.js";
import { unbroken } from "../text/unbroken.js";
import { words } from "../words/index.js";
import { Menu } from "./menu.js";
import { NumberField } from "./number-field.js";
import { veil } from "./veil.js";

export interface GuessOptions<Option extends string = never> {
  /** The question, in a sentence. */
  question: string;
  /** The right answer: the name of one of the options, or a number; where nobody can know it before `settle`, a sentence that says so. */
  answer: NoInfer<Option> | number | { inWords: string };
  /** The answers to choose from, in words, by their names; without them a number is asked for. */
  options?: Readonly<Record<Option, string>>;
  /** The id of an element of the page that shows the answer: it is veiled until the reader has guessed or skipped. */
  covers?: string;
}

const PREFIX = "unfold.guess.";
/** What is kept in place of a guess that was skipped. */
const SKIPPED = "";

/**
 * Asks for a guess before the answer is shown, and compares the two. It can always be skipped, and the
 * reader's own browser remembers it. What is to be revealed stands beside it on the page, in an element
 * of class `answer` in the same `.guess`, and in the element that the guess covers. Throws, once it is on the page, if
 * there is no such element. What a reader has uncovered stays so: a guess that takes this one's place, because other
 * sizes have another answer, says the answer at once. `settle` gives the answer when it is known later, with a remark,
 * if it needs one: a guess that was made is compared with it then.
 */
export function Guess<Option extends string = never>(
  name: string,
  { question, answer, options, covers }: GuessOptions<Option>,
): HTMLElement & { settle(answer: Option, remark?: string): void } {
  const worded: Readonly<Record<string, string>> = options ?? {};
  const inWords = (guess: string) => worded[guess] ?? spelled(guess);
  let settled: string | null = typeof answer === "object" ? null : String(answer);
  let remark = "";
  const { input, read } =
    options === undefined ? numberField(Number.isInteger(answer)) : choiceField(worded);
  const error = element("span", { class: "error", role: "alert" });
  const verdict = element("p", { class: "verdict", role: "status" });
  const form = element(
    "form",
    { onsubmit: (event: Event) => take(event), oninput: () => error.replaceChildren() },
    input,
    element("button", { type: "submit" }, words.guess.compare),
    element(
      "button",
      { type: "button", class: "quiet", onclick: () => answerWith(null) },
      words.guess.skip,
    ),
    error,
  );
  const root = element(
    "div",
    { class: "guess-question", "data-guess": name },
    element("p", {}, ...unbroken(question)),
    form,
    verdict,
  );

  function take(event: Event): void {
    event.preventDefault();
    const guess = read();
    if (guess === null) {
      error.textContent =
        input.value === "" ? words.guess.missing : words.guess.notANumber(input.value);
      return;
    }
    answerWith(guess);
  }
  function answerWith(guess: string | null): void {
    remember(name, guess ?? SKIPPED);
    const hadFocus = form.contains(document.activeElement);
    reveal(guess);
    if (hadFocus) takeFocus(verdict);
  }
  let lift = () => {};
  function reveal(guess: string | null): void {
    error.textContent = "";
    form.hidden = true;
    lift();
    root.dataset.revealed = guess ?? "";
    judge(guess);
  }
  function judge(guess: string | null): void {
    root.toggleAttribute("data-pending", settled === null);
    verdict.textContent = formatsOf().running([verdictOn(guess), remark]);
  }
  function verdictOn(guess: string | null): string {
    const said = guess === null ? null : inWords(guess);
    if (settled === null) return words.guess.pending(said, (answer as { inWords: string }).inWords);
    if (said === null) return words.guess.shown(inWords(settled));
    return guess === settled ? words.guess.right(said) : words.guess.wrong(said, inWords(settled));
  }
  function settle(known: Option, said = ""): void {
    if (settled === known && remark === said) return;
    settled = known;
    remark = said;
    const made = root.dataset.revealed;
    if (made !== undefined) judge(made || null);
  }
  /** Says the answer to a reader who has guessed or skipped before, here or in another tab. */
  function remind(): void {
    const before = recall(name, options === undefined ? undefined : worded);
    if (before !== null && !form.hidden) reveal(before === SKIPPED ? null : before);
  }
  remind();
  onRestored(root, remind);
  if (covers !== undefined)
    whileConnected(root, (signal) => {
      const covered = elementOf(covers);
      const isUncovered = () => covered.dataset.uncovered !== undefined;
      if (isUncovered() && !form.hidden) reveal(null);
      if (form.hidden) covered.dataset.uncovered = "";
      if (isUncovered()) return;
      const uncover = veil(covered, { guess: input, skip: () => answerWith(null) });
      signal.addEventListener("abort", uncover);
      lift = () => {
        uncover();
        covered.dataset.uncovered = "";
      };
    });
  return Object.assign(root, { settle });
}

function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`Guess: the page has no #${id} to cover`);
  return found;
}

/** A whole number as the page's language groups its figures, 57,600; anything else as it is. */
function spelled(guess: string): string {
  return /^\d+$/.test(guess) ? formatsOf().count(Number(guess)) : guess;
}

/** A field of the form, and the guess in it; null where it holds none. */
interface GuessField {
  input: HTMLInputElement | HTMLSelectElement;
  read(): string | null;
}

function numberField(whole: boolean): GuessField {
  const input = NumberField({ "aria-label": words.guess.label }, { whole, min: 0 });
  return { input, read: () => input.read()?.toString() ?? null };
}

function choiceField(worded: Readonly<Record<string, string>>): GuessField {
  const input = Menu({ "aria-label": words.guess.label }, ["", ...Object.entries(worded)]);
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

/** The guess that was made or skipped before. What older pages kept was the option's words, so these are an answer too. */
function recall(name: string, worded: Readonly<Record<string, string>> = {}): string | null {
  const kept = stored(name);
  const options = Object.entries(worded);
  if (kept === null || kept === SKIPPED || options.length === 0) return kept;
  const [option = null] = options.find((names) => names.includes(kept)) ?? [];
  return option;
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
