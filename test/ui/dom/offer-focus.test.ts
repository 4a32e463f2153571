import { beforeEach, expect, test, vi } from "vitest";
import { offerFocus } from "../../../src/ui/dom/offer-focus.js";

let frames: (() => void)[] = [];
const nextFrame = () => {
  for (const frame of frames.splice(0)) frame();
};
const page = { body: {}, activeElement: {} };
const element = { isConnected: true, visibility: "visible" } as Element & { visibility: string };

beforeEach(() => {
  frames = [];
  page.activeElement = page.body;
  vi.stubGlobal("document", page);
  Object.assign(element, { isConnected: true, visibility: "visible" });
  vi.stubGlobal("getComputedStyle", ({ visibility }: { visibility: string }) => ({ visibility }));
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  return () => vi.unstubAllGlobals();
});

test("an element that can be seen is offered the focus at once", () => {
  const callback = vi.fn();
  offerFocus(element, callback);
  expect(callback).toHaveBeenCalledTimes(1);
});

test("an element that is still hidden is offered the focus when it can be seen, once", () => {
  const callback = vi.fn();
  element.visibility = "hidden";
  offerFocus(element, callback);
  nextFrame();
  expect(callback).not.toHaveBeenCalled();
  element.visibility = "visible";
  nextFrame();
  nextFrame();
  expect(callback).toHaveBeenCalledTimes(1);
});

test("an element that leaves the page before is offered nothing", () => {
  const callback = vi.fn();
  element.visibility = "hidden";
  offerFocus(element, callback);
  Object.assign(element, { isConnected: false, visibility: "" });
  nextFrame();
  expect(callback).not.toHaveBeenCalled();
  expect(frames).toEqual([]);
});

test("what the reader has focused in the meantime keeps the focus", () => {
  const callback = vi.fn();
  element.visibility = "hidden";
  offerFocus(element, callback);
  page.activeElement = {};
  element.visibility = "visible";
  nextFrame();
  expect(callback).not.toHaveBeenCalled();
});
