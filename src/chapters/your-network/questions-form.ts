import {
  type Answers,
  type Examined,
  NONE,
  type Question,
  ROLES,
  type Role,
} from "../../exercises/network/index.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { failureSaid } from "./failure-said.js";
import { words } from "./words/index.js";

/**
 * Which class is which layer, and how each is made and called: a menu for each question. What no name says plainly stands
 * open. `onAnswer` hears of every choice.
 */
export function QuestionsForm(onAnswer: (answers: Answers) => void) {
  const root = element("div", { class: "network-questions" });
  const opened = new Set<Role>();

  function show({ questions, failures }: Examined): void {
    const active = document.activeElement as HTMLElement | null;
    const focused = root.contains(active) ? active?.dataset.question : undefined;
    root.replaceChildren(
      ...ROLES.flatMap((role) => {
        const own = questions.filter((question) => question.role === role);
        return LayerQuestions(role, own, failures[role]);
      }),
    );
    root.querySelector<HTMLElement>(`[data-question="${CSS.escape(focused ?? "")}"]`)?.focus();
  }
  function LayerQuestions(
    role: Role,
    [about, ...how]: readonly Question[],
    failure: Examined["failures"][Role],
  ): HTMLElement[] {
    if (about === undefined) return [];
    const missing = how.some(({ chosen }) => chosen === "");
    const fold = element(
      "details",
      {
        class: "network-how",
        ontoggle: () => (fold.open ? opened.add(role) : opened.delete(role)),
      },
      element("summary", {}, missing ? words.questions.tellHow : words.questions.how),
      element("div", { class: "network-calls" }, ...how.map(Choice)),
    );
    fold.open = missing || opened.has(role);
    const layer = element(
      "div",
      {
        class: "network-role",
        "data-role": role,
        "data-missing": String(missing || about.chosen === ""),
      },
      Choice(about),
      how.length === 0 ? null : fold,
      failure &&
        element("p", { class: "network-failure" }, words.questions.tried(failureSaid(failure))),
    );
    return [layer];
  }
  function Choice({ key, role, about, options, chosen }: Question): HTMLElement {
    const menu = Menu({ "data-question": key }, [
      ...(chosen === "" ? [["", words.questions.choose] as const] : []),
      ...options.map((option) => [option, optionText(option, about, role)] as const),
    ]);
    menu.value = chosen;
    menu.addEventListener("change", () => onAnswer({ [key]: menu.chosen() ?? "" }));
    return element(
      "label",
      { class: "setting", "data-open": String(chosen === "") },
      element("span", {}, questionText(about)),
      menu,
    );
  }
  return { element: root, show };
}

function questionText(about: Question["about"]): string {
  switch (about.code) {
    case "class":
      return words.roles[about.role];
    case "make":
      return words.questions.make(about.name);
    case "method":
      return words.questions.method[about.pass];
    case "argument":
      return words.questions.argument(about.name, about.method);
    case "place":
      return words.questions.place[about.slot];
  }
}

function optionText(option: string, about: Question["about"], role: Role): string {
  const { meanings, none } = words;
  switch (about.code) {
    case "class":
      return option === NONE ? none.class : option;
    case "method":
      return option !== NONE ? option : about.pass === "update" ? none.update : none.clear;
    case "place":
      return option === NONE ? none.place : placeText(option);
    default: {
      if (option === "rate" && about.code === "argument" && about.pass === "backward")
        return words.questions.rateOfBackward;
      if (option === "x" && role === "loss") return meanings.logits;
      return Object.hasOwn(meanings, option) ? meanings[option as keyof typeof meanings] : option;
    }
  }
}

function placeText(place: string): string {
  if (place === "result") return words.places.returned;
  const part = /^result\[(.*)\]$/.exec(place)?.[1];
  return part === undefined ? `self.${place}` : words.places.part(part);
}
