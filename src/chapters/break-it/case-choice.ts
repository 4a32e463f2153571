import { labWords, WEIGHTS, type Weights } from "../../lab/index.js";
import { MISTAKE_IDS, MISTAKES, type MistakeId, mistakeWords } from "../../mistakes/index.js";
import { choice, followUrl, number, readUrl, writeUrl } from "../../ui/address/address.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { words } from "./words/index.js";

/** What the lab's address holds. A mystery's seed of 0 means that there is none. */
const ADDRESS = {
  mistake: choice<MistakeId>(MISTAKE_IDS, "kernel-not-rotated"),
  weights: choice<Weights>(WEIGHTS, "he", { He: "he", "U(−1, 1)": "article" }),
  mystery: number(0, 9999, 0),
};

export interface ChosenCase {
  mistake: MistakeId;
  weights: Weights;
  mystery: number;
}

/** The mistakes as switches, of which one is on, or a mystery; kept in the address. `.value` is what is chosen. */
export function CaseChoice(): HTMLElement & { value: ChosenCase } {
  const mistakes = Menu<MistakeId | "mystery">({ id: "lab-mistake" }, [
    ...MISTAKES.map(({ id }) => [id, mistakeWords()[id].name] as const),
    ["mystery", words.caseChoice.mystery],
  ]);
  const weights = Menu<Weights>(
    { id: "lab-weights" },
    WEIGHTS.map((w) => [w, labWords().weights[w]] as const),
  );
  const another = element("button", { type: "button" }, words.caseChoice.another);
  const root = element(
    "form",
    { class: "settings case-choice", onsubmit: (event: Event) => event.preventDefault() },
    element("label", { class: "setting" }, element("span", {}, words.caseChoice.mistake), mistakes),
    element("label", { class: "setting" }, element("span", {}, words.caseChoice.weights), weights),
    another,
  );
  const made = Object.assign(root, { value: readUrl(ADDRESS) as ChosenCase });
  function show(): void {
    const { mistake, mystery } = made.value;
    mistakes.value = mystery > 0 ? "mystery" : mistake;
    weights.value = made.value.weights;
    another.hidden = mystery === 0;
  }
  function change(part: Partial<ChosenCase>): void {
    made.value = { ...made.value, ...part };
    show();
    emit(made, "input");
    writeUrl(ADDRESS, made.value, "push");
  }
  const newSeed = () => 1 + Math.floor(Math.random() * 9999);
  mistakes.addEventListener("input", (event) => event.stopPropagation());
  weights.addEventListener("input", (event) => event.stopPropagation());
  mistakes.addEventListener("change", () => {
    const mistake = mistakes.chosen() ?? made.value.mistake;
    change(mistake === "mystery" ? { mystery: newSeed() } : { mystery: 0, mistake });
  });
  weights.addEventListener("change", () =>
    change({ weights: weights.chosen() ?? made.value.weights }),
  );
  another.addEventListener("click", () => change({ mystery: newSeed() }));
  followUrl(root, ADDRESS, (values) => {
    made.value = values;
    show();
    emit(made, "input");
  });
  show();
  return made;
}
