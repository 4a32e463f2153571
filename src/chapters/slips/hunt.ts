import { formatsOf } from "../../language/format.js";
import { Menu, type MenuOption } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { onWrittenElsewhere } from "../../ui/dom/restored.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { unbroken } from "../../ui/text/unbroken.js";
import { KEY, readProgress, writeProgress } from "./progress.js";
import { words } from "./words/index.js";

/** What the check says of a formula as it stands. */
export interface Judgement {
  isRight: boolean;
  sentence: string;
  /** What is drawn below the sentence. */
  drawing: readonly HTMLElement[];
}

export interface HuntOptions {
  /** What may stand in each place, the printed one named. */
  places: readonly { label: string; options: readonly MenuOption[]; printed: string }[];
  /** The formula, set with the menus of its places. */
  typeset(menus: readonly HTMLElement[]): readonly (string | Node)[];
  /** What there is to know about its parts. */
  note?: string;
  /** Checks the formula with these in its places. */
  judge(places: readonly string[]): Judgement;
}

/**
 * A printed formula in which every place is a menu. The check stays silent until the reader asks it; from then on it
 * judges each change at once. `.value` says whether it was asked and agrees; `input` tells of a change, and this
 * browser remembers how far the reader has come.
 */
export function Hunt(
  name: string,
  { places, typeset, note, judge }: HuntOptions,
): HTMLElement & { value: boolean } {
  const menus = places.map(({ label, options }) => Menu({ "aria-label": label }, options));
  const sentence = element("p", { class: "hunt-verdict", role: "status" });
  const drawing = element("div", { class: "hunt-drawing product-bench" });
  const ask = element("button", { type: "button", onclick: askCheck }, words.hunt.ask);
  const again = element(
    "button",
    { type: "button", class: "quiet", onclick: reset },
    words.hunt.asPrinted,
  );
  const root = element(
    "div",
    { class: "hunt", "data-figure": "hunt", "data-hunt": name },
    element("p", { class: "hunt-formula" }, ...typeset(menus), ask, again),
    note === undefined ? null : element("p", { class: "hunt-note" }, note),
    sentence,
    drawing,
  );
  const made = Object.assign(root, { value: false });
  let asked = false;

  const chosen = () => menus.map((menu) => menu.value);
  const isPrinted = () => places.every(({ printed }, i) => menus[i]!.value === printed);
  function put(values: readonly string[]): void {
    for (const [i, menu] of menus.entries()) {
      menu.value = values[i] ?? "";
      if (menu.chosen() === null) menu.value = places[i]!.printed;
    }
  }
  function show(): void {
    again.hidden = isPrinted();
    ask.hidden = asked;
    root.dataset.verdict = "";
    if (!asked) {
      sentence.textContent = words.hunt.silent;
      drawing.replaceChildren();
      return;
    }
    const judged = judge(chosen());
    made.value = judged.isRight;
    root.dataset.verdict = judged.isRight ? "right" : "wrong";
    const outcome = judged.isRight ? words.hunt.right(isPrinted()) : words.hunt.wrong;
    sentence.replaceChildren(...unbroken(formatsOf().running([judged.sentence, outcome])));
    drawing.replaceChildren(...judged.drawing);
  }
  function take(isAsked: boolean): void {
    asked = isAsked || (readProgress(name)?.asked ?? false); // another tab may have asked since
    writeProgress(name, { places: chosen(), asked });
    show();
    emit(made, "input");
  }
  function askCheck(): void {
    const hadFocus = document.activeElement === ask;
    take(true);
    if (hadFocus) takeFocus(sentence); // the button goes
  }
  function reset(): void {
    put(places.map(({ printed }) => printed));
    take(asked);
    menus[0]?.focus();
  }
  for (const menu of menus) {
    menu.addEventListener("input", (event) => event.stopPropagation());
    menu.addEventListener("change", (event) => {
      event.stopPropagation();
      take(asked);
    });
  }
  /** Takes up how far the reader has come, here or in another tab. */
  function resume(): void {
    const before = readProgress(name);
    put(before?.places ?? []);
    asked = before?.asked ?? false;
    show();
  }
  resume();
  onWrittenElsewhere(root, KEY, () => {
    resume();
    emit(made, "input");
  });
  return made;
}
