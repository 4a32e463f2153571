import { beforeAll, expect, test, vi } from "vitest";
import { whileConnected } from "../../../src/ui/dom/lifetime.js";

/** A stand-in for the document, which tells of its changes when it is asked to. */
let tellOfChanges = () => {};
beforeAll(() => {
  vi.stubGlobal("document", {});
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(callback: () => void) {
        tellOfChanges = callback;
      }
      observe() {}
    },
  );
  return () => vi.unstubAllGlobals();
});
const elementIn = (isConnected: boolean) => ({ isConnected }) as Element & { isConnected: boolean };

test("it starts when the element enters the document, and is aborted when the element leaves it", () => {
  const element = elementIn(false);
  const signals: AbortSignal[] = [];
  whileConnected(element, (signal) => signals.push(signal));
  tellOfChanges();
  expect(signals).toEqual([]);
  element.isConnected = true;
  tellOfChanges();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  element.isConnected = false;
  tellOfChanges();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test("an element that comes back starts anew, with another signal", () => {
  const element = elementIn(true);
  const signals: AbortSignal[] = [];
  whileConnected(element, (signal) => signals.push(signal));
  for (const isConnected of [false, true]) {
    element.isConnected = isConnected;
    tellOfChanges();
  }
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

test("an element that is there is started at once, and again by none of the changes around it", () => {
  const element = elementIn(true);
  const start = vi.fn();
  whileConnected(element, start);
  expect(start).toHaveBeenCalledTimes(1);
  tellOfChanges();
  tellOfChanges();
  expect(start).toHaveBeenCalledTimes(1);
});

test("an element that is put elsewhere before the document is looked at goes on as it was", () => {
  const element = elementIn(true);
  const signals: AbortSignal[] = [];
  whileConnected(element, (signal) => signals.push(signal));
  element.isConnected = false;
  element.isConnected = true;
  tellOfChanges();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});

test("all that an element listens to ends together", () => {
  const element = elementIn(false);
  const signals: AbortSignal[] = [];
  whileConnected(element, (signal) => signals.push(signal));
  whileConnected(element, (signal) => signals.push(signal));
  element.isConnected = true;
  tellOfChanges();
  whileConnected(element, (signal) => signals.push(signal));
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false, false]);
  element.isConnected = false;
  tellOfChanges();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
});
