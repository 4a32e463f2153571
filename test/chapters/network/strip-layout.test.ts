import { expect, test } from "vitest";
import {
  captionOf,
  columnsOf,
  hasSameTensors,
} from "../../../src/chapters/network/strip-layout.js";
import { trace, traceOf } from "../../nn/trace/article-trace.js";
import { traceOfSettings } from "./trace-of-settings.js";

test("the strip has a column for the image and for each tensor on the way to the loss", () => {
  const columns = columnsOf(trace);
  expect(columns.map(({ name }) => name)).toEqual([
    "X",
    "conv1",
    "pool1",
    "relu1",
    "conv2",
    "pool2",
    "relu2",
    "flatten",
    "linear",
    "p",
    "L",
  ]);
  expect(columns.find(({ name }) => name === "conv1")?.params).toEqual(["conv1.k", "conv1.b"]);
  expect(columns.find(({ name }) => name === "relu1")?.params).toEqual([]);
});

test("a caption is the shape without a batch of one, or whose gradient it is", () => {
  const caption = (name: string) => captionOf(trace.step(name));
  expect(caption("X")).toBe("1×28×28");
  expect(caption("linear")).toBe("10");
  expect(caption("flatten⁺")).toBe("400");
  expect(caption("conv1.k")).toBe("k 4×1×5×5");
  expect(caption("∂L/∂conv1")).toBe("∂L/∂conv1");
  expect(caption("∂L/∂conv1.k")).toBe("∂L/∂k");
  expect(caption("conv1.k⁺")).toBe("k⁺");
});

test("a strip fits traces of one network, whatever its batch, and no other network's", () => {
  expect(hasSameTensors(trace, traceOf([1, 2, 3], 7))).toBe(true);
  expect(hasSameTensors(trace, traceOfSettings({ stride1: 2 }))).toBe(false);
  expect(hasSameTensors(trace, traceOfSettings({ convolutions: "one" }))).toBe(false);
});
