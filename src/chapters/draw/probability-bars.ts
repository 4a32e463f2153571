import { element } from "../../ui/dom/element.js";

/** The probability of each digit as a bar. `update(null)` shows that there is nothing to be asked about. */
export function ProbabilityBars(): HTMLElement & {
  update(probabilities: ArrayLike<number> | null): void;
} {
  const rows = Array.from({ length: 10 }, (_, digit) => {
    const bar = element("span", { class: "probability-bar" });
    const words = element("span", { class: "probability-words", "data-metric": `p-${digit}` });
    const row = element(
      "li",
      {},
      element("span", { class: "probability-digit" }, digit),
      element("span", { class: "probability-track" }, bar),
      words,
    );
    return { bar, words, row };
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
    const sentence = best < 0 ? "Nothing is drawn." : `Taken for a ${best}.`;
    if (answer.textContent !== sentence) answer.textContent = sentence;
    rows.forEach(({ bar, words, row }, digit) => {
      const share = p?.[digit] ?? 0;
      bar.style.width = `${share * 100}%`;
      words.textContent = p === null ? "–" : `${(share * 100).toFixed(1)} %`;
      words.dataset.value = String(share);
      row.classList.toggle("best", digit === best);
    });
  }
  update(null);
  return Object.assign(root, { update });
}
