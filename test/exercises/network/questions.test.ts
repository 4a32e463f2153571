import { describe, expect, test } from "vitest";
import {
  callQuestions,
  classQuestions,
  type FoundClass,
  placeQuestions,
  wiredLayer,
} from "../../../src/exercises/network/index.js";

const method = (name: string, ...parameters: string[]) => ({
  name,
  parameters: parameters.map((one) => ({
    name: one.replace("?", ""),
    optional: one.endsWith("?"),
  })),
});
const convolution: FoundClass = {
  name: "Conv2D",
  methods: [
    method("__init__", "c_in", "c_out", "k", "stride?"),
    method("forward", "inputs"),
    method("backward", "dout"),
    method("update", "lr"),
  ],
};
const unnamed: FoundClass = {
  name: "Alpha",
  methods: [method("__init__", "p", "q"), method("go", "t"), method("back", "s", "t")],
};

/** Questions by their keys, with what is chosen. */
const chosenIn = (questions: readonly { key: string; chosen: string }[]) =>
  Object.fromEntries(questions.map(({ key, chosen }) => [key, chosen]));

describe("what a name says plainly is chosen, and everything else is asked", () => {
  test("a class is chosen only if no other could be meant", () => {
    const named = (...names: string[]) =>
      chosenIn(
        classQuestions(
          names.map((name) => ({ name, methods: [] })),
          {},
        ),
      );
    expect(named("Layer", "Conv2D", "ReLU", "Dense", "Alpha")).toEqual({
      "convolution.class": "Conv2D",
      "pooling.class": "",
      "relu.class": "ReLU",
      "flatten.class": "",
      "linear.class": "Dense",
      "loss.class": "",
    });
    expect(named("Conv", "Convolution")["convolution.class"]).toBe("");
    expect(named("MSELoss", "CrossEntropyLoss")["loss.class"]).toBe("CrossEntropyLoss");
  });

  test("arguments and methods are read from their names, in whatever order", () => {
    expect(chosenIn(callQuestions("convolution", convolution, {}))).toEqual({
      "convolution.make.c_in": "in",
      "convolution.make.c_out": "out",
      "convolution.make.k": "size",
      "convolution.make.stride": "stride",
      "convolution.forward": "forward",
      "convolution.forward.inputs": "x",
      "convolution.backward": "backward",
      "convolution.backward.dout": "gradient",
      "convolution.update": "update",
      "convolution.update.lr": "rate",
    });
  });

  test("names that say nothing are asked about, and no layer is made before they are answered", () => {
    const open = callQuestions("linear", unnamed, {}).filter(({ chosen }) => chosen === "");
    expect(open.map(({ key }) => key)).toEqual([
      "linear.make.p",
      "linear.make.q",
      "linear.forward",
      "linear.backward",
    ]);
    expect(wiredLayer("linear", unnamed, {}, null)).toBeNull();
    const answers = {
      "linear.make.p": "in",
      "linear.make.q": "out",
      "linear.forward": "go",
      "linear.backward": "back",
      "linear.backward.s": "gradient",
      "linear.backward.t": "x",
    };
    expect(wiredLayer("linear", unnamed, answers, null)).toMatchObject({
      make: { p: "in", q: "out" },
      forward: { name: "go", given: { t: "x" } },
      backward: { name: "back", given: { s: "gradient", t: "x" } },
      update: null,
    });
  });

  test("a learning rate of backward is read from its name, and then no step is asked about", () => {
    for (const rate of ["lr", "learn_rate", "learning_rate", "eta?"]) {
      const methods = [method("forward", "x"), method("backprop", "d_L_d_out", rate)];
      expect(chosenIn(callQuestions("linear", { name: "Dense", methods }, {}))).toEqual({
        "linear.forward": "forward",
        "linear.forward.x": "x",
        "linear.backward": "backprop",
        "linear.backward.d_L_d_out": "gradient",
        [`linear.backward.${rate.replace("?", "")}`]: "rate",
      });
    }
    const methods = [method("forward", "x"), method("backward", "grad", "amount")];
    for (const role of ["convolution", "pooling", "relu", "flatten", "linear", "loss"] as const) {
      const questions = callQuestions(role, { name: "Any", methods }, {});
      const amount = questions.find(({ key }) => key === `${role}.backward.amount`);
      expect(amount).toMatchObject({ chosen: "" });
      expect(amount!.options).toContain("rate");
    }
  });

  test("an answer that is none of the options is no answer", () => {
    const [first] = classQuestions([convolution], { "convolution.class": "Other" });
    expect(first!.chosen).toBe("Conv2D");
  });

  test("a place is chosen if it is the only one, or the only one of its name", () => {
    const probe = {
      weight: ["W"],
      bias: [],
      gradX: ["result", "cache"],
      gradWeight: ["dW", "velocity"],
      gradBias: [],
      orders: [[1, 0]],
      failed: null,
      ...{ alone: false, steps: false, ownRate: false },
    };
    expect(chosenIn(placeQuestions("linear", probe, {}))).toEqual({
      "linear.weight": "W",
      "linear.bias": "none",
      "linear.gradX": "result",
      "linear.gradWeight": "dW",
      "linear.gradBias": "none",
    });
    const itself = { ...probe, gradWeight: ["cache"], gradBias: [] };
    expect(chosenIn(placeQuestions("linear", itself, {}, true))["linear.gradWeight"]).toBe("none");
    const unclear = { ...probe, gradWeight: ["first", "second"] };
    expect(chosenIn(placeQuestions("linear", unclear, {}))["linear.gradWeight"]).toBe("");
  });
});
