import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** The probability of each digit as a bar. `update(null)` shows that there is nothing to be asked about. */
export function ProbabilityBars(): HTMLElement & {
  update(probabilities: ArrayLike<number> | null): void;
} {
  const rows = Array.from({ length: 10 }, (_, digit) => {
    const bar = element("span", { class: "probability-bar" });
    const number = element("span", { class: "probability-words", "data-metric": `p-${digit}` });
    const row = element(
      "li",
      {},
      element("span", { class: "probability-digit" }, digit),
      element("span", { class: "probability-track" }, bar),
      number,
    );
    return { bar, number, row };
  });
  const answer = element("p", { class: "probability-answer", role: "status" });
  const root = element(
    "div",
    { class: "probability-bars", "data-figure": "probability-bars" },
    answer,
    element("ol", {}, ...rows.map(({ row }) => row)),
  );
  function update(probabilities: ArrayLike<number> | null): void {
    const p = probabilities === null ? null : Array.from(probabilities);
    const best = p === null ? -1 : p.indexOf(Math.max(...p));
    root.dataset.answer = String(best);
    const sentence = best < 0 ? words.answer.none : words.answer.takenFor(best);
    if (answer.textContent !== sentence) answer.textContent = sentence;
    rows.forEach(({ bar, number, row }, digit) => {
      const share = p?.[digit] ?? 0;
      bar.style.width = `${share * 100}%`;
      number.textContent = p === null ? "–" : words.answer.probability(share);
      number.dataset.value = String(share);
      row.classList.toggle("best", digit === best);
    });
  }
  update(null);
  return Object.assign(root, { update });
}
