import type { CodeLanguage } from "../../language/code-languages.js";
import { element } from "../../ui/dom/element.js";
import { chooseCodeLanguage } from "../../ui/page/code-language.js";
import { words as page } from "../../ui/page/words/index.js";
import { words } from "./words/index.js";

/**
 * Buttons for the languages in which an exercise can be solved here; the choice is remembered, for the chapters too.
 * Where there is only one it says why.
 */
export function LanguageChoice(
  chosen: CodeLanguage,
  languages: readonly CodeLanguage[],
  choose: (language: CodeLanguage) => void,
): HTMLElement {
  if (languages.length < 2) {
    return element("p", { class: "without-python" }, words.python.without);
  }
  const buttons = languages.map((language) =>
    element(
      "button",
      { type: "button", value: language, onclick: () => press(language) },
      page.code[language],
    ),
  );
  function press(language: CodeLanguage): void {
    if (isPressed(language)) return;
    chooseCodeLanguage(language);
    show(language);
    choose(language);
  }
  const isPressed = (language: CodeLanguage) =>
    buttons.some(({ value, ariaPressed }) => value === language && ariaPressed === "true");
  function show(language: CodeLanguage): void {
    for (const button of buttons) button.ariaPressed = String(button.value === language);
  }
  show(chosen);
  const group = { class: "code-languages", role: "group", "aria-label": page.code.name };
  return element("div", group, ...buttons);
}
