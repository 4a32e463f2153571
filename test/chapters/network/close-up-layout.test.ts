import { expect, test } from "vitest";
import { captionOf } from "../../../src/chapters/network/close-up-layout.js";
import { trace } from "../../nn/trace/article-trace.js";

const caption = (name: string, channels: number[]) => captionOf(trace, name, channels);

test("a channel is called by its index, with dots for what runs over its cells", () => {
  expect(caption("conv1", [2])).toBe("conv1[0,2,·,·]");
  expect(caption("linear.w", [92])).toBe("linear.w[92,·]");
  expect(caption("conv1.b", [0])).toBe("conv1.b[·]");
});

test("of some channels the letters that differ are named as the code names them, with what they are in each", () => {
  expect(caption("conv1", [3, 0])).toBe("conv1[0,c,·,·], c = 3 0");
  expect(caption("conv2.k", [5, 1])).toBe("conv2.k[o,1,·,·], o = 1 0");
  expect(caption("conv2.k", [5, 2])).toBe("conv2.k[o,c,·,·], o,c = 1,1 0,2");
});

test("of many channels in a row the first and the last are named", () => {
  const first = Array.from({ length: 16 }, (_, channel) => channel);
  expect(caption("conv2.k", first)).toBe("conv2.k[o,c,·,·], o,c = 0,0 to 3,3");
  expect(caption("linear.w", first)).toBe("linear.w[j,·], j = 0 to 15");
});
