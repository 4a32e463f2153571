import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");
const numbers = (n: number) => (n === 1 ? "1 number" : `${count(n)} numbers`);
/** A cell whose number is wrong, what stands in it and what should. */
interface WrongNumber {
  cell: string;
  found: string;
  expected: string;
  difference: string;
}

const cells = (n: number) => (n === 1 ? "1 cell" : `${count(n)} cells`);

export const en = {
  first: "First factor",
  second: "Second factor",
  show: "Show me",
  columnsOf: (matrix: string) => `columns of ${matrix}`,
  rowsOf: (matrix: string) => `rows of ${matrix}`,
  byCheck: (gradient: string) => `${gradient}, by the gradient check`,

  /** What comes of a product, `A · B`, that is to be the target. */
  verdict: {
    missing: "Pick a first factor and a second one.",
    clash: (product: string, first: string, columns: number, second: string, rows: number) =>
      `✗ ${product} cannot be multiplied. A row of ${first} has ${numbers(columns)}, ` +
      `a column of ${second} has ${count(rows)}: ` +
      `${numbers(Math.abs(columns - rows))} would have no partner.`,
    shape: (product: string, made: string, target: string, wanted: string) =>
      `✗ ${product} can be multiplied, but the product is ${made}. ${target} is ${wanted}.`,
    numbers: (product: string, shape: string, wrong: number, all: number, first: WrongNumber) =>
      `✗ ${product} has the right shape, ${shape}, and wrong numbers in ` +
      `${count(wrong)} of ${cells(all)}. The first is ${first.cell}: the product says ` +
      `${first.found}, the gradient check ${first.expected}, a difference of ${first.difference}.`,
    right: (target: string, product: string, all: number) =>
      `✓ Right. ${target} = ${product}: ${cells(all)} agree with the gradient check.`,
    /** Added where the numbers are right, but lie on their side. */
    onItsSide: (verdict: string) => `${verdict} These are the right numbers, transposed.`,
  },
};
