import { describe, expect, test } from "vitest";
import { EXERCISES } from "../../src/exercises/index.js";
import { type Tensor, tensor, transposed } from "../../src/nn/index.js";
import { sameShape } from "../../src/nn/shape.js";

/** Functions that treat two inputs alike: exchanging them is no mistake. */
const SYMMETRIC = ["disagreement"];

const operations = EXERCISES.flatMap((exercise) => exercise.operations);

/** The numbers of a tensor in each order that would make another one look like it. */
function orders(a: Tensor): string[] {
  const [rows = 1, columns = 1] = a.shape.slice(-2);
  const isOneMatrix = a.data.length === rows * columns;
  const turned = isOneMatrix ? [transposed(tensor([rows, columns], a.data.slice())).data] : [];
  return [a.data, a.data.slice().reverse(), ...turned].map((data) => Array.from(data).join());
}

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  "the small example of %s",
  (operation, { parameters, reference, small }) => {
    const wanted = reference(small);
    const answerTo = (given: typeof small) => {
      try {
        return reference(given);
      } catch (error) {
        return error; // these sizes do not fit: no answer is another answer
      }
    };

    test("has another answer if two inputs of one shape are exchanged, but for what treats them alike", () => {
      const names = parameters.map(({ name }) => name).filter((name) => name !== "labels");
      for (const [i, a] of names.entries()) {
        for (const b of names.slice(i + 1)) {
          if (!sameShape(small[a]!.shape, small[b]!.shape) || small[a]!.data.length < 2) continue;
          const exchanged = { ...small, [a]: small[b]!, [b]: small[a]! };
          if (SYMMETRIC.includes(operation)) expect(answerTo(exchanged)).toEqual(wanted);
          else expect(answerTo(exchanged), `${a} and ${b}`).not.toEqual(wanted);
        }
      }
    });

    test("holds no two tensors of the same numbers, up to a reshape, a transpose or half a turn", () => {
      const tensors = [
        ...parameters.map(({ name }) => [name, small[name]!] as const),
        ...Object.entries(wanted).filter(([name]) => !(name in small)),
      ].filter(([, { data }]) => data.length > 2); // sizes and labels may be alike
      for (const [i, [name, a]] of tensors.entries()) {
        for (const [other, b] of tensors.slice(i + 1))
          expect(orders(a), `${name} and ${other}`).not.toContain(Array.from(b.data).join());
      }
    });

    test("is given distinct numbers, none of them 0", () => {
      const places = ["labels", "rows", "columns"]; // which may be the first, and the same
      const drawn = parameters.filter(
        ({ name, shape }) => shape.length > 1 && !places.includes(name),
      );
      for (const { name } of drawn) {
        const values = Array.from(small[name]!.data);
        expect(values, name).not.toContain(0);
        const image = values.slice(0, values.length / small[name]!.shape[0]!);
        expect(new Set(image).size, name).toBe(image.length);
      }
    });
  },
);
