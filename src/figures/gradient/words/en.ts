import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");
const cells = (n: number) => (n === 1 ? "1 cell" : `${count(n)} cells`);

/** `rule` is whose gradient it is, as a sentence begins: “The winner’s rule”. */
export const en = {
  agrees: (rule: string, difference: Node): (string | Node)[] => [
    `✓ ${rule} agrees with finite differences, to `,
    difference,
    ".",
  ],
  lastDigit: "the last digit",
  differs: (rule: string, wrong: number, cell: string, analytic: string, numeric: string) =>
    `✗ ${rule} is wrong in ${cells(wrong)}. ` +
    `At ${cell} it says ${analytic}, finite differences say ${numeric}.`,
  kink: (rule: string, differing: number, cell: string, analytic: string, numeric: string) =>
    `◇ ${rule} differs from finite differences in ${cells(differing)}, and only where ` +
    `there is no slope to find. ` +
    `At ${cell} it says ${analytic}, finite differences say ${numeric}.`,
};
