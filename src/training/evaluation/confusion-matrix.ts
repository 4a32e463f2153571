/** How often each label got each answer: `matrix[label][answer]`. */
export type ConfusionMatrix = readonly (readonly number[])[];

/**
 * Counts the answers to each label. An answer that is none of the classes (−1) is in no column.
 * Throws RangeError unless there are as many answers as labels, and each label is a class.
 */
export function confusionMatrix(
  labels: ArrayLike<number>,
  answers: ArrayLike<number>,
  classes = 10,
): ConfusionMatrix {
  if (labels.length !== answers.length) {
    throw new RangeError(
      `confusionMatrix: there are ${labels.length} labels and ${answers.length} answers`,
    );
  }
  const matrix = Array.from({ length: classes }, () => Array<number>(classes).fill(0));
  for (let i = 0; i < labels.length; i++) {
    const [label, answer] = [labels[i]!, answers[i]!];
    const row = matrix[label];
    if (row === undefined) {
      throw new RangeError(`confusionMatrix: label ${i} is ${label}, expected 0 to ${classes - 1}`);
    }
    if (answer >= 0 && answer < classes) row[answer]!++;
  }
  return matrix;
}
