import { describe, expect, test } from "vitest";
import {
  type Answers,
  checkLayer,
  openExamination,
  openQuestions,
  openSession,
  type Role,
  tiesOf,
  trainNetwork,
} from "../../../src/exercises/network/index.js";
import { CAN_RUN } from "../../python/can-run.js";
import { startInNode } from "../../python/node-python.js";
import {
  ADDED_UP,
  AFTER_THE_ARTICLE,
  ALONE,
  ARTICLE,
  ATTRIBUTES,
  RETURNED,
  STORED,
  UPDATED,
} from "./variants.js";

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
    for (const code of [ARTICLE, AFTER_THE_ARTICLE]) {
      const { questions, wiring } = await open(code);
      expect(openQuestions(questions)).toEqual([]);
      expect(Object.keys(wiring)).toHaveLength(6);
      for (const layer of Object.values(wiring)) {
        const report = await checkLayer(session, layer, { seed: 2, milliseconds: 120_000 });
        const failed = report.checks.filter(({ status }) => status !== "passed");
        expect([layer.class, failed]).toEqual([layer.class, []]);
      }
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

  test("that keeps its learning rate is checked with 0, whether it steps in update or in backward", async () => {
    const { questions, wiring } = await open(STORED);
    const own = questions.filter(({ role }) => role === "linear" || role === "convolution");
    expect(openQuestions(own)).toEqual([]);
    expect(wiring.linear).toMatchObject({ make: { learning_rate: "rate" }, steps: true });
    expect(wiring.convolution).toMatchObject({ update: { name: "update" }, steps: false });
    expect((await check(STORED, "linear")).passed).toBe(true);
    expect((await check(STORED, "convolution")).passed).toBe(true);
    const fixed = edited(STORED, "self.w -= self.step_size *", "self.w -= 0.01 *");
    expect((await open(fixed)).failures.linear).toMatchObject({ reason: { code: "own-rate" } });
  });

  test("that takes one image or row at a time is told so, layer by layer", async () => {
    const { failures, wiring } = await open(ALONE);
    for (const role of ["pooling", "flatten", "linear"] as const)
      expect([role, failures[role]?.reason.code]).toEqual([role, "no-batch"]);
    expect(wiring).toEqual({});
  });

  test("is told by name what guards its logarithm, and what a missing shift does", async () => {
    const whole = "return (np.log(np.exp(z).sum(1)) - z[np.arange(n), y]).mean()";
    const p = "p = np.exp(z) / np.exp(z).sum(1, keepdims=True)\n        ";
    const guarded = (loss: string) => edited(ARTICLE, whole, `${p}return ${loss}`);
    const added = guarded("-np.log(p[np.arange(n), y] + 1e-12).mean()");
    const { passed, mistakes, checks } = await check(added, "loss");
    expect([passed, mistakes.map(({ mistake }) => mistake)]).toEqual([false, ["epsilon-1e-12"]]);
    const wrong = checks.filter(({ status }) => status === "failed").map(({ kind }) => kind);
    expect(wrong).toEqual(["random"]);
    const clipped = guarded("-np.log(np.clip(p[np.arange(n), y], 1e-7, 1 - 1e-7)).mean()");
    expect(await named(clipped, "loss")).toEqual(["epsilon-1e-7 loss"]);
    const shift = "z = z - z.max(1, keepdims=True)\n        ";
    const unshifted = edited(added, shift, "");
    expect(await named(unshifted, "loss")).toEqual(["no-shift loss"]);
  });

  test("has the convention by which its pooling treats ties named, and no convention is wrong", async () => {
    const ties = async (code: string) => {
      const { wiring } = await open(code);
      expect(
        (await checkLayer(session, wiring.pooling!, { seed: 1, milliseconds: 120_000 })).passed,
      ).toBe(true);
      return tiesOf(session, wiring.pooling!);
    };
    expect(await ties(ARTICLE)).toBe("first");
    const begin = "winner = self.windows(x).argmax(-1)";
    const last = "winner = self.k1 * self.k2 - 1 - self.windows(x)[..., ::-1].argmax(-1)";
    expect(await ties(edited(ARTICLE, begin, last))).toBe("last");
    const from = "flat[np.arange(grad.size), winner.reshape(-1)] = grad.reshape(-1)";
    const most = "most = self.windows(x) == self.windows(x).max(-1, keepdims=True)\n        ";
    const each = `${most}flat = (most * grad[..., None]).reshape(flat.shape)`;
    expect(await ties(edited(ARTICLE, from, each))).toBe("each");
    const shared = `${most}flat = (most / most.sum(-1, keepdims=True) * grad[..., None]).reshape(flat.shape)`;
    expect(await ties(edited(ARTICLE, from, shared))).toBe("shared");
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
    for (const code of [
      ARTICLE,
      AFTER_THE_ARTICLE,
      ATTRIBUTES,
      UPDATED,
      ADDED_UP,
      STORED,
      "class Nothing:\n    pass\n",
    ]) {
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
