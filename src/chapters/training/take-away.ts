import { element } from "../../ui/dom/element.js";
import { emit, type FigureEvents } from "../../ui/dom/events.js";
import { words } from "./words/index.js";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    take: "parameters" | "losses";
    bring: File;
  }
}

/**
 * Buttons to take a network away and to bring one back, and links to the digits that it is tested with. The event `take`
 * says what is wanted, and `bring` holds the file that was chosen. `say` tells how it went.
 */
export function TakeAway(
  testDigits: () => Record<"images" | "labels", string>,
): HTMLElement & { say(sentence: string, isError?: boolean): void } {
  const told = element("p", { role: "status", class: "take-away-words" });
  const save = (what: FigureEvents["take"], text: string) =>
    element("button", { type: "button", onclick: () => emit(root, "take", what) }, text);
  const link = (part: "images" | "labels") => {
    const made = element("a", {}, words.takeAway[part]);
    // A reader's own digits take the place of the site's, so the address is that of the moment.
    const aim = () => {
      made.href = testDigits()[part];
      made.download = `test-${part}.idx${made.href.endsWith(".gz") ? ".gz" : ""}`;
    };
    aim();
    for (const event of ["pointerdown", "focus"]) made.addEventListener(event, aim);
    return made;
  };
  const file = element("input", {
    type: "file",
    accept: ".npz",
    onchange: () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) emit(root, "bring", chosen);
      file.value = ""; // so that the same file can be chosen again
    },
  });
  const root = element(
    "div",
    { class: "take-away", "data-figure": "take-away" },
    element(
      "div",
      { class: "take-away-buttons" },
      save("parameters", words.takeAway.parameters),
      save("losses", words.takeAway.losses),
      element("label", {}, words.takeAway.load, file),
    ),
    element(
      "p",
      { class: "take-away-digits" },
      words.takeAway.digits,
      " ",
      link("images"),
      " ",
      link("labels"),
    ),
    told,
  );
  return Object.assign(root, {
    say(sentence: string, isError = false) {
      told.textContent = sentence;
      told.classList.toggle("error", isError);
    },
  });
}
