import { expect, test } from "vitest";
import {
  callQuestions,
  classQuestions,
  type FoundClass,
  rolesBy,
  wiredLayer,
} from "../../../src/exercises/network/index.js";

const relu: FoundClass = {
  name: "ReLU",
  methods: ["forward", "backward"].map((name) => ({
    name,
    parameters: [{ name: "x", optional: false }],
  })),
};
const other: FoundClass = { name: "Alpha", methods: [] };

test("a layer is the reader's only if all is known of it, and the others say why they are not", () => {
  const answers = { "loss.class": "none", "linear.class": "Alpha" };
  const questions = [
    ...classQuestions([relu, other, { name: "Beta", methods: [] }], answers),
    ...callQuestions("relu", relu, answers),
    ...callQuestions("linear", other, answers),
  ];
  const late = { kind: "time", reason: { code: "over-time" } } as const;
  const wiring = { relu: wiredLayer("relu", relu, answers, null)! };
  expect(rolesBy({ questions, wiring, failures: { pooling: late } })).toEqual({
    reader: ["relu"],
    open: ["convolution", "flatten", "linear"],
    failed: ["pooling"],
    absent: ["loss"],
  });
});
