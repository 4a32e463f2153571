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
 * in their place, and the buttons only where code in NumPy has come from elsewhere. `show` shows the language of other code.
 */
export function LanguageChoice({ chosen, languages, hasPython, choose }: LanguageOptions) {
  let pressed = chosen;
  const buttons = languages.map((language) =>
    element(
      "button",
      { type: "button", value: language, onclick: () => press(language) },
      page.code[language],
    ),
  );
  const group = element(
    "div",
    { class: "code-languages", role: "group", "aria-label": page.code.name },
    ...buttons,
  );
  const without = element("p", { class: "without-python" }, words.python.without);
  const root = element("div", {}, hasPython ? null : without);
  function press(language: CodeLanguage): void {
    if (language === pressed) return;
    chooseCodeLanguage(language);
    choose(language);
  }
  function show(language: CodeLanguage): void {
    pressed = language;
    for (const button of buttons) button.ariaPressed = String(button.value === language);
    if ((hasPython || language === "numpy") && !root.contains(group)) root.append(group);
  }
  show(chosen);
  return { element: languages.length < 2 ? null : root, show };
}
