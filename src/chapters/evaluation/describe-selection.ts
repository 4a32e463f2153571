import { words } from "./words/index.js";

/** What the chosen digits are, with their number, in a sentence. */
export function describeSelection(
  count: number,
  { label, answer }: { label: number | null; answer: number | null },
): string {
  const said = words.selection;
  if (label === null) {
    if (answer !== null) return said.ofAnswer(count, answer);
    return count === 0 ? said.noMistakes : said.mistakes(count);
  }
  if (answer === null) return said.ofLabel(count, label);
  return label === answer ? said.right(count, label) : said.wrong(count, label, answer);
}
