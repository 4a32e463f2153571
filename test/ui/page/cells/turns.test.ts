import { expect, test } from "vitest";
import { Turns } from "../../../../src/ui/page/cells/turns.js";

/** Turns under a clock and a browser that a test moves. */
function turnsByHand() {
  let time = 0;
  const soon: (() => void)[] = [];
  const atRest: { work: () => void; at: number }[] = [];
  let rests = 0;
  const turns = new Turns(
    () => {
      rests += 1;
    },
    {
      soon: (work) => soon.push(work),
      atRest: (work, pause) => atRest.push({ work, at: time + pause }),
    },
    () => time,
  );
  const done: string[] = [];
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    turns,
    done,
    rests: () => rests,
    /** Waits for a turn and then works for some milliseconds. */
    piece(
      name: string,
      { isNeeded = (): boolean => true, takes = 5, ended = new Promise(() => {}) } = {},
    ) {
      return turns.wait(isNeeded, ended).then(() => {
        time += takes;
        done.push(name);
      });
    },
    passes: (milliseconds: number) => {
      time += milliseconds;
    },
    async nextTask() {
      for (const work of soon.splice(0)) work();
      await settle();
    },
    async rest() {
      const due = atRest.filter(({ at }) => at <= time);
      atRest.splice(0, atRest.length, ...atRest.filter(({ at }) => at > time));
      for (const { work } of due) work();
      await settle();
    },
  };
}

test("what is needed comes in slices of a few milliseconds, in the order in which it was asked for", async () => {
  const { piece, nextTask, done } = turnsByHand();
  for (const name of ["a", "b", "c", "d", "e"]) void piece(name);
  await nextTask();
  expect(done).toEqual(["a", "b", "c"]); // 15 ms
  await nextTask();
  expect(done).toEqual(["a", "b", "c", "d", "e"]);
});

test("what is needed goes before what was asked for earlier, and the rest comes one by one when the browser rests", async () => {
  const { piece, nextTask, rest, done } = turnsByHand();
  const isNeeded = () => false;
  void piece("far", { isNeeded });
  void piece("farther", { isNeeded });
  void piece("near");
  await nextTask();
  expect(done).toEqual(["near"]);
  await rest();
  expect(done).toEqual(["near", "far"]);
  await rest();
  expect(done).toEqual(["near", "far", "farther"]);
});

test("what becomes needed while it waits does not wait for a rest", async () => {
  const { piece, turns, nextTask, done } = turnsByHand();
  let isNear = false;
  void piece("far", { isNeeded: () => isNear });
  await nextTask();
  expect(done).toEqual([]);
  isNear = true;
  turns.goOn();
  await nextTask();
  expect(done).toEqual(["far"]);
});

test("what is not needed waits until a moment after the last answer, however many there were", async () => {
  const { piece, turns, passes, nextTask, rest, done } = turnsByHand();
  let isNear = false;
  turns.answer();
  void piece("far", { isNeeded: () => false });
  void piece("coming near", { isNeeded: () => isNear });
  passes(200);
  turns.answer(); // the slider's next step
  passes(200);
  await rest();
  expect(done).toEqual([]);
  isNear = true;
  turns.goOn();
  await nextTask();
  expect(done).toEqual(["coming near"]);
  passes(100);
  await rest();
  await rest();
  expect(done).toEqual(["coming near", "far"]);
});

test("after the pause of an answer, what is not needed comes one after the other without another pause", async () => {
  const { piece, turns, passes, rest, done } = turnsByHand();
  const isNeeded = () => false;
  turns.answer();
  void piece("far", { isNeeded });
  void piece("farther", { isNeeded });
  passes(300);
  await rest();
  await rest();
  expect(done).toEqual(["far", "farther"]);
});

test("what is superseded before its turn is never done", async () => {
  const { piece, rest, done } = turnsByHand();
  const isNeeded = () => false;
  const old = piece("old", { isNeeded, ended: Promise.resolve() });
  await expect(old).rejects.toThrow("superseded");
  await rest();
  expect(done).toEqual([]);
});

test("there is time in a task until its slice is over, and again in the next task", async () => {
  const { turns, passes, nextTask } = turnsByHand();
  expect(turns.hasTime()).toBe(true);
  passes(11);
  expect(turns.hasTime()).toBe(true);
  passes(2);
  expect(turns.hasTime()).toBe(false);
  await nextTask();
  expect(turns.hasTime()).toBe(true);
});

test("there is no time for a newcomer while others wait", () => {
  const { turns, piece } = turnsByHand();
  void piece("first");
  expect(turns.hasTime()).toBe(false);
});

test("it is told when nobody waits any more, and not before", async () => {
  const { piece, rests, nextTask, rest } = turnsByHand();
  void piece("near");
  void piece("far", { isNeeded: () => false });
  await nextTask(); // near
  await nextTask();
  expect(rests()).toBe(0);
  await rest(); // far
  await nextTask();
  expect(rests()).toBe(1);
});
