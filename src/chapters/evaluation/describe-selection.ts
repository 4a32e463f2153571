/** What the chosen digits are, with their number, in a sentence. */
export function describeSelection(
  count: number,
  { label, answer }: { label: number | null; answer: number | null },
): string {
  const digits = `${count.toLocaleString("en")} ${count === 1 ? "digit" : "digits"}`;
  const order = count > 1 ? ", the highest loss first." : ".";
  if (label === null && answer === null) {
    return count === 0 ? "No mistakes at all." : `All mistakes, ${digits}${order}`;
  }
  if (answer === null) return `Label ${label}, whatever the answer: ${digits}${order}`;
  if (label === null) return `Taken for a ${answer}, rightly or not: ${digits}${order}`;
  if (label === answer) return `Label ${label}, rightly answered: ${digits}${order}`;
  return `Label ${label}, taken for a ${answer}: ${digits}${order}`;
}
