import type { CodeLanguage } from "../../language/code-languages.js";
import { element } from "../../ui/dom/element.js";
import { chooseCodeLanguage } from "../../ui/page/code-language.js";
import { words as page } from "../../ui/page/words/index.js";
import { words } from "./words/index.js";

export interface LanguageOptions {
  readonly chosen: CodeLanguage;
  /** The languages that the exercise is set in. */
  readonly languages: readonly CodeLanguage[];
  /** Whether this copy of the site carries Python. */
  readonly hasPython: boolean;
  choose(language: CodeLanguage): void;
}

/**
 * Buttons for the languages of an exercise; the choice is remembered, for the chapters too. Without Python there is a line
 * in their place, and the buttons only where code in NumPy has come from elsewhere.
 */
export function LanguageChoice(options: LanguageOptions): HTMLElement | null {
  const { chosen, languages, hasPython, choose } = options;
  if (languages.length < 2) return null;
  const without = element("p", { class: "without-python" }, words.python.without);
  if (!hasPython && chosen !== "numpy") return without;
  const buttons = languages.map((language) =>
    element(
      "button",
      { type: "button", value: language, onclick: () => press(language) },
      page.code[language],
    ),
  );
  let pressed = chosen;
  function press(language: CodeLanguage): void {
    if (language === pressed) return;
    pressed = language;
    chooseCodeLanguage(language);
    show();
    choose(language);
  }
  function show(): void {
    for (const button of buttons) button.ariaPressed = String(button.value === pressed);
  }
  show();
  const group = { class: "code-languages", role: "group", "aria-label": page.code.name };
  return element("div", {}, hasPython ? null : without, element("div", group, ...buttons));
}
