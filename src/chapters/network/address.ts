import { clamp, type Position, type Trace } from "../../nn/trace/index.js";
import type { Field } from "../../ui/address/address.js";
import { stepAt } from "./step-at.js";

/**
 * A moment of a trace as the page's address writes it: the tensor's name and the numbers below it,
 * `conv1:2:17:3`. What does not exist is clamped; an unknown name means the initial moment.
 */
export function positionField(trace: () => Trace, initial: Position): Field<Position> {
  return {
    initial,
    read(text) {
      const [name, ...numbers] = text.split(":");
      const step = trace().steps.findIndex((candidate) => candidate.name === name);
      return step < 0 ? initial : clamp(trace(), [step, ...numbers.map(Number)]);
    },
    write: (at) => [stepAt(trace(), at).name, ...at.slice(1)].join(":"),
  };
}
