import { expect, test } from "vitest";
import { positionField } from "../../../src/chapters/network/address.js";
import { networkWalk } from "../../../src/chapters/network/network-walk.js";
import { threadOf } from "../../../src/chapters/network/thread.js";
import { termOf } from "../../../src/nn/index.js";
import { positionOf } from "../../../src/nn/trace/index.js";
import { trace } from "../../nn/trace/article-trace.js";
import { traceOfSettings } from "./trace-of-settings.js";

const thread = threadOf(trace);
const cellIn = (tensor: string) => thread[tensor] ?? expect.fail(`no cell in ${tensor}`);

/** Whether the second cell is made from the first. */
function leadsTo(from: string, to: string): boolean {
  const terms = trace.receipt(cellIn(to)).terms.flatMap(({ factors }) => factors.map(termOf));
  return terms.includes(termOf(cellIn(from)));
}

test("the thread is unbroken: each number is made from the one before, forward and back", () => {
  const forward = ["X", "conv1", "pool1", "relu1", "conv2", "pool2", "relu2", "flatten", "linear"];
  const back = forward.map((tensor) => `∂L/∂${tensor}`).reverse();
  const path = [...forward, "p", "L"];
  for (const way of [path, back])
    way
      .slice(1)
      .forEach(
        (to, i) => void expect([way[i], to, leadsTo(way[i]!, to)]).toEqual([way[i], to, true]),
      );
  expect(leadsTo("X", "∂L/∂conv1.k")).toBe(true);
  expect(leadsTo("∂L/∂conv1", "∂L/∂conv1.k")).toBe(true);
  expect(leadsTo("∂L/∂conv1.k", "conv1.k⁺")).toBe(true);
});

test("backward returns to the pixel that forward began with, through winners only", () => {
  expect(cellIn("∂L/∂X").index).toEqual(cellIn("X").index);
  for (const tensor of ["conv1", "conv2"])
    expect(cellIn(`∂L/∂${tensor}`).index).toEqual(cellIn(tensor).index);
});

test("each stop of the walk is a moment of its trace, written as addresses write it", () => {
  const { write } = positionField(() => trace, [0]);
  for (const { at } of networkWalk) {
    const [tensor = "", ...numbers] = write(positionOf(trace, at(trace)!)).split(":");
    expect(trace.steps.some(({ name }) => name === tensor)).toBe(true);
    expect(numbers.every((number) => /^\d+$/.test(number))).toBe(true);
  }
});

test("the walk goes through strided and padded kernels, and not through a network of one convolution", () => {
  const strided = traceOfSettings({ stride1: 2, padding1: 2, kernelSize2: 2 });
  for (const { at } of networkWalk) expect(strided.has(at(strided)!)).toBe(true);
  const one = traceOfSettings({ convolutions: "one", kernels1: 2 });
  expect(networkWalk.map(({ at }) => at(one))).toEqual(networkWalk.map(() => null));
});
