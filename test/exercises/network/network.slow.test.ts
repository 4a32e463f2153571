import { describe, expect, test } from "vitest";
import {
  type Answers,
  checkLayer,
  openExamination,
  openQuestions,
  openSession,
  type Role,
  trainNetwork,
} from "../../../src/exercises/network/index.js";
import { CAN_RUN } from "../../python/can-run.js";
import { startInNode } from "../../python/node-python.js";
import { ADDED_UP, ARTICLE, ATTRIBUTES, RETURNED, UPDATED } from "./variants.js";

const session = openSession(startInNode, 120_000);

/** Reads code, and wires what is known of it. */
async function open(code: string, answers: Answers = {}) {
  const { found, failure } = await session.load(code);
  const examined = await openExamination(session)(found, answers);
  session.wire(examined.wiring);
  return { found, failure, ...examined };
}

/** The checks of one layer. */
async function check(code: string, role: Role, answers: Answers = {}) {
  const { wiring, questions } = await open(code, answers);
  expect(openQuestions(questions.filter((one) => one.role === role))).toEqual([]);
  return checkLayer(session, wiring[role]!, { seed: 1, milliseconds: 120_000 });
}

/** Which mistakes are named, and where. */
async function named(code: string, role: Role, answers: Answers = {}) {
  const { mistakes } = await check(code, role, answers);
  return mistakes.map(({ mistake, result }) => `${mistake} ${result}`);
}

/** A change of the code that must be there. */
function edited(code: string, from: string, to: string): string {
  expect(code).toContain(from);
  return code.replace(from, to);
}

describe.runIf(CAN_RUN)("a network of the reader's", () => {
  test("in the style of a course is read without a question, and passes every check", async () => {
    const { questions, wiring } = await open(ARTICLE);
    expect(openQuestions(questions)).toEqual([]);
    expect(Object.keys(wiring)).toHaveLength(6);
    for (const layer of Object.values(wiring)) {
      const report = await checkLayer(session, layer, { seed: 2, milliseconds: 120_000 });
      expect([layer.class, report.checks.filter(({ status }) => status !== "passed")]).toEqual([
        layer.class,
        [],
      ]);
    }
  });

  test("with other names, kept inputs, attributes and weights the other way round passes too", async () => {
    const { found, wiring } = await open(ATTRIBUTES);
    expect(found.absent).toEqual(["matplotlib"]);
    expect(wiring.linear).toMatchObject({ weight: "W", gradWeight: "dW", order: [1, 0] });
    expect((await check(ATTRIBUTES, "linear")).passed).toBe(true);
    expect((await check(ATTRIBUTES, "convolution")).passed).toBe(true);
  });

  test("that updates itself in backward is checked with a rate of 0, and its gradients by what it takes off", async () => {
    const { wiring } = await open(UPDATED);
    expect(wiring.linear).toMatchObject({ update: null, gradWeight: null, gradBias: null });
    expect((await check(UPDATED, "linear")).passed).toBe(true);
    expect((await check(UPDATED, "relu")).passed).toBe(true);
    const wrong = edited(UPDATED, "dw = self.x.T @ dout", "dw = 2 * self.x.T @ dout");
    const { checks } = await check(wrong, "linear");
    const small = checks.filter(({ kind, status }) => kind === "small" && status === "failed");
    expect(small).toHaveLength(1);
  });

  test("that adds up its gradients in arrays of the constructor is read without a question", async () => {
    const { wiring } = await open(ADDED_UP);
    expect(wiring.linear).toMatchObject({
      weight: "w",
      bias: "b",
      gradWeight: "dw",
      gradBias: "db",
      clear: "zero_grad",
    });
    expect((await check(ADDED_UP, "linear")).passed).toBe(true);
  });

  test("whose names say nothing is asked about, also where gradients are returned", async () => {
    const answers = {
      "linear.class": "Alpha",
      "linear.make.p": "in",
      "linear.make.q": "out",
      "linear.forward": "go",
      "linear.backward": "back",
      "linear.backward.s": "gradient",
      "linear.backward.t": "x",
    };
    const { wiring } = await open(RETURNED, answers);
    expect(wiring.linear).toMatchObject({
      gradX: "result[0]",
      gradWeight: "result[1]",
      bias: null,
    });
    expect((await check(RETURNED, "linear", answers)).passed).toBe(true);
  });

  test("is told its classic mistake by name, and no other", async () => {
    const transpose = edited(ARTICLE, 'grad @ self.params["w"].T', 'grad @ self.params["w"]');
    expect(await named(transpose, "linear")).toEqual(["transpose-missing gradX"]);
    const unrotated = edited(
      ATTRIBUTES,
      "np.tensordot(g, self.kernels, (1, 0))",
      "np.tensordot(g, self.kernels[:, :, ::-1, ::-1], (1, 0))",
    );
    expect(await named(unrotated, "convolution")).toEqual(["kernel-not-rotated gradX"]);
    const assigned = edited(
      ATTRIBUTES,
      "dx[:, :, p:p + k, q:q + k] +=",
      "dx[:, :, p:p + k, q:q + k] =",
    );
    expect(await named(assigned, "convolution")).toEqual(["assigned-not-added gradX"]);
    const kept = edited(ATTRIBUTES, "self.dW = dout", "self.dW = getattr(self, 'dW', 0) + dout");
    expect(await named(kept, "linear")).toEqual(["accumulated-over-calls gradW"]);
    const mask = edited(ARTICLE, "return grad * (x > 0)", "return grad * (grad > 0)");
    expect(await named(mask, "relu")).toEqual(["mask-from-wrong-tensor gradX"]);
    const mean = edited(ARTICLE, "return grad / n", "return grad");
    expect(await named(mean, "loss")).toEqual(["batch-mean gradLogits"]);
  });

  test("whose own forward and backward disagree fails the gradient check", async () => {
    const doubled = edited(ARTICLE, "return x * (x > 0)", "return 2 * x * (x > 0)");
    const { checks } = await check(doubled, "relu");
    expect(checks.find(({ kind }) => kind === "gradient")).toMatchObject({ status: "failed" });
    const { checks: right } = await check(ARTICLE, "relu");
    expect(right.find(({ kind }) => kind === "gradient")).toMatchObject({ status: "passed" });
  });

  test("is told its errors in its own line, and classes above an error are read", async () => {
    const wrong = edited(ARTICLE, "return x * (x > 0)", "return x @ x");
    const { failures } = await open(wrong);
    const line = wrong.split("\n").findIndex((text) => text.includes("return x @ x")) + 1;
    expect(failures.relu).toMatchObject({ kind: "error", line });
    const { found, failure } = await open(`${ATTRIBUTES}\nraise ValueError("no digits here")\n`);
    expect(found.classes.map(({ name }) => name)).toEqual(["Dense", "Conv2D"]);
    expect(failure).toMatchObject({ reason: { code: "error", said: "no digits here" } });
    const called = await session.load(`${ATTRIBUTES}\nplt.figure()\n`);
    expect(called.failure).toMatchObject({ reason: { name: "ImportError" } });
  });

  test("trains as the engine does, from the same weights, and says where the time goes", async () => {
    for (const code of [ARTICLE, ATTRIBUTES, UPDATED, ADDED_UP, "class Nothing:\n    pass\n"]) {
      await open(code);
      const x = {
        shape: [2, 1, 28, 28],
        data: new Float64Array(2 * 784).map((_, i) => (i % 256) / 255),
      };
      const batches = [1, 2, 3].map(() => ({ x, labels: Uint8Array.of(3, 7) }));
      const running = trainNetwork(session, { batches, seed: 1, lr: 0.1 });
      const steps = [];
      for await (const step of running) steps.push(step);
      expect(steps).toHaveLength(3);
      for (const { loss, reference, seconds } of steps) {
        expect(loss).toBeCloseTo(reference, 9);
        expect(seconds).toHaveLength(9);
        expect(seconds[0]![0]).toBeGreaterThan(0);
      }
    }
  });
});
