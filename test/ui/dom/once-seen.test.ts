import { beforeEach, expect, test, vi } from "vitest";
import { onceSeen } from "../../../src/ui/dom/once-seen.js";

let frames: (() => void)[] = [];
const nextFrame = () => {
  for (const frame of frames.splice(0)) frame();
};
const element = { isConnected: true, visibility: "visible" } as Element & { visibility: string };

beforeEach(() => {
  frames = [];
  Object.assign(element, { isConnected: true, visibility: "visible" });
  vi.stubGlobal("getComputedStyle", ({ visibility }: { visibility: string }) => ({ visibility }));
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  return () => vi.unstubAllGlobals();
});

test("what is done when an element can be seen is done at once where it can", () => {
  const callback = vi.fn();
  onceSeen(element, callback);
  expect(callback).toHaveBeenCalledTimes(1);
});

test("where the element is still hidden it is done after that, once", () => {
  const callback = vi.fn();
  element.visibility = "hidden";
  onceSeen(element, callback);
  nextFrame();
  expect(callback).not.toHaveBeenCalled();
  element.visibility = "visible";
  nextFrame();
  nextFrame();
  expect(callback).toHaveBeenCalledTimes(1);
});

test("where the element leaves the page before, it is not done", () => {
  const callback = vi.fn();
  element.visibility = "hidden";
  onceSeen(element, callback);
  Object.assign(element, { isConnected: false, visibility: "" });
  nextFrame();
  expect(callback).not.toHaveBeenCalled();
  expect(frames).toEqual([]);
});
