import { expect, test } from "vitest";
import { throttled } from "../../../src/figures/training/paced.js";
import type { Run, RunStatus } from "../../../src/training/index.js";

function drawnOf(states: readonly (readonly [at: number, status: RunStatus])[]): number[] {
  const drawn: number[] = [];
  let time = 0;
  const draw = throttled<Pick<Run, "status"> & { at: number }>(
    ({ at }) => drawn.push(at),
    () => time,
  );
  for (const [at, status] of states) {
    time = at;
    draw({ status, at });
  }
  return drawn;
}

test("a run under way is drawn every 50 milliseconds at most, from its first state on", () => {
  const frames = [0, 16, 32, 48, 64, 80, 96, 112, 128].map((at) => [at, "training"] as const);
  expect(drawnOf(frames)).toEqual([0, 64, 128]);
  expect(
    drawnOf([
      [0, "training"],
      [16, "evaluating"],
      [66, "evaluating"],
    ]),
  ).toEqual([0, 66]);
});

test("a run that rests, ends or begins anew is drawn at once, so the last state is never missing", () => {
  for (const status of ["paused", "finished", "stopped", "failed", "loading", "idle"] as const) {
    expect(
      drawnOf([
        [0, "training"],
        [16, "training"],
        [17, status],
        [18, status],
      ]),
    ).toEqual([0, 17, 18]);
  }
});
