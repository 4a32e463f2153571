import { CODE_LANGUAGES, type CodeLanguage } from "../../language/code-languages.js";
import { choice, onBackOrForward, writeUrl } from "../address/address.js";
import { CODE_FIELD } from "../address/has-state.js";
import { element } from "../dom/element.js";
import { whileConnected } from "../dom/lifetime.js";
import { onRestored } from "../dom/restored.js";
import { chooseCodeLanguage, showCodeLanguage, shownCodeLanguage } from "./code-language.js";
import { words } from "./words/index.js";

/** A link that says no language leaves it to its reader. */
const FIELDS = { [CODE_FIELD]: choice(["", ...CODE_LANGUAGES], "") };

/**
 * Gives each pair of code blocks its two buttons. The language that one of them chooses is that of all pairs, of the
 * address, and of the pages to come; the button stays where it is on the screen, however long the blocks above are.
 */
export function codePairs(page: HTMLElement): void {
  const buttons = Array.from(page.querySelectorAll(".code-pair"), languageButtons).flat();
  const tell = () => {
    for (const button of buttons) button.ariaPressed = String(button.value === shownCodeLanguage());
  };
  for (const button of buttons)
    button.addEventListener("click", () => {
      const before = button.getBoundingClientRect().top;
      const chosen = button.value as CodeLanguage; // made of these below
      chooseCodeLanguage(chosen);
      writeUrl(FIELDS, { [CODE_FIELD]: chosen }, "replace");
      tell();
      scrollBy({ top: button.getBoundingClientRect().top - before, behavior: "instant" });
    });
  const follow = () => {
    showCodeLanguage();
    tell();
  };
  whileConnected(page, (signal) => onBackOrForward(follow, signal));
  onRestored(page, follow);
  tell();
}

function languageButtons(pair: Element): HTMLButtonElement[] {
  const buttons = CODE_LANGUAGES.map((value) =>
    element("button", { type: "button", value }, words.code[value]),
  );
  const group = { class: "code-languages", role: "group", "aria-label": words.code.name };
  pair.prepend(element("div", { class: "code-bar" }, element("div", group, ...buttons)));
  return buttons;
}
