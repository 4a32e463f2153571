import { expect, test } from "vitest";
import { type InspectionReply, openInspector } from "../../../src/training/inspection/index.js";

const source = { images: "images", labels: "labels" };

/** A worker that answers when it is told to. */
function fakeWorker() {
  const asked: number[] = [];
  const listeners = new Map<string, (event: Event) => void>();
  return {
    asked,
    answer: (data: InspectionReply) =>
      listeners.get("message")?.(new MessageEvent("message", { data })),
    port: {
      postMessage: ({ digit }: { digit: number }) => asked.push(digit),
      addEventListener: (type: string, listen: (event: Event) => void) =>
        listeners.set(type, listen),
      terminate: () => {},
    } as unknown as Worker,
  };
}

const reply = (message: string): InspectionReply => ({ type: "failed", message });

test("requests never queue up: only the newest waits, and each answer is told", () => {
  const told: InspectionReply[] = [];
  const { asked, answer, port } = fakeWorker();
  const inspector = openInspector(
    source,
    (found) => told.push(found),
    () => port,
  );
  for (const digit of [0, 1, 2, 3]) inspector.ask({ networks: [], digit });
  expect(asked).toEqual([0]);
  answer(reply("0"));
  expect(asked).toEqual([0, 3]);
  answer(reply("3"));
  expect(asked).toEqual([0, 3]);
  inspector.ask({ networks: [], digit: 4 });
  expect(asked).toEqual([0, 3, 4]);
  expect(told).toEqual([reply("0"), reply("3")]);
});

test("after a failure the next request is asked all the same", () => {
  const { asked, answer, port } = fakeWorker();
  const inspector = openInspector(
    source,
    () => {},
    () => port,
  );
  inspector.ask({ networks: [], digit: 0 });
  answer({ type: "failed", message: "no digits" });
  inspector.ask({ networks: [], digit: 1 });
  expect(asked).toEqual([0, 1]);
});
