import { expect, test } from "vitest";
import { LateError } from "../../../src/cage/index.js";
import { openSession } from "../../../src/exercises/network/index.js";
import type { Interpreter } from "../../../src/python/index.js";

const classes = JSON.stringify({ absent: [], classes: [{ name: "A", methods: [] }] });

/** An interpreter that answers at once, except where it is told "loop", and notes what it is asked. */
function interpreter(log: string[]): Interpreter {
  return {
    async ask(request) {
      const name = request.type === "tell" ? request.name : request.type;
      log.push(name);
      if (name === "loop") throw new LateError();
      if (request.type === "load") return { type: "loaded", printed: "" };
      return { type: "told", answer: name === "classes" ? classes : "", printed: "" };
    },
    end: () => log.push("end"),
  };
}

test("after a question that was late, the next one gets another interpreter, with the same code and layers", async () => {
  const log: string[] = [];
  const session = openSession(async () => {
    log.push("start");
    return interpreter(log);
  });
  const { found } = await session.load("class A: pass");
  expect(found.classes).toEqual([{ name: "A", methods: [] }]);
  expect(await session.tell("probe", {})).toEqual({ answer: "" });
  expect(await session.tell("loop", {})).toMatchObject({
    failure: { reason: { code: "over-time" } },
  });
  expect(await session.tell("probe", {})).toEqual({ answer: "" });
  expect(log).toEqual(
    ["start load classes wire probe loop end", "start load wire probe"].join(" ").split(" "),
  );
});

test("what is stopped says so, and an interpreter that cannot start says why", async () => {
  const session = openSession(() => new Promise(() => {}));
  const loading = session.load("");
  await Promise.resolve();
  session.stop();
  expect((await loading).failure).toMatchObject({ reason: { code: "stopped" } });
  const broken = openSession(async () => {
    throw new Error("no file");
  });
  expect((await broken.load("")).failure).toMatchObject({
    reason: { code: "worker-broke", said: "no file" },
  });
});

test("code that is too long is not run", async () => {
  const log: string[] = [];
  const session = openSession(async () => interpreter(log));
  const { failure } = await session.load(" ".repeat(50_001));
  expect(failure).toMatchObject({ reason: { code: "too-long" } });
  expect(log).toEqual([]);
});
