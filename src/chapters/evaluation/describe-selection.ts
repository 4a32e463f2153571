import { words } from "./words/index.js";

/** What the chosen digits are, with their number, in a sentence; `names` are those of the classes. */
export function describeSelection(
  count: number,
  chosen: { label: number | null; answer: number | null },
  names: readonly string[],
): string {
  const said = words.selection;
  const nameOf = (place: number | null) => (place === null ? null : names[place]!);
  const [label, answer] = [nameOf(chosen.label), nameOf(chosen.answer)];
  if (label === null) {
    if (answer !== null) return said.ofAnswer(count, answer);
    return count === 0 ? said.noMistakes : said.mistakes(count);
  }
  if (answer === null) return said.ofLabel(count, label);
  return label === answer ? said.right(count, label) : said.wrong(count, label, answer);
}
