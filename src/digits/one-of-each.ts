import type { Digits } from "./digits.js";

/** For each label from 0 to 9, the index of the first digit that has it; −1 where none has. */
export function oneOfEach({ labels }: Digits): number[] {
  return Array.from({ length: 10 }, (_, label) => labels.indexOf(label));
}
